import { entriesOf, isObject, type JsonObject, listOf } from "../json.ts";
import { below, type Sourced } from "../pointer.ts";
import type { SchemaReader } from "../schema/schema-reader.ts";
import type { Requirement } from "./operation.ts";

/** The ways to authenticate that an operation or, without one, the whole document takes. */
export function readRequirements(reader: SchemaReader, operation: Sourced<JsonObject> | undefined): Requirement[] {
  const { value, pointer } = operation ?? { value: reader.document, pointer: "" };
  return listOf(value.security).map((requirement, index) => {
    const schemes = entriesOf(requirement)
      .map(([name, scopes]) => ({ name, kind: schemeKind(reader, name), scopes: listOf(scopes).map(String).sort() }))
      .sort((a, b) => (a.kind < b.kind ? -1 : 1));
    return {
      pointer: below(pointer, "security", index),
      schemes,
      kind: schemes.map(({ kind }) => kind).join(" and ") || "no credentials",
    };
  });
}

/** What a security scheme does on the wire, as a text. */
export function schemeKind(reader: SchemaReader, name: string): string {
  const pointer = below("/components/securitySchemes", name);
  const { value } = reader.follow({ value: reader.at(pointer), pointer });
  if (!isObject(value)) return name;
  if (value.type === "http") return `http ${String(value.scheme).toLowerCase()}`;
  if (value.type === "apiKey") {
    const key = String(value.name);
    return `${value.in} ${value.in === "header" ? key.toLowerCase() : key}`;
  }
  if (value.type === "openIdConnect") return `openIdConnect ${value.openIdConnectUrl}`;
  return String(value.type);
}
