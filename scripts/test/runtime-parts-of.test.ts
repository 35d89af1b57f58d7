import { type Document, type Parameter, type Schema, stylesIn } from "@certspec/openapi";
import { expect, test } from "vitest";
import { serializeParameter } from "../../packages/core/src/request/serialize-parameter.ts";
import { type ParameterSerializer, serializePlain } from "../../packages/core/src/request/serialize-plain.ts";
import { emitTableEntry } from "../src/generator/emit-table-entry.ts";
import type { OperationModel } from "../src/generator/operation-model.ts";
import { runtimePartsOf } from "../src/generator/runtime-parts-of.ts";

const document: Document = { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: {} };
const text = "a b:ü";
// No style has a part with its own separator in it.
const list = ["a:b", "c"];
const object = { r: 1, g: "x:y" };
const date = new Date(0);

/** Schemas, and values of them. */
const schemas: [schema: Schema, values: readonly unknown[]][] = [
  [{ type: "string" }, [text]],
  [{ type: ["integer", "null"] }, [5]],
  [{ type: "string", format: "date" }, [date]],
  [{ enum: [text, 5] }, [text, 5]],
  [{ type: "array" }, [list, []]],
  [{ anyOf: [{ type: "string" }, { items: {} }] }, [text, list]],
  [{ properties: {} }, [object]],
  [{}, [text, list, object]],
];

// What the document says is written by the function that can write all of it. A client has that function where, and only where,
// the other one would write something else from what the table says.
test.each(["query", "path", "header", "cookie"] as const)(
  "what is imported can write what the table says of a %s",
  (place) => {
    const rows = parametersIn(place);

    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter(({ parameter, values }) => !isWritten(parameter, values))).toEqual([]);
    expect(
      rows.filter(({ parameter, values }) => isImported(parameter) === isWrittenPlainly(parameter, values)),
    ).toEqual([]);
  },
);

test("only what is sent as JSON needs no part that serializes bodies", () => {
  const parts = (mediaType: string) => runtimePartsOf(document, [modelWith({ body: { mediaType } })]);

  for (const mediaType of ["application/json", "application/merge-patch+json"]) expect(parts(mediaType)).toEqual({});
  for (const mediaType of ["text/plain", "multipart/form-data", "*/*"])
    expect(parts(mediaType)).toEqual({ serializeBody: expect.anything() });
});

test("only lists by the last id and by URL need parts that find their pages", () => {
  const finders = (...styles: string[]) =>
    Object.keys(
      runtimePartsOf(
        document,
        styles.map((style) => modelWith({ pagination: { style, items: "items" } })),
      ).pageFinders ?? {},
    );

  expect(finders("single", "page", "offset", "cursor")).toEqual([]);
  expect(finders("lastId", "page")).toEqual(["lastId"]);
  expect(finders("url", "lastId")).toEqual(["lastId", "url"]);
});

interface Row {
  parameter: Parameter;
  values: readonly unknown[];
}

function parametersIn(place: Parameter["in"]): Row[] {
  const found: Row[] = [];
  for (const style of [undefined, ...stylesIn[place]])
    for (const explode of [undefined, true, false])
      for (const allowReserved of [undefined, true])
        for (const [schema, values] of schemas) {
          // Only objects are written with brackets, and only texts have characters that are reserved.
          if (style === "deepObject" && !values.includes(object)) continue;
          if (allowReserved && ![text, list, object].some((value) => values.includes(value))) continue;
          const written = {
            ...(style && { style }),
            ...(explode !== undefined && { explode }),
            ...(allowReserved && { allowReserved }),
          };
          found.push({ parameter: { name: "p", in: place, ...written, schema }, values });
          if (style !== "deepObject")
            found.push({
              parameter: { name: "p", in: place, ...written, content: { "application/json": { schema } } },
              values: [text, list],
            });
        }
  return found;
}

function isImported(parameter: Parameter): boolean {
  return runtimePartsOf(document, [modelOf(parameter)]).serializeParameter !== undefined;
}

/** Whether what the table says is enough for the function that writes everything. */
function isWritten(parameter: Parameter, values: Row["values"]): boolean {
  const entry = entryOf(parameter);
  return values.every((value) => attempt(serializeParameter, value, entry) === wanted(parameter, value));
}

/** Whether the function that every client has writes the same. */
function isWrittenPlainly(parameter: Parameter, values: Row["values"]): boolean {
  const entry = entryOf(parameter);
  return values.every((value) => attempt(serializePlain, value, entry) === wanted(parameter, value));
}

type Declared = Parameters<ParameterSerializer>[1];

function entryOf(parameter: Parameter): Declared {
  const { parameters = [] } = emitTableEntry(document, modelOf(parameter)) as { parameters?: (string | Declared)[] };
  // The template of a path says the rest.
  const [entry = { name: "p", in: "path" }] = parameters;
  return typeof entry === "string" ? { name: entry } : entry;
}

function wanted(
  { name, in: place, style, explode, allowReserved, schema, content }: Parameter,
  value: unknown,
): unknown {
  const stated = { name, in: place === "query" ? undefined : place, style, explode, allowReserved };
  const more = { format: schema?.format, json: content && true };
  return attempt(serializeParameter, value, { ...stated, ...more } as Declared);
}

function attempt(write: ParameterSerializer, value: unknown, parameter: Declared): string | undefined {
  try {
    return write(value, parameter);
  } catch {
    return "rejected";
  }
}

function modelOf(parameter: Parameter): OperationModel {
  return modelWith({ parameters: [parameter] });
}

function modelWith(facts: object): OperationModel {
  const operation = {
    httpMethod: "GET",
    path: "/{p}",
    parameters: [],
    successes: [],
    failures: [],
    source: {},
    ...facts,
  };
  // Only what is read of an operation here is there.
  return operation as unknown as OperationModel;
}
