import { parseDocument } from "yaml";

/** Adds a spec to those that `redocly` at the root lints and bundles. */
export function addRedoclyEntry(config: string, name: string): string {
  const document = parseDocument(config);
  document.setIn(["apis", name, "root"], `specs/${name}/openapi.yaml`);
  document.setIn(["apis", name, "output"], `specs/${name}/dist/redocly.json`);
  return document.toString({ lineWidth: 0 });
}
