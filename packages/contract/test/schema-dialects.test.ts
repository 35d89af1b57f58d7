import { createContract } from "@certspec/contract";
import { expect, test } from "vitest";

/** Codes for an answer, by a schema of one version of OpenAPI. */
async function codes(openapi: string, schema: object, value: unknown): Promise<string[]> {
  const content = { "application/json": { schema } };
  const contract = createContract({
    openapi,
    paths: { "/": { get: { responses: { 200: { description: "", content } } } } },
    components: { schemas: { Text: { type: "string" }, Named: { $anchor: "named", type: "integer" } } },
  });
  const answer = { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
  return (await contract.checkResponse({ method: "GET", url: "/" }, answer)).map(({ code }) => code);
}

const Text = { $ref: "#/components/schemas/Text" };

test("what stands beside a reference counts in OpenAPI 3.1, and not in 3.0", async () => {
  expect(await codes("3.1.0", { ...Text, maxLength: 1 }, "ab")).toEqual(["RES-BODY-INVALID"]);
  expect(await codes("3.0.3", { ...Text, maxLength: 1 }, "ab")).toEqual([]);
});

test("nullable and exclusive marks belong to OpenAPI 3.0", async () => {
  expect(await codes("3.0.3", { type: "string", nullable: true }, null)).toEqual([]);
  expect(await codes("3.1.0", { type: "string", nullable: true }, null)).toEqual(["RES-BODY-INVALID"]);
  expect(await codes("3.0.3", { type: "number", maximum: 1, exclusiveMaximum: true }, 1)).toEqual(["RES-BODY-INVALID"]);
  expect(await codes("3.1.0", { type: "number", exclusiveMaximum: 1 }, 1)).toEqual(["RES-BODY-INVALID"]);
});

test("an anchor is a reference too", async () => {
  expect(await codes("3.1.0", { $ref: "#named" }, 1)).toEqual([]);
  expect(await codes("3.1.0", { $ref: "#named" }, "1")).toEqual(["RES-BODY-INVALID"]);
});

test("the alternatives of a choice are one diagnostic, at the choice", async () => {
  const schema = {
    properties: { a: { anyOf: [{ type: "integer" }, { properties: { b: { type: "integer" } }, type: "object" }] } },
  };

  expect(await codes("3.1.0", schema, { a: { b: "x" } })).toEqual(["RES-BODY-INVALID"]);
});

test("a sensitive value is not shown", async () => {
  const contract = createContract({
    openapi: "3.1.0",
    paths: {
      "/": {
        get: {
          responses: {
            200: {
              description: "",
              content: {
                "application/json": {
                  schema: { properties: { key: { type: "string", "x-sensitive": true, maxLength: 1 } } },
                },
              },
            },
          },
        },
      },
    },
  });
  const answer = { status: 200, headers: { "content-type": "application/json" }, body: '{"key":"hidden-one"}' };

  const [found] = await contract.checkResponse({ method: "GET", url: "/" }, answer);

  expect(found?.code).toBe("RES-BODY-INVALID");
  expect(JSON.stringify(found)).not.toContain("hidden-one");
});
