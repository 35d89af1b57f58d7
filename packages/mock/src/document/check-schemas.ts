import { below, entriesOf, type JsonObject, unicodePattern } from "@certspec/openapi";
import type { Reject } from "./check-operations.ts";
import type { Collect } from "./collect-faults.ts";
import { eachSchema } from "./each-schema.ts";

const types = ["string", "number", "integer", "boolean", "array", "object", "null"];
const lists = ["allOf", "anyOf", "oneOf", "prefixItems", "enum"];
const numbers = ["minimum", "maximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems"];

/** Checks that Prism can compile the schemas: it accepts every value for a schema that it cannot compile. */
export function checkSchemas(document: object, reject: Reject, collect: Collect): void {
  for (const { schema, at } of eachSchema(document))
    if (!isInExtension(at)) collect(() => checkSchema(schema, at, reject));
}

/** Objects whose keys are names, which may begin like those of extensions. */
const maps = new Set([
  ...["headers", "parameters", "schemas", "responses", "requestBodies", "callbacks", "content", "encoding"],
  ...["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"],
]);

/** Whether a place is in an extension, which may hold anything, such as patches for schemas; one of the root holds embedded files. */
function isInExtension(at: string): boolean {
  if (!at.includes("/x-")) return false;
  const keys = at.split("/");
  return keys.some((key, index) => index > 1 && key.startsWith("x-") && !maps.has(keys[index - 1] ?? ""));
}

/** Prism reads schemas recursively, and ends where the stack does. */
const mostLevels = 200;

function checkSchema(schema: JsonObject, at: string, reject: Reject): void {
  // A level has one key at least.
  if (at.length > mostLevels && at.split("/").length > mostLevels * 2)
    reject(at.slice(0, 200), `a schema within is nested more than ${mostLevels} levels deep`);
  const wrong = [schema.type].flat().find((type) => type !== undefined && !types.includes(String(type)));
  if (wrong !== undefined)
    reject(below(at, "type"), `unknown type ${JSON.stringify(wrong)}; expected one of ${types.join(", ")}`);
  for (const keyword of numbers) {
    if (schema[keyword] !== undefined && typeof schema[keyword] !== "number")
      reject(below(at, keyword), `${keyword} must be a number`);
  }
  for (const keyword of lists) {
    if (schema[keyword] !== undefined && !Array.isArray(schema[keyword]))
      reject(below(at, keyword), `${keyword} must be a list`);
  }
  if (schema.required !== undefined && !isTexts(schema.required))
    reject(below(at, "required"), "required must be a list of property names");
  if (schema.properties !== undefined && (typeof schema.properties !== "object" || schema.properties === null))
    reject(below(at, "properties"), "properties must be an object");
  for (const [name, property] of entriesOf(schema.properties))
    if (!isSchema(property)) reject(below(at, "properties", name), "expected a schema: an object, true or false");
  if (schema.pattern !== undefined && unicodePattern(schema.pattern) === undefined)
    reject(below(at, "pattern"), `${JSON.stringify(schema.pattern)} is not a valid regular expression`);
}

function isSchema(value: unknown): boolean {
  return (typeof value === "object" && value !== null) || typeof value === "boolean";
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
