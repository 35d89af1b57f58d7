import {
  child,
  decodePairs,
  dividePairs,
  type Encoding,
  type MediaType,
  queryPairs,
  type Schema,
  type Sourced,
} from "@certspec/openapi";
import { expectedForm } from "../message/expected-form.ts";
import { schemaMembers } from "../schema/schema-members.ts";
import type { Side } from "../values/report-body.ts";
import type { Scope } from "../values/scope.ts";
import { ownerOf, type PairParameter } from "./check-pairs.ts";
import { readField, reportField, reportFields } from "./form-fields.ts";

/** A body that is a form. */
export interface Form {
  bytes: Uint8Array<ArrayBuffer>;
  media: Sourced<MediaType>;
  side: Side;
}

/** Check an urlencoded form. */
export function checkForm(scope: Scope, { bytes, media, side }: Form): void {
  const schema = child<Schema>(media, "schema");
  if (!schema) return;
  const members = schemaMembers(scope.document, [schema]);
  const parameters = [...members.properties].map(([name, [property]]): Sourced<PairParameter> => {
    return { value: { name, ...encodingOf(media.value, name) }, pointer: property?.pointer ?? media.pointer };
  });
  const owners = parameters.map((parameter) => {
    const { name, style } = parameter.value;
    // An object without a style is one field, with JSON in it.
    const located = style === undefined ? [] : (members.properties.get(name) ?? []);
    return [parameter, ownerOf(scope.document, parameter.value, located)] as const;
  });
  const fields = new Map<string, unknown>();
  for (const [parameter, own] of dividePairs(queryPairs(Buffer.from(bytes).toString("utf8")), owners)) {
    if (!parameter) {
      for (const name of new Set(own.map((pair) => pair.name)))
        reportField(scope, { side, name, members, pointer: schema.pointer });
      continue;
    }
    if (!own.length) continue;
    const { name } = parameter.value;
    const located = members.properties.get(name) ?? [];
    const { types } = schemaMembers(scope.document, located);
    const isStyled = parameter.value.style !== undefined;
    const shape = types.has("array") ? "list" : types.has("object") && isStyled ? "object" : "scalar";
    const decoded = decodePairs(parameter.value, shape, own);
    if ("fault" in decoded) {
      const code = decoded.fault === "repeated" ? `${side}-PART-DUPLICATE` : `${side}-PART-SYNTAX`;
      const received = `${own.length} fields`;
      scope.report(code as "REQ-PART-SYNTAX", {
        place: `body ${name}`,
        pointer: parameter.pointer,
        expected: expectedForm(decoded, name),
        received,
      });
      continue;
    }
    fields.set(
      name,
      readField(scope, { value: decoded.value, located, isJson: types.has("object") && !isStyled, name, side }),
    );
  }
  reportFields(scope, { fields, schema, side });
}

/** How a field is written, as far as the document says so. */
export function encodingOf({ encoding = {} }: MediaType, name: string): Encoding {
  return (Object.hasOwn(encoding, name) && encoding[name]) || {};
}
