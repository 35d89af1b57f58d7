import { stringify } from "yaml";

/** Writes a value as the YAML of the specs: long texts as blocks, no anchors. */
export function yamlText(value: unknown): string {
  return stringify(value, { aliasDuplicateObjects: false, blockQuote: "literal", lineWidth: 100, version: "1.2" });
}
