import { child, type Parameter, type Schema, type Sourced, shapeOf } from "@certspec/openapi";
import type { Generation } from "@certspec/openapi/samples";
import { texts } from "../../checker/message/texts.ts";
import { show } from "../../checker/mismatch.ts";
import type { Operation } from "../../checker/operations-of.ts";
import { coerceTexts } from "../../checker/schema/coerce-texts.ts";
import { bodySchema, isConstant } from "./arbitrary-arguments.ts";
import { canTravel } from "./can-travel.ts";
import { wrongValues } from "./wrong-values.ts";

/** Arguments of which one is wrong. */
export interface WrongArguments {
  what: string;
  /** As a diagnostic names it. */
  place: string;
  params: Record<string, unknown>;
  /** Whether a required one is left out. */
  isMissing?: boolean;
}

interface From {
  /** Arguments that are right. */
  right: Readonly<Record<string, unknown>>;
  /** Whether the body is in JSON, and described. */
  hasBody: boolean;
  generation: Generation;
}

/** Returns valid arguments with one violation each: of a type, a bound, a pattern, an enum, or a required field. */
export function wrongArguments(operation: Operation, from: From): WrongArguments[] {
  const { right, hasBody, generation } = from;
  const replaced = new Set(
    Object.values(operation.object["x-one-of-parameters"] ?? {}).flatMap((values) => Object.keys(values)),
  );
  const own = operation.parameters.filter(
    ({ value: node }) => !(node.in === "path" && replaced.has(node.name)) && !isConstant(generation, node),
  );
  const schema = hasBody ? bodySchema(operation, generation) : undefined;
  return [
    ...own.flatMap((parameter) => wrongParameters(parameter, from)),
    ...(schema && right.body !== undefined ? wrongBodies(schema, from) : []),
    ...(operation.requestBody?.value.required && cannotBeEmpty(operation) ? [missing("body", "body", right)] : []),
  ];
}

/** An empty text, file or form is a body too. */
function cannotBeEmpty({ requestBody }: Operation): boolean {
  return Object.keys(requestBody?.value.content ?? {}).every((mediaType) => /[/+]json|multipart/.test(mediaType));
}

function wrongParameters(parameter: Sourced<Parameter>, { right, generation }: From): WrongArguments[] {
  const { name, in: place, required } = parameter.value;
  const at = `${place} ${name}`;
  const schema = child<Schema>(parameter, "schema");
  const isWrong = (value: unknown): boolean => {
    if (!schema || !canTravel(parameter.value, value) || shapeOf(value) === "object") return false;
    const { document, isValid } = generation;
    const arrived = coerceTexts(texts(value), { document, schemas: [schema], isValid });
    return !isValid(schema.pointer, arrived);
  };
  const present = right[name];
  const wrong = candidatesFor(present).filter(isWrong);
  return [
    ...wrong.map((value) => ({
      what: `${at} as ${show(value).slice(0, 60)}`,
      place: at,
      params: { ...right, [name]: value },
    })),
    ...(required || place === "path" ? [missing(name, at, right)] : []),
  ];
}

const scalars: readonly unknown[] = ["no such value", "x".repeat(2000), "!", 1e15, -1e15, 0.5, -1, 0, true];

/** A scalar in the place of an object has no form that a style knows. */
function candidatesFor(present: unknown): readonly unknown[] {
  if (shapeOf(present) === "object") return [];
  return Array.isArray(present) ? scalars.map((value) => [...present, value]) : scalars;
}

function wrongBodies(schema: Sourced<Schema>, { right, generation }: From): WrongArguments[] {
  const { isValid } = generation;
  return wrongValues(right.body, (value) => !isValid(schema.pointer, value)).map(({ what, at, value }) => ({
    what: `body ${what}`,
    place: `body ${at}`.trim(),
    params: { ...right, body: value },
  }));
}

function missing(name: string, place: string, right: From["right"]): WrongArguments {
  const rest = Object.entries(right).filter(([key]) => key !== name);
  return { what: `${place} left out`, place, params: Object.fromEntries(rest), isMissing: true };
}
