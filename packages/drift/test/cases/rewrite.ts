type Json = Record<string, unknown>;

/** Writes a document in another way that means the same; `choose` decides what is done at each place. */
export function rewrite(document: object, choose: (choices: number) => number): object {
  const copy = structuredClone(document) as Json & { components: { schemas: Json } };
  const extracted: Json = {};
  const operation = (copy.paths as { "/things/{id}": { post: Json } })["/things/{id}"];
  if (choose(2)) {
    const { parameters, ...post } = operation.post;
    Object.assign(operation, { parameters, post });
  }
  const schemas = Object.fromEntries(
    Object.entries(copy.components.schemas).map(([name, schema]) => [name, inside(schema as Json)]),
  );
  const paths = content(copy.paths);
  return shuffled({ ...copy, paths, components: { schemas: { ...schemas, ...extracted } } });

  function content(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(content);
    if (typeof value !== "object" || value === null) return value;
    return shuffled(
      Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, key === "schema" ? another(inner as Json) : content(inner)]),
      ),
    );
  }

  /** Another way to write a schema. */
  function another(schema: Json): Json {
    const written = inside(schema);
    const ways: (() => Json)[] = [
      () => written,
      () => ({ allOf: [written] }),
      () => ({ oneOf: [written] }),
      () => extract(written),
      () => nullSpelledDifferently(written),
      () => inlined(written),
    ];
    return shuffled((ways[choose(ways.length)] ?? ways[0])?.() ?? written);
  }

  /** The same schema, with other ways to write what is in it. */
  function inside(schema: Json): Json {
    const result = { ...schema };
    if (schema.properties)
      result.properties = shuffled(
        Object.fromEntries(Object.entries(schema.properties).map(([name, inner]) => [name, another(inner as Json)])),
      );
    if (schema.items) result.items = another(schema.items as Json);
    for (const kind of ["anyOf", "oneOf"]) {
      const members = schema[kind] as Json[] | undefined;
      // An alternative is told from others by its name, so that it stays the reference that it is.
      if (members) result[kind] = choose(2) ? members.map(inside).reverse() : members.map(inside);
    }
    if (Array.isArray(schema.enum)) {
      result.enum = [...schema.enum].reverse();
      if (schema.enum.length === 1 && choose(2)) {
        delete result.enum;
        result.const = schema.enum[0];
      }
    }
    if (schema.required) result.required = [...(schema.required as string[])].reverse();
    return shuffled(result);
  }

  function extract(schema: Json): Json {
    const name = `Extracted${Object.keys(extracted).length}`;
    extracted[name] = schema;
    return { $ref: `#/components/schemas/${name}` };
  }

  function inlined(schema: Json): Json {
    const name =
      String(schema.$ref ?? "")
        .split("/")
        .pop() ?? "";
    return (copy.components.schemas[name] as Json | undefined) ?? schema;
  }

  function nullSpelledDifferently(schema: Json): Json {
    const first = ((schema.anyOf ?? []) as Json[]).find(({ type }) => type !== "null");
    if (!first || typeof first.type !== "string" || first.enum || first.const) return schema;
    return { ...first, type: [first.type, "null"] };
  }

  function shuffled<Value extends Json>(value: Value): Value {
    return (choose(2) ? Object.fromEntries(Object.entries(value).reverse()) : value) as Value;
  }
}
