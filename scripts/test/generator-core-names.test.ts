import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { coreNames } from "../src/generator/core-names.ts";
import { answering, generate } from "./generator-document.ts";

test("the generator knows what core exports, so that no schema gets a name of it", () => {
  const text = readFileSync(join(import.meta.dirname, "../../packages/core/src/index.ts"), "utf8");
  const exported = [...text.matchAll(/^export (?:type )?\{([^}]+)\}/gm)].flatMap(([, names = ""]) =>
    names.split(",").flatMap((name) => name.trim() || []),
  );

  expect(coreNames).toEqual(exported.sort());
});

test("a schema that is called as something of core is gets the suffix Schema", async () => {
  const page = { type: "object", properties: { number: { type: "integer" } } };
  const operation = answering({ $ref: "#/components/schemas/Page" }, { operationId: "pages_get" });

  const files = await generate({ "get /pages/{id}": operation }, { Page: page });

  expect(files["resources.ts"]).toContain('export interface PageSchema extends Schema<"Page"> {}');
  expect(files["resources.ts"]).not.toMatch(/export (?:interface|type) Page\b/);
});
