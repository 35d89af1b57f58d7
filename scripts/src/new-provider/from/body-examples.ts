import { isBinary, isJson, streamFormatOf } from "@certspec/openapi";
import type { ExampleCarrier, ImportedExample, ImportedSchemas } from "./import-context.ts";
import { child, entries, isMapping, type Mapping, textOf } from "./place.ts";
import type { Source } from "./source.ts";

export const assumedExample = "The example is made from the schema. Replace it by one of the provider's documentation.";

/** The ways to fill the examples of a body: those of the source, then ones made from the schema. */
export function bodyExamples(carrier: ExampleCarrier, source: Source, schemas: ImportedSchemas): ImportedExample {
  const { holder, side, file, pointer, origin, mediaType = "application/json" } = carrier;
  const own = sourceExamples(carrier, source);
  const made = madeExamples(carrier, schemas).map((make) => () => {
    const value = make();
    holder.examples = {
      default: { summary: "Made from the schema.", "x-assumed": assumedExample, value: value ?? null },
    };
  });
  const attempts: (() => void)[] = [];
  if (own !== undefined)
    attempts.push(() => {
      holder.examples = own;
    });
  // A request needs no example; tests make their own values.
  if (side === "request") attempts.push(() => void delete holder.examples);
  else attempts.push(...made, () => withoutSchema(holder, mediaType));
  return { file, pointer, origin, attempts, attempt: 0, isStated: own !== undefined };
}

/** Replaces the schema of a body for which no value exists: documents contradict themselves, most of all in merged schemas. */
function withoutSchema(holder: Mapping, mediaType: string): void {
  holder.schema = { "x-assumed": "Anything. No value was found that fits the schema of upstream's document." };
  const value = isJson(mediaType) ? {} : "text";
  holder.examples = { default: { summary: "Made up.", "x-assumed": assumedExample, value } };
}

/** The ways to make a value of a schema, the fullest first. */
export function madeExamples(
  { holder, side, mediaType = "application/json" }: ExampleCarrier,
  { sample }: ImportedSchemas,
): (() => unknown)[] {
  if (!isJson(mediaType) && holder.schema === undefined)
    return [() => (isBinary(mediaType) && !streamFormatOf(mediaType) ? "bytes" : "text")];
  const examplesOf = () => [];
  const ways = [
    {},
    ...[0, 1, 2, 3].flatMap((branch) => [
      { examplesOf, branch },
      // A value that contradicts itself is often deep within, and optional.
      { examplesOf, branch, fullLevels: 2 },
      { examplesOf, branch, fullLevels: 1 },
      { examplesOf, branch, minimal: true },
    ]),
  ];
  const made = ways.map((way) => () => sample(holder.schema ?? {}, { direction: side, ...way }));
  return isBinary(mediaType) ? [() => "bytes", ...made] : made;
}

function sourceExamples({ origin }: ExampleCarrier, { follow }: Source): Mapping | undefined {
  const examples = entries(child(origin, "examples")).flatMap(([name, entry]) => {
    const example = follow(entry);
    if (!isMapping(example.value) || example.value.value === undefined) return [];
    return [
      {
        name,
        summary: textOf(example, "summary") ?? textOf(example, "description") ?? name,
        value: example.value.value,
      },
    ];
  });
  const single = isMapping(origin.value) ? origin.value.example : undefined;
  if (examples.length === 0 && single !== undefined)
    examples.push({ name: "default", summary: "The source's example.", value: single });
  if (examples.length === 0) return undefined;
  const names = new Set<string>();
  return Object.fromEntries(
    examples.map(({ name, summary, value }, index) => {
      const plain = name.replaceAll(/[^A-Za-z\d]+/g, "_").replace(/^_+|_+$/g, "") || `example${index + 1}`;
      const key = index === 0 ? "default" : names.has(plain) || plain === "default" ? `example${index + 1}` : plain;
      names.add(key);
      return [key, { summary, value }];
    }),
  );
}
