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
  /** The folder that contains all files of the document. @default the document's folder */
  within: string | undefined;
  /** Whether to keep a provider that does not pass its checks. */
  keep: boolean;
}

export const usage = `Usage: pnpm new-provider <name> [options]

Creates the spec, package, tests and docs of a new provider: specs/<name> and packages/<name>.

  --title <text>        display name (default: the name, capitalized)
  --base-url <url>      base URL of the API (default: the document's, or https://api.<name>.test)
  --auth <kind>         bearer or api-key (default: the document's, or bearer)
  --from <file>         OpenAPI 3.0 or 3.1 document to import operations from, JSON or YAML
  --operations <list>   operations to import, comma-separated: operationIds or "GET /path"; \`getPet=pets_get\` renames one
  --within <folder>     folder that contains all files the document refers to (default: the document's folder)
  --keep                keep the files even if lint, types, mock or contract suite fail

The exit code is 0 only if lint, types, mock and contract suite pass.
`;

/**
 * Reads the command line.
 * @throws {NewProviderError} for unknown and missing arguments.
 */
export function readArguments(args: string[]): Arguments {
  const { values, positionals } = parse(args);
  const [name, ...others] = positionals;
  if (name === undefined) throw new NewProviderError(`Missing provider name.\n\n${usage}`);
  if (others.length > 0)
    throw new NewProviderError(
      `Expected one name, got more: \`${others.join(" ")}\`. Quote a title of several words: --title "Acme Certificates".`,
    );
  const auth = authKinds.find((kind) => kind === values.auth);
  if (values.auth !== undefined && auth === undefined)
    throw new NewProviderError(`Unknown --auth ${values.auth}. Expected ${authKinds.join(" or ")}.`);
  const operations = (values.operations ?? [])
    .flatMap((list) => list.split(","))
    .map((entry) => entry.trim())
    .filter(Boolean);
  if (values.from === undefined && values.operations !== undefined)
    throw new NewProviderError("--operations needs a document. Pass it with --from <openapi file>.");
  if (values.from !== undefined && operations.length === 0)
    throw new NewProviderError(
      '--from needs --operations, the operations to import, such as --operations "listPets,GET /pets/{petId}".',
    );
  if (values.from === undefined && values.within !== undefined)
    throw new NewProviderError("--within needs a document. Pass it with --from <openapi file>.");
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
      `Invalid --base-url ${text}. Expected an http or https URL without query, fragment or credentials, such as https://api.acme.test/v1.`,
    );
  return text.replace(/\/+$/, "");
}
