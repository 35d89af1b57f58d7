import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createContract } from "@certspec/contract/checker";
import { createMockFetch } from "@certspec/mock";
import { expect, onTestFinished, test } from "vitest";
import { classify } from "../../packages/drift/src/index.ts";
import type { Document, Schema } from "../../packages/openapi/src/document.ts";
import { propertiesOf } from "../../packages/openapi/src/index.ts";
import { generateFiles } from "../../scripts/src/generator/generate-files.ts";
import { prepare } from "../../scripts/src/generator/prepare.ts";
import { compile, root } from "../types/compile.ts";

interface Row {
  property: Schema;
  /** 3.1.0 unless it says so. */
  openapi?: string;
  /** Whether the property does not travel. */
  hidden: boolean;
}

type Flag = "readOnly" | "writeOnly";

const text: Schema = { type: "string" };
const refer = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const rows = (flag: Flag): Record<string, Row> => ({
  "that says so itself": { property: { ...text, [flag]: true }, hidden: true },
  "that does not say so": { property: text, hidden: false },
  "that says so beside a reference": { property: { ...refer("Plain"), [flag]: true }, hidden: true },
  "that says so beside a reference of OpenAPI 3.0": {
    property: { ...refer("Plain"), [flag]: true },
    openapi: "3.0.3",
    hidden: false,
  },
  "behind a reference": { property: refer("Flagged"), hidden: true },
  "behind a reference of OpenAPI 3.0": { property: refer("Flagged"), openapi: "3.0.3", hidden: true },
  "behind two references": { property: refer("Alias"), hidden: true },
  "that says so beside allOf": { property: { allOf: [refer("Plain")], [flag]: true }, hidden: true },
  "behind a reference in allOf": { property: { allOf: [refer("Flagged")] }, hidden: true },
  "that says so in a part": { property: { allOf: [refer("Plain"), { [flag]: true }] }, hidden: true },
  "that says so in a part, in OpenAPI 3.0": {
    property: { allOf: [refer("Plain"), { [flag]: true }] },
    openapi: "3.0.3",
    hidden: true,
  },
  "that says so in a part of a part": { property: { allOf: [text, { allOf: [{ [flag]: true }] }] }, hidden: true },
  "behind a reference to a flagged reference": { property: refer("Component"), hidden: true },
  "behind a reference to a flagged reference of OpenAPI 3.0": {
    property: refer("Component"),
    openapi: "3.0.3",
    hidden: false,
  },
  "that says so or is null": { property: { anyOf: [refer("Flagged"), { type: "null" }] }, hidden: true },
  "that is null or says so": { property: { oneOf: [{ type: "null" }, { ...text, [flag]: true }] }, hidden: true },
  // Drift asks what applies at a place, and alternatives do not.
  "that says so in each alternative": {
    property: { oneOf: [refer("Flagged"), { type: "number", [flag]: true }] },
    hidden: true,
  },
  "that says so in one alternative": { property: { oneOf: [refer("Flagged"), { type: "number" }] }, hidden: false },
});

/** `POST /things` takes and answers things, which need an id with this schema and a name. */
function thingsWith(property: Schema, flag: Flag, openapi = "3.1.0"): Document {
  const content = { "application/json": { schema: refer("Thing") } };
  const operation = {
    operationId: "things_create",
    requestBody: { required: true, content },
    responses: { 200: { description: "The thing.", content } },
  };
  const schemas: Record<string, Schema> = {
    Thing: { type: "object", required: ["id", "name"], properties: { id: property, name: text } },
    Plain: text,
    Flagged: { ...text, [flag]: true },
    Alias: refer("Flagged"),
    Component: { ...refer("Plain"), [flag]: true },
  };
  const info = { title: "Things", version: "1" };
  return { openapi, info, paths: { "/things": { post: operation } }, components: { schemas } };
}

const post = (body: object): { method: string; headers: Record<string, string>; body: string } => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

for (const flag of ["readOnly", "writeOnly"] as const)
  test.each(Object.entries(rows(flag)))(`all readers agree on ${flag} of a property %s`, async (_, row) => {
    const { property, openapi = "3.1.0", hidden } = row;
    const document = thingsWith(property, flag, openapi);

    const agreed = { generator: hidden, mock: hidden, contract: hidden, drift: hidden };
    expect({
      generator: isLeftOut(document, flag),
      mock: await isNotAskedFor(document, flag),
      contract: await isRefused(document, flag),
      drift: isAChange(document, thingsWith(text, flag, openapi), flag),
    }).toEqual(agreed);
  });

const whole: Schema = { type: "object", required: ["id", "name"], properties: { id: text, name: text } };

