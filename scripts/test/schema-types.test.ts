import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Schema } from "@certspec/openapi";
import { expect, onTestFinished, test, vi } from "vitest";
import { compile, root } from "../../test/types/compile.ts";
import { answering, generate, taking, typeIn } from "./generator-document.ts";

const text: Schema = { type: "string" };
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const listOf = (items: Schema): Schema => ({ type: "array", items });
const object = (properties: Record<string, Schema>, required: string[] = []): Schema => ({
  type: "object",
  properties,
  required,
});

test.each(["5.9", "6.0", "7.0"] as const)("types that hold themselves compile with TypeScript %s", async (compiler) => {
  const schemas: Record<string, Schema> = {
    JsonValue: {
      anyOf: [
        { type: ["string", "number", "boolean", "null"] },
        listOf(ref("JsonValue")),
        { type: "object", additionalProperties: ref("JsonValue") },
      ],
    },
    Odd: { oneOf: [text, listOf(ref("Even"))] },
    Even: { oneOf: [{ type: "number" }, listOf({ anyOf: [ref("Odd"), { type: "null" }] })] },
    Nested: listOf(ref("Nested")),
    Matrix: { oneOf: [text, listOf(listOf(ref("Matrix")))] },
    Either: { oneOf: [listOf(ref("Either")), { type: ["array", "null"], prefixItems: [text], items: ref("Either") }] },
    Pair: { type: "array", prefixItems: [text, { oneOf: [ref("Pair"), { type: "null" }] }] },
    Loose: { type: ["array", "number", "string", "null"], items: ref("Loose") },
    Tree: object({ children: listOf(ref("Tree")) }),
    Plain: listOf(ref("Tree")),
  };

  const files = await generate(gets(schemas), schemas);

  expect(typeIn(files, "Plain")).toBe('components["schemas"]["Tree"][]');
  const program = `
    const json: Schemas["JsonValue"] = [1, [null, { a: [true] }]];
    // @ts-expect-error A function is not JSON.
    const notJson: Schemas["JsonValue"] = [[() => 1]];
    const odd: Schemas["Odd"] = [1, ["a", null, [2]]];
    // @ts-expect-error A number stands where a string has to.
    const notOdd: Schemas["Odd"] = [[1]];
    const nested: Schemas["Nested"] = [[], [[]]];
    // @ts-expect-error Only lists are in these lists.
    const notNested: Schemas["Nested"] = [[1]];
    const matrix: Schemas["Matrix"] = [["a"], [[["b"]]]];
    // @ts-expect-error A list of one level is not a matrix.
    const notMatrix: Schemas["Matrix"] = ["a"];
    const either: Schemas["Either"] = [[], ["a", null, ["b"]], null];
    // @ts-expect-error A number is in neither of the lists.
    const notEither: Schemas["Either"] = [[1]];
    const pair: Schemas["Pair"] = ["a", ["b", null]];
    // @ts-expect-error The second is a pair itself.
    const notPair: Schemas["Pair"] = ["a", "b"];
    const loose: Schemas["Loose"] = ["a", [null, ["b"]]];
    // @ts-expect-error A boolean is in none of the lists.
    const notLoose: Schemas["Loose"] = ["a", [1, true]];
    const single: string | number | null = {} as Exclude<Schemas["Loose"], unknown[]>;
    const tree: Schemas["Tree"] = { children: [{ children: [] }] };
    // @ts-expect-error Children are trees.
    const notTree: Schemas["Tree"] = { children: [1] };`;
  expect(await complaints({ recursive: [files, program] }, compiler)).toBe("");
});

test("the forms of a recursive type in requests and in answers are told apart", async () => {
  const schemas: Record<string, Schema> = {
    Rule: { oneOf: [object({ mode: { enum: ["all", "any"] } }), listOf(ref("Rule"))] },
  };
  const operations = {
    "get /x": answering(ref("Rule"), { operationId: "x_get" }),
    "put /x": taking(ref("Rule"), { operationId: "x_set" }),
  };

  const files = await generate(operations, schemas);

  const program = `
    const answer: Schemas["Rule"] = [[{ mode: "of tomorrow" }]];
    const request: Schemas["RuleInput"] = [[{ mode: "any" }]];
    // @ts-expect-error A request takes the known values only.
    const wrong: Schemas["RuleInput"] = [[{ mode: "of tomorrow" }]];`;
  expect(await complaints({ one: [files, program] })).toBe("");
});

