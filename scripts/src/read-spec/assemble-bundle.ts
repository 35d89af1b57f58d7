import type { NormalizedProblem } from "@redocly/openapi-core";
import { bundleWith } from "./bundle-with.ts";
import type { OpenSpec } from "./open-spec.ts";
import { SpecError } from "./spec-error.ts";
import { shownPath } from "./spec-folder.ts";

/** Put a spec without problems together into one document. Changes the parsed files, so this is the last thing done with them. */
export async function assembleBundle({ core, config, document, folder, resolver }: OpenSpec): Promise<{
  document: Record<string, unknown>;
  text: string;
}> {
  const { bundle, problems } = await bundleWith(core, { document, config, resolver });
  if (problems.length > 0) throw unexpected(folder, problems);
  const source = shownPath(folder, "openapi.yaml");
  const generated = `Generated from ${source} by \`pnpm generate\`. Do not edit: change the spec instead.`;
  const ordered = inOrder(bundle.parsed as Record<string, unknown>);
  return {
    document: { "x-generated": generated, ...ordered },
    text: `{ "x-generated": ${JSON.stringify(generated)},${JSON.stringify(ordered, null, 2).slice(1)}\n`,
  };
}

const firstKeys = [
  "openapi",
  "info",
  "jsonSchemaDialect",
  "externalDocs",
  "servers",
  "security",
  "tags",
  "paths",
  "webhooks",
  "components",
];

function inOrder(root: Record<string, unknown>): Record<string, unknown> {
  const extensions = Object.keys(root).filter((key) => !firstKeys.includes(key));
  const keys = [...firstKeys, ...extensions].filter((key) => root[key] !== undefined);
  const ordered = Object.fromEntries(keys.map((key) => [key, root[key]]));
  const components = sortKeys((root.components ?? {}) as Record<string, Record<string, unknown>>);
  return {
    ...ordered,
    components: Object.fromEntries(Object.entries(components).map(([kind, named]) => [kind, sortKeys(named)])),
  };
}

function sortKeys<Value>(mapping: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(mapping).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

// The linter finds what the bundler could object to; this keeps a gap between the two from passing in silence.
function unexpected(folder: string, problems: NormalizedProblem[]): SpecError {
  const file = shownPath(folder, "openapi.yaml");
  return new SpecError(
    problems.map(({ message }) => ({ rule: "bundle", severity: "error", message, file, line: 1, column: 1 })),
  );
}
