import type { ImportContext } from "./import-context.ts";
import { requestOf, type SourceOperation } from "./pick-operations.ts";
import { child, entries, isMapping, items, type Mapping, type Place, textOf } from "./place.ts";

/**
 * The server of the client: the first with a whole address, of those that all operations name themselves, else of the document's.
 * Where there is none, as in documents of software that people host themselves, its host is assumed.
 */
export function serverOf(
  { name, baseUrl }: { name: string; baseUrl: string | undefined },
  operations: readonly SourceOperation[],
  { source, remark }: ImportContext,
): Mapping {
  if (baseUrl !== undefined) return { url: baseUrl, description: "The API." };
  const servers = serversOfAll(operations) ?? items(child(source.root, "servers"));
  const [first, ...others] = servers.filter((server) => isWhole(urlOf(server)));
  if (first === undefined || openVariable(first) !== undefined)
    return assumedServer(name, first ?? servers[0], { source, remark });
  for (const other of others)
    remark(
      other,
      `the server ${urlOf(other)} was left out. Where clients choose, add it to \`servers\` with an \`x-name\`, and \`server\` to client.ts as Infisical's has it.`,
    );
  return importServer(first);
}

/** A server on a host of nobody, below the path that the document states. */
function assumedServer(
  name: string,
  stated: Place | undefined,
  { source, remark }: Pick<ImportContext, "source" | "remark">,
): Mapping {
  const path = (stated ? urlOf(stated) : "").replace(/^[a-z+]*:?\/\/[^/]*/i, "").replace(/\/+$/, "");
  const url = `https://api.${name}.test${path.startsWith("/") ? path : ""}`;
  const variable = stated && openVariable(stated);
  const why = variable
    ? `the server ${urlOf(stated)} has no value for its variable ${variable}`
    : "the document names no server with a whole address";
  const filled = url.replaceAll(/\{([^}]*)\}/g, (_, each: string) => (stated && defaultOf(stated, each)) ?? each);
  remark(
    stated ?? source.root,
    `${why}: ${filled} was assumed. Callers pass their own as \`baseUrl\`; where there is one for all, import again with --base-url https://….`,
  );
  return { url: filled, description: assumedAddress };
}

const assumedAddress = "Assumed: the API has no address for all of its users.";

/** The address that was made up for want of one. */
export function assumedServerOf({ servers }: Mapping): string | undefined {
  const [{ url, description } = {}] = servers as Mapping[];
  return description === assumedAddress ? `${url}` : undefined;
}

/** A variable of a server's URL without a value. */
function openVariable(server: Place): string | undefined {
  const names = [...urlOf(server).matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
  return names.find((name) => defaultOf(server, name) === undefined);
}

/** The servers that an operation or its path names for itself, where they are not those of the client. */
export function ownServers(
  operation: SourceOperation,
  root: Mapping,
  { remark }: Pick<ImportContext, "remark">,
): Mapping[] | undefined {
  const own = serversNamedBy(operation).filter((server) => isWhole(urlOf(server)) || urlOf(server).startsWith("/"));
  const [first] = own;
  const [shared] = (root.servers ?? []) as Mapping[];
  if (first === undefined || importServer(first).url === shared?.url) return undefined;
  remark(
    first,
    `${requestOf(operation)} has its own server, ${urlOf(first)}: the client sends this request and its credentials there, unless the caller passes a \`baseUrl\`.`,
  );
  return own.map(importServer);
}

/** The servers of operations that all name the same. */
function serversOfAll(operations: readonly SourceOperation[]): Place[] | undefined {
  const all = operations.map(serversNamedBy);
  const [first = []] = all;
  const urls = (servers: Place[]): string => servers.map(urlOf).join(" ");
  const isShared = first.some((server) => isWhole(urlOf(server))) && all.every((each) => urls(each) === urls(first));
  return isShared ? first : undefined;
}

function serversNamedBy({ operation, item }: SourceOperation): Place[] {
  const own = items(child(operation, "servers"));
  return own.length > 0 ? own : items(child(item, "servers"));
}

/** A server with its variables, but those of its scheme, which tools want to see. */
function importServer(server: Place): Mapping {
  const url = urlOf(server).replace(/\/+$/, "");
  const variables = entries(child(server, "variables")).flatMap(([name, { value }]) => {
    if (!url.includes(`{${name}}`) || !isMapping(value)) return [];
    return [[name, Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith("x-")))] as const];
  });
  return {
    url,
    description: textOf(server, "description") ?? "The API.",
    ...(variables.length && { variables: Object.fromEntries(variables) }),
  };
}

/** The URL of a server; a variable that it starts with has its default. */
function urlOf(server: Place): string {
  const url = textOf(server, "url") ?? "";
  const [start, name = ""] = /^\{([^}]*)\}/.exec(url) ?? [];
  const value = defaultOf(server, name);
  return start === undefined || value === undefined ? url : `${value}${url.slice(start.length)}`;
}

function defaultOf(server: Place, name: string): string | undefined {
  const { value } = child(child(child(server, "variables"), name), "default");
  return ["string", "number"].includes(typeof value) ? `${value}` : undefined;
}

/** Whether an address is whole, and can be reached by a client. */
function isWhole(url: string): boolean {
  return /^https?:\/\/./i.test(url);
}
