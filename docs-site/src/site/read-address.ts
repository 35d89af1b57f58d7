import { SiteError } from "../site-error.ts";

/** Where a site is hosted and where its sources are. An address that the environment does not say is left out of the pages. */
export interface SiteAddress {
  /** The path below which the site is hosted, with a slash at both ends. */
  base: string;
  /** The origin of the host, such as `https://docs.example`. */
  origin?: string;
  /** The web address of the repository, without a slash at its end. */
  repository?: string;
  /** The commit that the site is built from. With it, pages say when they were last updated. */
  revision?: string;
}

/** The environment variables that an address is read from. */
export type AddressVariables = Partial<
  Record<"DOCS_BASE" | "DOCS_ORIGIN" | "DOCS_REPOSITORY" | "DOCS_REVISION", string | undefined>
>;

/**
 * Reads the address of the site from the environment.
 * @throws {SiteError} when a variable is not what it should be.
 */
export function readAddress({ DOCS_BASE, DOCS_ORIGIN, DOCS_REPOSITORY, DOCS_REVISION }: AddressVariables): SiteAddress {
  const address: SiteAddress = { base: readBase(DOCS_BASE) };
  if (DOCS_ORIGIN) address.origin = readUrl("DOCS_ORIGIN", DOCS_ORIGIN, /^$/, "https://docs.example");
  if (DOCS_REPOSITORY)
    address.repository = readUrl("DOCS_REPOSITORY", DOCS_REPOSITORY, /^\/./, "https://github.com/owner/name");
  if (DOCS_REVISION) address.revision = DOCS_REVISION;
  return address;
}

/** The whole address of a path of the site, or the path below its base where the host is not known. */
export function addressOf({ base, origin = "" }: SiteAddress, path: string): string {
  return `${origin}${base}${path}`;
}

function readBase(given = "/"): string {
  if (/^\/(?:[\w.~-]+\/)*(?:[\w.~-]+)?$/.test(given)) return given.endsWith("/") ? given : `${given}/`;
  throw new SiteError(`DOCS_BASE is ${JSON.stringify(given)}: write a path such as /certspec/, or leave it out`);
}

function readUrl(variable: string, given: string, path: RegExp, example: string): string {
  const url = URL.parse(given);
  const isRight = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username && !url.password;
  const found = url?.pathname.replace(/\/$/, "") ?? "";
  if (isRight && path.test(found)) return `${url.origin}${found}`;
  throw new SiteError(`${variable} is ${JSON.stringify(given)}: write an address such as ${example}, or leave it out`);
}