const cat = object({ kind: text, lives: { type: "integer" } }, ["kind", "lives"]);
const dog = object({ kind: text, bark: text }, ["kind", "bark"]);
const discriminator = {
  propertyName: "kind",
  mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" },
};
const oneOf = [ref("Cat"), ref("Dog")];
const named = object({ name: text }, ["name"]);

const around: Record<string, Schema> = {
  reference: { allOf: [ref("Pet"), named] },
  inline: { allOf: [{ oneOf, discriminator }, named] },
  "properties-in-the-union": { allOf: [ref("TaggedPet"), named] },
  "any-of": { allOf: [{ anyOf: oneOf, discriminator }, named] },
  "part-of-a-part": { allOf: [named, { allOf: [ref("Pet"), object({ tag: text })] }] },
  "properties-beside-the-reference": { ...ref("Pet"), ...named },
};

test("allOf around a union with a discriminator keeps its members apart", async () => {
  const program = `
    export function read(subject: Schemas["Subject"]): string | number {
      if (subject.kind === "cat") return subject.lives;
      // @ts-expect-error A dog has no lives to count.
      subject.lives;
      return subject.bark + subject.name;
    }
    const subject: Schemas["Subject"] = { kind: "dog", bark: "loud", name: "Rex" };
    // @ts-expect-error A cat does not bark.
    const wrong: Schemas["Subject"] = { kind: "cat", bark: "loud", name: "Rex" };`;
  const pet: Schema = { oneOf, discriminator };
  const shared = { Cat: cat, Dog: dog, Pet: pet, TaggedPet: { ...pet, ...object({ tag: text }) } };

  const programs: Programs = {};
  for (const [what, schema] of Object.entries(around)) {
    const schemas = { ...shared, Subject: schema };
    programs[what] = [await generate(gets(schemas), schemas), program];
  }

  expect(await complaints(programs)).toBe("");
});

test("who extends a base with a discriminator states its value, and keeps unions of its own", async () => {
  const unionBeside = { ...named, anyOf: [object({ a: text }, ["a"]), object({ b: text }, ["b"])] };
  const schemas: Record<string, Schema> = {
    Base: { ...object({ kind: text }, ["kind"]), discriminator: { propertyName: "kind" } },
    Heir: { allOf: [ref("Base")], ...unionBeside },
    Middle: { allOf: [ref("Base"), object({ size: { type: "integer" } })] },
    Grandchild: { allOf: [ref("Middle")], ...unionBeside },
  };

  const files = await generate(gets(schemas), schemas);

  const programOf = (name: string) => `
    const heir: Schemas["${name}"] = { kind: "${name}", name: "x", a: "y" };
    // @ts-expect-error One of the two is needed.
    const neither: Schemas["${name}"] = { kind: "${name}", name: "x" };
    // @ts-expect-error The kind is its own name.
    const other: Schemas["${name}"] = { kind: "Base", name: "x", a: "y" };`;
  const programs: Programs = {
    heir: [files, programOf("Heir")],
    grandchild: [files, programOf("Grandchild")],
  };
  expect(await complaints(programs)).toBe("");
});

