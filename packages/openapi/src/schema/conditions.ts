import { entriesOf, isObject, listOf, stableText } from "../json.ts";
import { below, type Sourced } from "../pointer.ts";
import type { Condition, KeywordSet, Nodes, SchemaNode } from "./schema-node.ts";

const usualCounts = [1, Number.POSITIVE_INFINITY] as const;

/** All conditions that some keywords state; without those that every value meets. */
export function conditionsOf(keywords: readonly KeywordSet[], nodes: Nodes): Condition[] {
  return [
    ...keywords.flatMap((set) => [...negation(set), ...containment(set), ...choice(set)]),
    ...joinedConditions(keywords),
  ];

  function negation({ schema, pointer }: KeywordSet): Condition[] {
    return schema.not === undefined
      ? []
      : [condition("not", pointer, [nodeOf(schema.not, pointer, "not")], schema.not)];
  }

  function containment({ schema, pointer }: KeywordSet): Condition[] {
    const { contains, minContains, maxContains } = schema;
    const least = typeof minContains === "number" ? minContains : 1;
    const most = typeof maxContains === "number" ? maxContains : Number.POSITIVE_INFINITY;
    if (contains === undefined || (least === 0 && most === Number.POSITIVE_INFINITY)) return [];
    const found = condition("contains", pointer, [nodeOf(contains, pointer, "contains")], contains);
    return [{ ...found, counts: [least, most] }];
  }

  /** `if` with what it decides about; neither says anything without the other. */
  function choice({ schema, pointer }: KeywordSet): Condition[] {
    if (schema.if === undefined) return [];
    const parts = ["if", "then", "else"].map((keyword) => nodeOf(schema[keyword], pointer, keyword));
    if (parts.slice(1).every(({ keywords }) => keywords.length === 0)) return [];
    return [condition("if", pointer, parts, [schema.if, schema.then ?? true, schema.else ?? true])];
  }

  function joinedConditions(all: readonly KeywordSet[]): Condition[] {
    const sources = new Map<string, (Sourced & { holder: string })[]>();
    const add = (holder: string, value: unknown, keyword: string, ...names: string[]) => {
      const key = [keyword, ...names].join(" ");
      const source = { value, pointer: below(holder, keyword, ...names), holder };
      sources.set(key, [...(sources.get(key) ?? []), source]);
    };
    for (const { schema, pointer } of all) {
      if (schema.propertyNames !== undefined) add(pointer, schema.propertyNames, "propertyNames");
      for (const [name, value] of entriesOf(schema.dependentSchemas))
        if (!requiresOnly(value)) add(pointer, value, "dependentSchemas", name);
    }
    return [...sources].flatMap(([key, found]) => {
      const [first] = found;
      const node = nodes(found, first?.pointer ?? "");
      const said = found.map(({ value }) => value);
      return node.keywords.length === 0 ? [] : [condition(key, first?.holder ?? "", [node], said)];
    });
  }

  function nodeOf(value: unknown, pointer: string, keyword: string): SchemaNode {
    const at = below(pointer, keyword);
    return nodes(value === undefined ? [] : [{ value, pointer: at }], at);
  }
}

/** The demands of `dependentRequired`, and of schemas that say the same: texts such as `a needs b`. */
export function dependenciesOf(keywords: readonly KeywordSet[]): string[] {
  const found = keywords.flatMap(({ schema }) => [
    ...entriesOf(schema.dependentRequired),
    ...entriesOf(schema.dependentSchemas).flatMap(([name, value]): [string, unknown][] =>
      requiresOnly(value) ? [[name, value.required]] : [],
    ),
  ]);
  const texts = found.flatMap(([name, needed]) => listOf(needed).map((other) => `\`${name}\` needs \`${other}\``));
  return [...new Set(texts)].sort();
}

function requiresOnly(value: unknown): value is { required: unknown } {
  return isObject(value) && "required" in value && Object.keys(value).length === 1;
}

function condition(key: string, pointer: string, parts: readonly SchemaNode[], said: unknown): Condition {
  const [keyword = key] = key.split(" ");
  return { key, keyword, pointer, parts, counts: usualCounts, text: stableText(said) };
}
