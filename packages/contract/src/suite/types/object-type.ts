import { follow, type Sourced } from "@certspec/openapi";
import { typeOf, type Writing } from "./expected-type.ts";
import { partOf, type TypedSchema } from "./type-scope.ts";
import { either } from "./type-text.ts";

/** The type of an object: what its direction hides is left out, other properties are an index. */
export function objectType(schema: Sourced<TypedSchema>, writing: Writing): string {
  const { value: node, pointer } = schema;
  const { scope } = writing;
  const names = Object.keys(node.properties ?? {});
  const shown = names
    .flatMap((name) => partOf(schema, "properties", name).map((property) => ({ name, property })))
    .filter(({ property }) => !isHidden(property, writing));
  const members = shown.map(({ name, property }) => {
    const type = typeOf(property, { ...writing, isClosed: scope.valuesAt(pointer).has(name) });
    const isRequired = node.required?.includes(name) === true;
    return { type, text: `${JSON.stringify(name)}${isRequired ? `: ${type}` : `?: ${type} | undefined`};` };
  });
  const others = otherTypes(schema, writing);
  if (!names.length && !others.length)
    return node.additionalProperties === false ? "Record<string, never>" : "Record<string, unknown>";
  const named = `{ ${members.map(({ text }) => text).join(" ")} }`;
  if (!others.length) return named;
  // An index binds the named properties too, so it takes their types.
  const index = others.includes("unknown") ? "unknown" : either([...others, ...members.map(({ type }) => type)]);
  return members.length ? `(${named} & { [key: string]: ${index} })` : `{ [key: string]: ${index} }`;
}

function otherTypes(schema: Sourced<TypedSchema>, writing: Writing): string[] {
  const { additionalProperties, patternProperties = {} } = schema.value;
  const patterns = Object.keys(patternProperties).flatMap((pattern) => partOf(schema, "patternProperties", pattern));
  const additional =
    additionalProperties === undefined || additionalProperties === false ? [] : partOf(schema, "additionalProperties");
  return [...additional, ...patterns].map((other) => typeOf(other, { ...writing, isClosed: false }));
}

function isHidden(property: Sourced<TypedSchema>, { scope, direction }: Writing): boolean {
  const flag = direction === "request" ? "readOnly" : "writeOnly";
  return property.value[flag] === true || follow(scope.document, property)?.value[flag] === true;
}