test("maps with properties, bases among alternatives and what parts require of each other compile, and mean what they say", async () => {
  const schemas: Record<string, Schema> = {
    Crate: {
      ...object({ label: text, empty: { type: "boolean" } }, ["label"]),
      additionalProperties: { type: "integer" },
    },
    Shelf: {
      ...object({ crate: ref("Crate") }),
      additionalProperties: { ...object({ at: text }), additionalProperties: text },
    },
    Open: { allOf: [object({ label: { type: "integer" } }), { type: "object", additionalProperties: text }] },
    Act: object({ type: { type: "string", enum: ["water", "prune", "graft"] } }, ["type"]),
    Prune: { allOf: [ref("Act"), object({ depth: { type: "integer" } })] },
    Graft: { allOf: [ref("Prune"), object({ onto: text }, ["onto"])] },
    AnyAct: {
      oneOf: [ref("Act"), ref("Prune"), ref("Graft")],
      discriminator: { propertyName: "type", mapping: { water: "Act", prune: "Prune", graft: "Graft" } },
    },
    Draft: object({ uuid: text, title: text }),
    Final: { allOf: [ref("Draft"), { ...object({ active: { type: "boolean" } }), required: ["uuid"] }] },
    Owned: { allOf: [ref("Final"), { ...object({ owner: text }), required: ["title"] }] },
    Kinded: { ...object({ height: { type: "integer" } }), required: ["kind"] },
  };

  const files = await generate(gets(schemas), schemas);

  const program = `
    const crate: Schemas["Crate"] = { label: "a", apples: 2 };
    // @ts-expect-error What the crate holds is counted.
    const notCrate: Schemas["Crate"] = { label: "a", apples: [2] };
    const shelf: Schemas["Shelf"] = { crate, left: { at: "x", name: "y" } };
    // @ts-expect-error A place on the shelf holds texts.
    const notShelf: Schemas["Shelf"] = { left: { at: "x", name: [1] } };
    const act: Schemas["AnyAct"] = { type: "graft", depth: 1, onto: "stem" };
    const plain: Schemas["AnyAct"] = { type: "water" };
    const final: Schemas["Final"] = { uuid: "u" };
    // @ts-expect-error The part requires what the other describes.
    const notFinal: Schemas["Final"] = { active: true };
    const uuid: string = final.uuid;
    // @ts-expect-error Two levels above, too.
    const notOwned: Schemas["Owned"] = { title: "t", owner: "o" };
    const kinded: Schemas["Kinded"] = { kind: 1 };
    // @ts-expect-error It is required, though nobody says what it is.
    const notKinded: Schemas["Kinded"] = { height: 1 };`;
  // What the package exports of them: an interface where the type has properties that one can extend.
  const exported =
    files["resources.ts"].match(/^(?:export (?:interface \w+ extends|type \w+ =)|type) Schema<.*$/gm) ?? [];
  expect(exported).toHaveLength(Object.keys(schemas).length + 1);
  expect(await complaints({ odd: [files, `${program}\n${exported.join("\n")}`] })).toBe("");
});

test("enums are open in answers, bytes are blobs, lists begin as stated, and what is optional may be undefined", async () => {
  const schemas: Record<string, Schema> = {
    Got: object({
      state: { type: ["string", "null"], enum: ["on", "off", null] },
      level: { type: "integer", enum: [-1, 2] },
      file: { type: "string", contentMediaType: "application/pdf" },
      fileOrNull: { type: ["string", "null"], format: "binary" },
      fileOrNumber: { type: ["string", "integer"], format: "binary" },
      path: { type: "array", prefixItems: [text, { enum: ["é", "b"] }], items: { type: ["integer", "null"] } },
      pathOrNull: { type: ["array", "null"], prefixItems: [text], items: text },
      withDefault: { type: "string", default: "on" },
      pathOrText: { type: ["array", "string", "boolean"], prefixItems: [{ type: "integer" }], items: text },
    }),
    Sent: object({ state: { enum: ["on", "off"] } }, ["state"]),
  };
  const operations = { ...gets({ Got: {} }), "put /sent": taking(ref("Sent"), { operationId: "sent_set" }) };

  const files = await generate(operations, schemas);

  const program = `
    type Got = Schemas["Got"];
    type Exactly<Type, Expected> =
      (<T>() => T extends Type ? 1 : 2) extends <T>() => T extends Expected ? 1 : 2 ? true : false;
    const state: Exactly<Got["state"], "on" | "off" | (string & {}) | null | undefined> = true;
    const level: Exactly<Got["level"], -1 | 2 | (number & {}) | undefined> = true;
    const file: Exactly<Got["file"], Blob | undefined> = true;
    const fileOrNull: Exactly<Got["fileOrNull"], Blob | null | undefined> = true;
    const fileOrNumber: Exactly<Got["fileOrNumber"], Blob | number | undefined> = true;
    const path: Exactly<Got["path"], [string, "é" | "b" | (string & {}), ...(number | null)[]] | undefined> = true;
    const pathOrNull: Exactly<Got["pathOrNull"], [string, ...string[]] | null | undefined> = true;
    const pathOrText: Exactly<Got["pathOrText"], [number, ...string[]] | string | boolean | undefined> = true;
    const withDefault: Exactly<Got["withDefault"], string | undefined> = true;
    const all: Got = { state: undefined, level: undefined, file: undefined, path: undefined };
    const sent: Schemas["Sent"] = { state: "on" };
    // @ts-expect-error What is required is not undefined.
    const none: Schemas["Sent"] = { state: undefined };
    // @ts-expect-error A request takes the known values only.
    const unknown: Schemas["Sent"] = { state: "of tomorrow" };`;
  expect(await complaints({ one: [files, program] })).toBe("");
});

