import { isObject, keysOf } from "../../packages/openapi/src/index.ts";

/** A statement of a Go test that is not read here. */
export class UnreadableStatement extends Error {}

type Json = Record<string, unknown>;
/** The documents of a test by the names of their variables, and the constants and values that its statements use. */
export interface GoScope {
  documents: Map<string, Json>;
  values: ReadonlyMap<string, unknown>;
}

/** Fields whose names in Go are more than those of OpenAPI with a capital. */
const fields: Readonly<Record<string, string>> = {
  Max: "maximum",
  Min: "minimum",
  OperationID: "operationId",
  TokenURL: "tokenUrl",
  AuthorizationURL: "authorizationUrl",
};
/** Steps that Go needs, and that a document does not have. */
const transparent = new Set(["Spec", "Value", "Extensions"]);

/**
 * Do what the statements of a test do to its documents before it compares them: assign a field, delete an entry, name a place.
 * Throws an `UnreadableStatement` for anything else.
 */
export function runStatements(lines: readonly string[], { documents, values }: GoScope): void {
  const places = new Map<string, Place>(
    [...documents].map(([name, document]) => [name, { document, value: document }]),
  );
  for (const line of lines) {
    const path = String.raw`([\w]+(?:\.\w+(?:\([^()]*\))?|\[[^\]]*\])*)`;
    const [, alias, target] = line.match(new RegExp(`^(\\w+) := ${path}$`)) ?? [];
    const [, assigned, given] = line.match(new RegExp(`^${path} = (.+)$`)) ?? [];
    const [, holder, key] = line.match(new RegExp(`^delete\\(${path}, (.+)\\)$`)) ?? [];
    const [, owner, entry] = line.match(/^(.+)\.Delete\(([^()]+)\)$/) ?? [];
    const [, operation, where, name] = line.match(new RegExp(`^deleteParam\\(${path}, (.+), (.+)\\)$`)) ?? [];
    if (alias !== undefined && target !== undefined) places.set(alias, placeOf(target));
    else if (assigned !== undefined && given !== undefined) assign(assigned, read(given, values));
    else if (holder !== undefined && key !== undefined) remove(placeOf(holder), read(key, values));
    else if (owner !== undefined && entry !== undefined) remove(placeOf(owner), read(entry, values));
    else if (operation !== undefined)
      removeParameter(placeOf(operation), read(where ?? "", values), read(name ?? "", values));
    else throw new UnreadableStatement(line);
  }

  function placeOf(path: string): Place {
    const [first = "", ...steps] = stepsOf(path);
    const start = places.get(first);
    if (!start) throw new UnreadableStatement(path);
    return steps.reduce((place, step) => follow(place, step, values), start);
  }

  function assign(path: string, value: unknown): void {
    const steps = stepsOf(path);
    const last = steps.pop() ?? "";
    const { value: holder } = placeOf(steps.join(""));
    if (!isObject(holder) && !Array.isArray(holder)) throw new UnreadableStatement(path);
    const key = keyOf(last, values);
    const object = holder as Json;
    const given = key === "type" && Array.isArray(value) && value.length === 1 ? value[0] : value;
    // An empty value in Go is a missing one.
    const isEmpty =
      given === undefined ||
      given === "" ||
      (given === 0 && /^min/.test(key)) ||
      (key === "enum" && String(given) === "");
    if (isEmpty) delete object[key];
    else object[key] = given;
  }
}

interface Place {
  document: Json;
  value: unknown;
}

/** The steps of a path such as `s1.Spec.Paths.Value("/x").Post.Tags[0]`. */
function stepsOf(path: string): string[] {
  return path.match(/^\w+|\.\w+\([^()]*\)|\.\w+|\[[^\]]*\]/g) ?? [];
}

function follow({ document, value }: Place, step: string, values: GoScope["values"]): Place {
  const holder = behindReference(document, value);
  const [, call, given] = step.match(/^\.(\w+)\(([^()]*)\)$/) ?? [];
  if (call === "GetByInAndName") {
    const [where, name] = (given ?? "").split(/,\s*/).map((text) => read(text, values));
    const found = Array.isArray(holder)
      ? holder
          .map((item) => behindReference(document, item))
          .find((item) => isObject(item) && item.in === where && item.name === name)
      : undefined;
    return known(document, found, step);
  }
  if (call !== undefined && !["Value", "Find"].includes(call)) throw new UnreadableStatement(step);
  if (call === undefined && transparent.has(step.slice(1))) return { document, value: holder };
  const key = call === undefined ? keyOf(step, values) : String(read(given ?? "", values));
  return known(document, (holder as Json | undefined)?.[key], step);
}

function known(document: Json, value: unknown, step: string): Place {
  if (value === undefined) throw new UnreadableStatement(step);
  return { document, value: behindReference(document, value) };
}

function keyOf(step: string, values: GoScope["values"]): string {
  if (step.startsWith("[")) return String(read(step.slice(1, -1), values));
  const name = step.slice(1);
  if (name.includes("(")) throw new UnreadableStatement(step);
  return fields[name] ?? `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function behindReference(document: Json, value: unknown): unknown {
  if (!isObject(value) || typeof value.$ref !== "string" || !value.$ref.startsWith("#/")) return value;
  const target = keysOf(value.$ref.slice(1)).reduce<unknown>(
    (holder, key) => (holder as Json | undefined)?.[key],
    document,
  );
  return behindReference(document, target);
}

function remove({ value }: Place, key: unknown): void {
  if (!isObject(value)) throw new UnreadableStatement(String(key));
  delete (value as Json)[String(key)];
}

function removeParameter({ document, value }: Place, where: unknown, name: unknown): void {
  if (!isObject(value) || !Array.isArray(value.parameters)) throw new UnreadableStatement(String(name));
  const left = value.parameters.filter((item) => {
    const parameter = behindReference(document, item);
    return !(isObject(parameter) && parameter.in === where && parameter.name === name);
  });
  (value as Json).parameters = left;
}

/** The value of an expression: a literal, a list of literals, a constant or a variable, or a function around one of these. */
export function read(text: string, values: GoScope["values"]): unknown {
  const plain = text.trim().replace(/^&(?=\w+$)/, "");
  if (values.has(plain)) return values.get(plain);
  if (plain === "nil") return undefined;
  const [, where] = plain.match(/^openapi3\.ParameterIn(\w+)$/) ?? [];
  if (where !== undefined) return where.toLowerCase();
  const [, items] = plain.match(/^&?(?:\[\](?:string|any)|openapi3\.Types)\{(.*)\}$/) ?? [];
  if (items !== undefined) return items === "" ? [] : items.split(/,\s*/).map((item) => read(item, values));
  const [, inner] = plain.match(/^(?:toJson\(t, |[\w.]+\()([^()]+)\)$/) ?? [];
  if (inner !== undefined) return read(inner, values);
  const literal = plain.replace(/^`(.*)`$/, "$1");
  try {
    return JSON.parse(literal);
  } catch (cause) {
    throw new UnreadableStatement(text, { cause });
  }
}
