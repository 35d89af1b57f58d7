import { parseArgs } from "node:util";
import { type Auth, authKinds } from "./auth-scheme.ts";
import { NewProviderError } from "./new-provider-error.ts";

/** The arguments of `pnpm new-provider`. */
export interface Arguments {
  name: string;
  title: string | undefined;
  baseUrl: string | undefined;
  auth: Auth | undefined;
  from: string | undefined;
  operations: string[];
  /** The folder that the files of the document stay in; that of the document itself unless given. */
  within: string | undefined;
  /** Whether a provider stays that does not pass its checks. */
  keep: boolean;
}

export const usage = `Usage: pnpm new-provider <name> [options]

Write the spec, package, tests and docs of a new provider: specs/<name> and packages/<name>.

  --title <text>        how texts call it                     (the name in capitals)
  --base-url <url>      the address of the API                (https://api.<name>.test, or that of the document)
  --auth <kind>         bearer or api-key                     (bearer, or what the document says)
  --from <file>         import operations from an OpenAPI 3.0 or 3.1 document, JSON or YAML
  --operations <list>   which, with commas: operationIds or "GET /path"; \`getPet=pets_get\` gives one a name
  --within <folder>     the folder that may hold files to which the document refers (that of the document)
  --keep                keep the files even if lint, types, mock or contract suite fail

The exit code is 0 only if all of these pass.
`;

/**
 * Read the command line.
 * @throws {NewProviderError} for what it does not know, and for what is missing.
 */
export function readArguments(args: string[]): Arguments {
  const { values, positionals } = parse(args);
  const [name, ...others] = positionals;
  if (name === undefined) throw new NewProviderError(`The name of the provider is missing.\n\n${usage}`);
  if (others.length > 0)
    throw new NewProviderError(
      `Give one name; \`${others.join(" ")}\` is more. A title of several words goes in quotes: --title "Acme Certificates".`,
    );
  const auth = authKinds.find((kind) => kind === values.auth);
  if (values.auth !== undefined && auth === undefined)
    throw new NewProviderError(`--auth ${values.auth} is not known. Write ${authKinds.join(" or ")}.`);
  const operations = (values.operations ?? [])
    .flatMap((list) => list.split(","))
    .map((entry) => entry.trim())
    .filter(Boolean);
  if (values.from === undefined && values.operations !== undefined)
    throw new NewProviderError("--operations chooses from a document. Name it with --from <openapi file>.");
  if (values.from !== undefined && operations.length === 0)
    throw new NewProviderError(
      '--from needs --operations: the operations to import, such as --operations "listPets,GET /pets/{petId}".',
    );
  if (values.from === undefined && values.within !== undefined)
    throw new NewProviderError("--within bounds the files of a document. Name it with --from <openapi file>.");
  return {
    name,
    title: values.title,
    baseUrl: baseUrlOf(values["base-url"]),
    auth,
    from: values.from,
    operations,
    within: values.within,
    keep: values.keep === true,
  };
}

interface ParsedArguments {
  values: Record<"title" | "base-url" | "auth" | "from" | "within", string | undefined> & {
    operations?: string[] | undefined;
    keep?: boolean | undefined;
  };
  positionals: string[];
}

function parse(args: string[]): ParsedArguments {
  const text = { type: "string" } as const;
  const options = {
    title: text,
    "base-url": text,
    auth: text,
    from: text,
    within: text,
    operations: { ...text, multiple: true },
    keep: { type: "boolean" },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const none = { title: undefined, "base-url": undefined, auth: undefined, from: undefined, within: undefined };
    return { values: { ...none, ...values }, positionals };
  } catch (error) {
    throw new NewProviderError(`${(error as Error).message.replace(/\. To specify.*$/s, "")}.\n\n${usage}`);
  }
}

function baseUrlOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url !== undefined && !url.search && !url.hash && !url.username && !url.password;
  if (!isPlain || !["https:", "http:"].includes(url.protocol))
    throw new NewProviderError(
      `--base-url ${text} is not the address of an API. Write one such as https://api.acme.test/v1.`,
    );
  return text.replace(/\/+$/, "");
}