test("a schema that is true or false in a composition takes anything or nothing", async () => {
  const anything = true as unknown as Schema;
  const nothing = false as unknown as Schema;
  const schemas: Record<string, Schema> = {
    Part: { allOf: [anything, object({ a: text })] },
    Never: { allOf: [nothing, text] },
    Anything: { anyOf: [text, anything] },
    Text: { oneOf: [text, nothing] },
    List: { type: "array", prefixItems: [anything, text] },
  };

  const files = await generate(gets(schemas), schemas);

  expect(Object.keys(schemas).map((name) => typeIn(files, name))).toEqual([
    "{ a?: string | undefined; }",
    "never & string",
    "string | unknown",
    "string | never",
    "[ unknown, string ]",
  ]);
});

test("what stands in examples, defaults and extensions is data, and shapes no type", async () => {
  const data = {
    $ref: "#/nowhere",
    allOf: ["a"],
    discriminator: { propertyName: "kind" },
    oneOf: [ref("Cat")],
  } as unknown as Schema;
  const media = { schema: ref("Subject"), example: data, examples: { one: { value: data } } };
  const schemas: Record<string, Schema> = {
    Cat: cat,
    Subject: {
      ...object({ example: { ...text, example: data }, examples: { enum: ["a", "b"] }, cat: ref("Cat") }),
      examples: [data],
      default: data,
      ...{ "x-schema": data },
    },
  };
  const operation = { operationId: "x_get", responses: { 200: { content: { "application/json": media } } } };

  const files = await generate({ "get /x": operation }, schemas);

  expect(typeIn(files, "Cat")).toBe("{ kind: string; lives: number; }");
  expect(typeIn(files, "Subject")).toBe(
    '{ example?: string | undefined; examples?: ("a" | "b" | (string & {})) | undefined; cat?: components["schemas"]["Cat"] | undefined; }',
  );
  expect(files["schema.ts"]).toContain('@example {\n         *   "$ref": "#/nowhere",');
  expect(files["schema.ts"]).toContain('@default {\n         *   "$ref": "#/nowhere",');
});

test("what openapi-typescript rejects is an error that says where", async () => {
  const mapping = { cat: "#/components/schemas/Cat", cow: "#/components/schemas/Cow" };
  const schemas: Record<string, Schema> = {
    Cat: cat,
    Pet: { oneOf: [ref("Cat")], discriminator: { propertyName: "kind", mapping } },
  };

  // openapi-typescript prints what it throws.
  vi.spyOn(console, "error").mockReturnValue();
  onTestFinished(() => {
    vi.restoreAllMocks();
  });

  await expect(generate(gets({ Pet: {} }), schemas)).rejects.toMatchObject({
    name: "GenerateError",
    message:
      "openapi-typescript cannot write the types of this spec: Can't resolve $ref at #/components/schemas/Pet/discriminator/mapping/cow",
  });
});

/** One operation for each schema, which answers with it. */
function gets(schemas: Record<string, Schema>): Parameters<typeof generate>[0] {
  return Object.fromEntries(
    Object.keys(schemas).map((name) => [
      `get /${name}`,
      answering(ref(name), { operationId: `${name.toLowerCase()}_get` }),
    ]),
  );
}

/** Generated files by a name for them, each with a program that uses their schemas as `Schemas`. */
type Programs = Record<string, [files: { "schema.ts": string }, program: string]>;

/** What the compiler says of programs; all are compiled at once, because that takes hardly longer than one of them. */
async function complaints(programs: Programs, compiler: "5.9" | "6.0" | "7.0" = "7.0"): Promise<string> {
  const folder = mkdtempSync(join(root, "node_modules/.cache-schema-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, [files, program]] of Object.entries(programs)) {
    const use = `import type { components } from "./schema.ts";\ntype Schemas = components["schemas"];\n${program}\n`;
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "schema.ts"), files["schema.ts"]);
    writeFileSync(join(folder, name, "use.ts"), use);
  }
  const compilerOptions = { allowImportingTsExtensions: true, skipLibCheck: true };
  return compile({ compiler, resolution: "nodenext", include: [join(folder, "**/*.ts")], compilerOptions });
}
