import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describeTypes, type ExportName } from "@certspec/contract";
import { replaceFile } from "../../scripts/src/bundle-spec.ts";
import { generated, generateFixtures } from "../constructs/generate-fixtures.ts";
import { root } from "./compile.ts";

const conditions = ["@certspec/source"];

for (const provider of ["cloudflare", "infisical", "numeral"]) {
  const folder = join(root, "packages", provider, "src");
  describeTypes(JSON.parse(readFileSync(join(folder, "generated/openapi.json"), "utf8")), {
    client: pathToFileURL(join(folder, "client.ts")),
    create: `create${provider.replace(/^./, (letter) => letter.toUpperCase())}`,
    paths: "paths",
    guard: "isApiError",
    wait: "waitFor",
    schemas: namesIn(join(folder, "generated/resources.ts")),
    conditions,
  });
}

/** What the client file of a provider has, without a provider. */
const clientText = `import type { BaseClient, ClientOptions, ErrorGuard } from "@certspec/core";
import { createClient, createErrorGuard } from "@certspec/core/provider";
import { api } from "./operations.ts";
import type { Credentials, OperationErrors, Resources } from "./resources.ts";
import type { paths } from "./schema.ts";

export * from "@certspec/core";
export type * from "./resources.ts";
export type { paths } from "./schema.ts";
export * from "./values.ts";

export function createFixture(options: Credentials & ClientOptions = {}): Resources & BaseClient {
  return createClient<Resources>(api, options);
}

export const isApiError: ErrorGuard<OperationErrors> = createErrorGuard<OperationErrors>(api);
`;

const { constructs, older } = await generateFixtures();

for (const [name, { bundle }, folder] of [
  ["constructs", constructs, generated],
  ["older constructs", older, join(generated, "older")],
] as const) {
  const client = join(folder, "typed-client.ts");
  // As a whole: another suite may compile the folder at the same time.
  await replaceFile(client, clientText);
  describeTypes(bundle, {
    name: `types of the ${name}`,
    client: pathToFileURL(client),
    create: "createFixture",
    paths: "paths",
    guard: "isApiError",
    schemas: namesIn(join(folder, "resources.ts")),
    conditions,
  });
}

/** A request form has a type of its own where it differs, and a schema another name where the file needs its own itself. */
function namesIn(file: string): ExportName {
  const text = readFileSync(file, "utf8");
  const isExported = (name: string): boolean => new RegExp(`^export (?:interface|type) ${name}\\b`, "m").test(text);
  return (schema, direction) => {
    const name = schema.replaceAll(/(?:^|[^A-Za-z0-9]+)(.)/g, (_, letter: string) => letter.toUpperCase());
    if (direction === "request") return isExported(`${name}Input`) ? `${name}Input` : undefined;
    return isExported(`${name}Schema`) ? `${name}Schema` : name;
  };
}
