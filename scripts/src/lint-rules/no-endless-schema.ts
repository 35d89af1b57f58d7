import type { Oas3Visitor } from "@redocly/openapi-core";
import { child, follow, isReference, itemsOf, type Placed, type Resolve, spotOf } from "./placed.ts";

/** Rejects a schema that contains itself with no property and no list in between: no validator and no type comes to an end. */
export function noEndlessSchema(): Oas3Visitor {
  const reported = new Set<string>();
  return {
    Schema(value, { location, resolve, report }) {
      const start = { value, location };
      if (reported.has(spotOf(start))) return;
      const circle = circleFrom(start, resolve);
      const closing = circle.at(-1);
      if (closing === undefined) return;
      for (const part of circle) reported.add(spotOf(follow(part, resolve)));
      const shown = isReference(closing.value) ? `\`${closing.value.$ref}\`` : "This part";
      report({
        message: `${shown} leads back to a schema that it is a part of, through allOf, anyOf and oneOf alone. Put a property or a list in between, or remove a reference.`,
        location: closing.location,
      });
    },
  };
}

/** The parts by which a schema leads back to itself, the last of which is that schema; none where it does not. */
function circleFrom(start: Placed, resolve: Resolve): Placed[] {
  const seen = new Set<string>();
  const search = (schema: Placed): Placed[] | undefined => {
    for (const part of partsOf(schema)) {
      const target = follow(part, resolve);
      if (spotOf(target) === spotOf(start)) return [part];
      if (seen.has(spotOf(target))) continue;
      seen.add(spotOf(target));
      const rest = search(target);
      if (rest) return [part, ...rest];
    }
    return undefined;
  };
  return search(start) ?? [];
}

function partsOf(schema: Placed): Placed[] {
  return ["allOf", "anyOf", "oneOf"].flatMap((keyword) => itemsOf(child(schema, keyword)));
}
