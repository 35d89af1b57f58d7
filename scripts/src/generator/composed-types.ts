import { literalType } from "./literal-type.ts";
import type { Schema } from "./openapi.ts";
import { resolve } from "./resolve.ts";
import { schemaType } from "./schema-type.ts";
import type { SchemaTypes } from "./schema-types.ts";
import { type TypeNode, union } from "./type-node.ts";

/** The types of the parts of an `allOf`; what the whole requires is required in each that has it. */
export function composedTypes(
  parts: readonly Schema[],
  required: readonly string[],
  { types, pointer }: { types: SchemaTypes; pointer: string | undefined },
): TypeNode[] {
  return parts.map((part) => {
    const { $ref } = part;
    const type =
      $ref === undefined
        ? schemaType({ ...part, required: [...required, ...(part.required ?? [])] }, types, pointer)
        : withRequired(part, required, types);
    const discriminator = ($ref && types.discriminators.at.get($ref)) || part.discriminator;
    return discriminator
      ? { kind: "generic", name: "Omit", types: [type, literalType(discriminator.propertyName)] }
      : type;
  });
}

const helper = "type WithRequired<T, K extends keyof T> = T & {\n    [P in K]-?: T[P];\n};\n";

function withRequired(part: Schema, required: readonly string[], types: SchemaTypes): TypeNode {
  const type = schemaType(part, types);
  const { properties = {} } = resolve<Schema>(types.document, part);
  const names = types.discriminators.stated.has(part.$ref ?? "") ? [] : required.filter((name) => properties[name]);
  if (names.length === 0) return type;
  types.footer.add(helper);
  return { kind: "generic", name: "WithRequired", types: [type, union(names.map(literalType))] };
}
