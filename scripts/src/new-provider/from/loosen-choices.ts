import { below } from "@certspec/openapi";
import type { ImportContext } from "./import-context.ts";
import { isMapping, type Mapping } from "./place.ts";
import { sourceOf } from "./source-of.ts";

/**
 * Writes `anyOf` for a `oneOf` of which one value fits several alternatives: no API means that such a value is wrong, and every
 * validator says that it is.
 */
export function loosenChoices(context: ImportContext): void {
  const { files } = context;
  const seen = new Set<unknown>();
  const visit = (value: unknown, at: string): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (isMapping(value) && Array.isArray(value.oneOf)) {
      const arms = value.oneOf.map((arm) => readArm(arm, files));
      if (
        !areNamed(value.discriminator, arms) &&
        arms.some((arm, index) => arms.some((other, place) => index !== place && fitsInto(arm, other)))
      ) {
        context.remark(
          sourceOf(`${at}/oneOf`, context),
          "values of one alternative of this `oneOf` fit another one, too, which is invalid; `anyOf` was written. Say what tells them apart.",
        );
        value.anyOf = value.oneOf;
        delete value.oneOf;
      }
    }
    for (const [key, part] of Object.entries(value)) if (!data.has(key)) visit(part, `${at}${below("", key)}`);
  };
  for (const [file, value] of Object.entries(files)) visit(value, `${file}#`);
}

/** Whether a discriminator tells alternatives apart: the property that it reads is narrowed in one of them. */
function areNamed(discriminator: unknown, arms: readonly Arm[]): boolean {
  const name = isMapping(discriminator) ? `${discriminator.propertyName}` : undefined;
  return arms.some(({ properties }) => {
    const property = name !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
    return isMapping(property) && ["enum", "const", "$ref"].some((key) => key in property);
  });
}

const data = new Set(["example", "examples", "default", "enum", "const"]);

/** The conditions of an alternative for its values. */
interface Arm {
  types: readonly string[] | undefined;
  properties: Mapping;
  required: readonly string[];
  /** Whether it says more than this, by which it may differ. */
  isNarrow: boolean;
  isClosed: boolean;
}

function readArm(schema: unknown, files: Readonly<Record<string, unknown>>, depth = 0): Arm {
  const nothing: Arm = { types: undefined, properties: {}, required: [], isNarrow: true, isClosed: false };
  if (!isMapping(schema) || depth > 20) return nothing;
  if (typeof schema.$ref === "string")
    return readArm(files[`schemas/${schema.$ref.replace(/^.*\//, "")}`], files, depth + 1);
  const { type, properties, required, allOf, additionalProperties } = schema;
  const parts = Array.isArray(allOf) ? allOf.map((part) => readArm(part, files, depth + 1)) : [];
  const own = type === undefined ? (isMapping(properties) ? ["object"] : undefined) : ([type].flat() as string[]);
  return {
    types: own ?? parts.find((part) => part.types)?.types,
    properties: Object.assign({}, ...parts.map((part) => part.properties), properties),
    required: [...parts.flatMap((part) => part.required), ...(Array.isArray(required) ? required : [])],
    isNarrow: narrowing.some((key) => key in schema) || parts.some((part) => part.isNarrow),
    isClosed: additionalProperties === false || parts.some((part) => part.isClosed),
  };
}

const narrowing = [
  "enum",
  "const",
  "pattern",
  "format",
  "not",
  "oneOf",
  "anyOf",
  "if",
  "minimum",
  "maximum",
  "items",
  "minLength",
  "maxLength",
  "minProperties",
  "additionalProperties",
  "patternProperties",
];

/** Whether what is usually written for one alternative is valid by another one. */
function fitsInto(arm: Arm, other: Arm): boolean {
  if (!arm.types || !other.types || other.isNarrow || other.isClosed) return false;
  const isAlike = arm.types.some(
    (type) => other.types?.includes(type) || (type === "integer" && other.types?.includes("number")),
  );
  if (!isAlike || !other.required.every((name) => Object.hasOwn(arm.properties, name))) return false;
  return Object.entries(other.properties).every(
    ([name, property]) => !Object.hasOwn(arm.properties, name) || areAlike(arm.properties[name], property),
  );
}

function areAlike(one: unknown, other: unknown): boolean {
  if (!isMapping(one) || !isMapping(other)) return true;
  if (JSON.stringify(one) === JSON.stringify(other)) return true;
  const says = ["enum", "const", "$ref", "pattern", "format"].some((key) => key in one || key in other);
  return !says && JSON.stringify(one.type) === JSON.stringify(other.type);
}
