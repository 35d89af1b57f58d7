import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { compile, root } from "../../test/types/compile.ts";
import { bundleSpec } from "../src/bundle-spec.ts";
import { emitSchema } from "../src/generator/emit-schema.ts";
import type { Document, Schema } from "../src/generator/openapi.ts";
import { prepare } from "../src/generator/prepare.ts";
import { transformedSchema } from "./transformed-schema.ts";

for (const provider of ["cloudflare", "infisical", "numeral"]) {
  test(`the shapes of ${provider} are what openapi-typescript writes`, async () => {
    const { document } = await bundleSpec(join(root, "specs", provider));

    await expectTheSame(document as unknown as Document);
  });
}

test("the shapes of every construct are what openapi-typescript writes", async () => {
  const { document } = await bundleSpec(join(root, "test/constructs/spec"));

  await expectTheSame(document as unknown as Document);
});

test("the shapes of what only OpenAPI 3.0 says are what openapi-typescript writes", async () => {
  await expectTheSame(parse(readFileSync(join(root, "test/constructs/older.yaml"), "utf8")));
});

const cases: Record<string, Record<string, Schema>> = {
  "parts that get required names": {
    Base: { type: "object", properties: { a: { type: "string" }, b: { type: "number" } } },
    Whole: { allOf: [{ $ref: "#/components/schemas/Base" }, { properties: { c: {} } }], required: ["a", "b", "c"] },
  },
  "a union with a discriminator": {
    Pet: {
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
      discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat", kitten: "Cat" } },
    },
    Cat: { type: "object", properties: { kind: { type: "string", description: "What it is." }, lives: {} } },
    Dog: { allOf: [{ type: "object", properties: { barks: { type: "boolean" } } }] },
  },
  "heirs of a schema with a discriminator": {
    Base: { type: "object", properties: { kind: { type: "string" } }, discriminator: { propertyName: "kind" } },
    Heir: { allOf: [{ $ref: "#/components/schemas/Base" }, { type: "object", properties: { x: {} } }] },
    Mapped: {
      type: "object",
      properties: { kind: { type: "string" } },
      discriminator: { propertyName: "kind", mapping: { own: "#/components/schemas/MappedHeir" } },
    },
    MappedHeir: { allOf: [{ $ref: "#/components/schemas/Mapped" }, { properties: { y: {} } }] },
  },
  "lists of all sorts": {
    Plain: { type: "array" },
    Nested: { type: "array", items: { type: "array", items: { type: ["string", "null"] } } },
    Fixed: { type: "array", prefixItems: [{ type: "string" }, { oneOf: [{ type: "number" }, { type: "object" }] }] },
    Rest: { type: ["array", "null"], prefixItems: [{ type: "string" }], items: { type: ["number", "string"] } },
    OfObjects: { type: "array", items: { type: "object", required: ["a"], properties: { a: { const: 1 } } } },
  },
  "values of all sorts": {
    Text: { const: 'é "\\\n\u2028' },
    Numbers: { enum: [1, -2, 0.5, null] },
    Mixed: { enum: ["a", true, { b: [1, []] }, {}] },
    OfObjects: { type: "object", enum: [{ type: "string" }] },
    Open: { type: ["string", "null"], enum: ["é", "b", null] },
    OpenNumbers: { type: "integer", enum: [-1, 2] },
  },
  "names that need quotes, and comments": {
    "with-dash": {
      type: "object",
      title: " T\r\nU ",
      properties: { "a b": {}, 1: {}, "-1": {}, "é\u0000": {}, $id: {} },
    },
    Commented: {
      type: "object",
      description: "Ends */ here\n\n  deeper\tand\u2028on\r",
      deprecated: true,
      default: { a: [1] },
      examples: ["x", { y: null }],
      properties: { a: { type: "string", format: "date", minLength: 2, example: "", description: "" } },
    },
  },
  "objects that hold any other name": {
    Any: { type: "object", additionalProperties: true },
    Some: { type: "object", properties: { a: {} }, additionalProperties: { type: "string" } },
    None: { type: "object", additionalProperties: false },
    Patterns: { type: "object", additionalProperties: {}, patternProperties: { "^x": { type: "number" } } },
    Definitions: { $defs: { A: { type: "string", readOnly: true } }, properties: { a: { type: "object" } } },
    Empty: {},
  },
  "several types, and compositions": {
    Both: {
      type: ["object", "string", "null"],
      properties: { a: {} },
      oneOf: [{ type: "string" }, { required: ["a"] }],
    },
    AnyOf: { type: "object", properties: { a: {} }, anyOf: [{ type: "string" }, { type: "null" }, { type: "null" }] },
    OneOf: { oneOf: [{ type: "string" }, { type: "null" }, { type: "string" }] },
    AllOf: { allOf: [{ anyOf: [{ type: "string" }, { type: "number" }] }, { type: "object", properties: { b: {} } }] },
  },
};

for (const [name, schemas] of Object.entries(cases)) {
  test(`${name} are what openapi-typescript writes`, () => expectTheSame(documentOf(schemas)));
}

test("types that hold themselves compile", async () => {
  const itself: Schema = { $ref: "#/components/schemas/JsonValue" };
  const text = emitSchema(
    prepare(
      documentOf({
        JsonValue: {
          anyOf: [
            { type: ["string", "number", "boolean", "null"] },
            { type: "array", items: itself },
            { type: "object", additionalProperties: itself },
          ],
        },
        Odd: { oneOf: [{ type: "string" }, { type: "array", items: { $ref: "#/components/schemas/Even" } }] },
        Even: { oneOf: [{ type: "number" }, { type: "array", items: { $ref: "#/components/schemas/Odd" } }] },
        Tree: {
          type: "object",
          properties: { children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
        },
      }),
    ),
  ).join("");
  const use = `import type { components } from "./schema.ts";
export const value: components["schemas"]["JsonValue"] = [1, [null, { a: [true] }]];
export const odd: components["schemas"]["Odd"] = [1, ["a", [2]]];
// @ts-expect-error A function is no JSON.
export const wrong: components["schemas"]["JsonValue"] = [() => 1];
`;

  expect(text).toContain("JsonValue: RecursiveJsonValue;");
  expect(text).toContain('children?: components["schemas"]["Tree"][] | undefined;');
  expect(await compiled({ "schema.ts": text, "use.ts": use })).toBe("");
});

async function expectTheSame(source: Document): Promise<void> {
  const document = prepare(source);

  expect(emitSchema(document).join("")).toBe(await transformedSchema(document));
}

function documentOf(schemas: Record<string, Schema>): Document {
  return { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: {}, components: { schemas } };
}

async function compiled(files: Record<string, string>): Promise<string> {
  const folder = mkdtempSync(join(root, "node_modules/.cache-schema-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const compilerOptions = { allowImportingTsExtensions: true };
    return await compile({ compiler: "7.0", resolution: "nodenext", include: [join(folder, "*.ts")], compilerOptions });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
