type Json = Record<string, unknown>;

/** Writes an OpenAPI 3.1 document as 3.0: the same meaning in the older spelling. */
export function to30(document: object): object {
  return { ...(convert(document) as Json), openapi: "3.0.3" };
}

function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value !== "object" || value === null) return value;
  const converted = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner)]));
  return convertSchema(converted);
}

function convertSchema({ const: only, examples, exclusiveMinimum, exclusiveMaximum, ...schema }: Json): Json {
  const result: Json = { ...schema };
  if (Array.isArray(schema.type)) {
    const types = schema.type.filter((type) => type !== "null");
    if (types.length > 1) throw new Error("3.0 has no lists of types");
    result.type = types[0];
    result.nullable = true;
  }
  for (const kind of ["oneOf", "anyOf"]) {
    const members = schema[kind];
    if (!Array.isArray(members) || !members.some((member) => member.type === "null")) continue;
    const [first, ...rest] = members.filter((member) => member.type !== "null");
    delete result[kind];
    // Nothing counts beside a reference in 3.0.
    const only = "$ref" in first ? { allOf: [first] } : first;
    Object.assign(result, rest.length > 0 ? { [kind]: [first, ...rest] } : only, { nullable: true });
  }
  if (only !== undefined) result.enum = [only];
  if (Array.isArray(examples)) result.example = examples[0];
  else if (examples !== undefined) result.examples = examples;
  if (exclusiveMinimum !== undefined) Object.assign(result, { minimum: exclusiveMinimum, exclusiveMinimum: true });
  if (exclusiveMaximum !== undefined) Object.assign(result, { maximum: exclusiveMaximum, exclusiveMaximum: true });
  return result;
}
