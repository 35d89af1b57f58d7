import { child, type MediaType, type Schema, type Sourced } from "@certspec/openapi";
import { decodePairs, grouped } from "../message/decode-parameter.ts";
import { queryPairs } from "../message/raw-pairs.ts";
import { schemaMembers } from "../schema/schema-members.ts";
import type { Side } from "../values/report-body.ts";
import type { Scope } from "../values/scope.ts";
import { dividePairs, type PairParameter } from "./check-pairs.ts";
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
    const encoding = new Map(Object.entries(media.value.encoding ?? {})).get(name) ?? {};
    return { value: { name, ...encoding }, pointer: property?.pointer ?? media.pointer };
  });
  const fields = new Map<string, unknown>();
  for (const [parameter, own] of dividePairs(scope, {
    pairs: queryPairs(Buffer.from(bytes).toString("utf8")),
    parameters,
  })) {
    if (!parameter) {
      const names = grouped(own.map(({ name, raw }) => [name, raw]));
      for (const name of Object.keys(names)) reportField(scope, { side, name, members, pointer: schema.pointer });
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
      const code = decoded.fault === "duplicate" ? `${side}-PART-DUPLICATE` : `${side}-PART-SYNTAX`;
      const received = `${own.length} fields`;
      scope.report(code as "REQ-PART-SYNTAX", {
        place: `body ${name}`,
        pointer: parameter.pointer,
        expected: decoded.expected,
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
