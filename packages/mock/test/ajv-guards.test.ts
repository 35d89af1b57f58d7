import "../src/ajv-guards.ts";
import { Ajv } from "ajv";
import { expect, test } from "vitest";

const parameters = {
  type: "object",
  properties: { n: { $schema: "https://json-schema.org/draft/2020-12/schema", type: "integer" } },
};

test("a validator that has read a schema of an older dialect still reads the parameters of OpenAPI 3.1", () => {
  const ajv = new Ajv({ strict: false });

  expect(ajv.compile({ type: "string" })(1)).toBe(false);
  expect([1, "x"].map((n) => ajv.compile(parameters)({ n }))).toEqual([true, false]);
});