/** Schemas of things whose id gets its flag somewhere else than where it is described and required. */
const apart = (flag: Flag): Record<string, Schema> => ({
  "in a part beside a reference": { allOf: [refer("Whole"), { properties: { id: { [flag]: true } } }] },
  "in a part before a reference": { allOf: [{ properties: { id: { [flag]: true } } }, refer("Whole")] },
  "beside a reference": { ...refer("Whole"), properties: { id: { [flag]: true } } },
  "in another part": { allOf: [whole, { type: "object", properties: { id: { [flag]: true } } }] },
  "two references away": { allOf: [refer("Again"), { properties: { id: { [flag]: true } } }] },
});

for (const flag of ["readOnly", "writeOnly"] as const)
  test.each(Object.entries(apart(flag)))(`all readers agree on ${flag} %s`, async (_, thing) => {
    const documentOf = (Thing: Schema): Document => {
      const document = thingsWith(text, flag);
      const schemas = { ...document.components?.schemas, Thing, Whole: whole, Again: { allOf: [refer("Whole")] } };
      return { ...document, components: { schemas } };
    };
    const document = documentOf(thing);

    const prepared = prepare(structuredClone(document));
    const { Thing, ThingInput = Thing } = prepared.components?.schemas ?? {};
    const typed = propertiesOf(prepared, flag === "readOnly" ? ThingInput : Thing);

    expect(Object.keys(typed.properties)).toEqual(["name"]);
    expect(await isNotAskedFor(document, flag)).toBe(true);
    expect(await isRefused(document, flag)).toBe(true);
    expect(isAChange(document, documentOf(whole), flag)).toBe(true);
  });

/** The generator leaves the property out of the type of requests, or of answers. */
function isLeftOut(document: Document, flag: Flag): boolean {
  const { Thing, ThingInput = Thing } = prepare(document).components?.schemas ?? {};
  const schema = flag === "readOnly" ? ThingInput : Thing;
  const other = flag === "readOnly" ? Thing : ThingInput;
  expect(other?.properties).toHaveProperty("id");
  return !Object.hasOwn(schema?.properties ?? {}, "id");
}

/** The mock takes a request without the property, or answers without it. */
async function isNotAskedFor(document: Document, flag: Flag): Promise<boolean> {
  const fetch = await createMockFetch(document);
  const url = "http://localhost/things";
  if (flag === "readOnly") {
    const { status } = await fetch(url, post({ name: "b" }));
    expect([200, 422]).toContain(status);
    return status === 200;
  }
  const response = await fetch(url, post({ id: "a", name: "b" }));
  expect(response.status).toBe(200);
  return !Object.hasOwn((await response.json()) as object, "id");
}

/** The checker refuses the property in a request, or in an answer, and does not ask for it. */
async function isRefused(document: Document, flag: Flag): Promise<boolean> {
  const contract = createContract(document);
  const codesFor = async (thing: object): Promise<string[]> => {
    const request = { ...post(thing), url: "http://localhost/things" };
    const found =
      flag === "readOnly"
        ? await contract.checkRequest(request)
        : await contract.checkResponse(request, { ...post(thing), status: 200 });
    return found.map(({ code }) => code);
  };
  const codes = await codesFor({ id: "a", name: "b" });
  const missing = await codesFor({ name: "b" });
  const isHidden = codes.length > 0;
  expect(codes).toEqual(isHidden ? [flag === "readOnly" ? "REQ-BODY-READONLY" : "RES-BODY-WRITEONLY"] : []);
  expect(missing.length === 0).toBe(isHidden);
  return isHidden;
}

/** Drift says that the property became read only, or write only. */
function isAChange(after: Document, before: Document, flag: Flag): boolean {
  const rule = flag === "readOnly" ? "request-property-became-read-only" : "response-property-became-write-only";
  return classify(before, after).changes.some((change) => change.rule === rule);
}

const client = `import type { BaseClient, ClientOptions } from "@certspec/core";
import { createClient } from "@certspec/core/provider";
import { api } from "./generated/operations.ts";
import type { Credentials, Resources } from "./generated/resources.ts";

const { things }: Resources & BaseClient = createClient<Resources>(api, {} as Credentials & ClientOptions);

await things.create({ body: { name: "b" } });
// @ts-expect-error The server says the id.
await things.create({ body: { id: "a", name: "b" } });
const { id } = await things.create({ body: { name: "b" } });
const given: string = id;
export { given };
`;

test("a call without what is read only in a part of allOf compiles", async () => {
  const document = thingsWith({ allOf: [refer("Plain"), { readOnly: true }] }, "readOnly", "3.0.3");
  const files = await generateFiles(Buffer.from(JSON.stringify(document)), { provider: "robo", version: "1.0.0" });
  const folder = mkdtempSync(join(root, "test/node_modules/.cache-readers-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "generated"));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, "generated", name), bytes);
  writeFileSync(join(folder, "client.ts"), client);

  const compilerOptions = {
    allowImportingTsExtensions: true,
    customConditions: ["@certspec/source"],
    module: "nodenext",
    target: "es2023",
  };
  const include = [join(folder, "client.ts")];

  expect(await compile({ compiler: "7.0", resolution: "nodenext", include, compilerOptions })).toBe("");
});
