// Bundled into the package, so that installing it brings no further packages (build/bundle-prism.ts).
import XmlBuilder from "fast-xml-builder";

/** An element by its name, with its children; attributes are under `:@`. */
export type XmlNode = Record<string, unknown>;

const builder = new XmlBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  suppressEmptyNode: true,
});

/** Writes elements as XML. */
export function buildXml(nodes: readonly XmlNode[]): string {
  return builder.build(nodes);
}
