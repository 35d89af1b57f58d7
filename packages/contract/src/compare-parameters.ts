import type { CallArguments } from "./arguments-for-operation.ts";
import {
  decode,
  decodeHeader,
  decodePairs,
  decodePercent,
  decodeSegment,
  type RawPair,
  shapeOf,
  texts,
} from "./decode-value.ts";
import type { Document, Parameter, Schema } from "./document.ts";
import { compare, type Mismatch } from "./mismatch.ts";
import { resolveReference } from "./resolve-reference.ts";

type Meant = CallArguments["parameters"];

/** Compare a path with its template and the values that are meant. */
export function comparePath(template: string, path: string, parameters: Meant): Mismatch[] {
  const names: string[] = [];
  const pattern = template.split(/(\{[^}]+\})/).map((part) => {
    if (!part.startsWith("{")) return escaped(part);
    names.push(part.slice(1, -1));
    return "([^/]*)";
  });
  const match = new RegExp(`^${pattern.join("")}$`).exec(path);
  if (!match) return [{ place: "path", expected: template, received: path }];
  return names.flatMap((name, index) => {
    const { parameter = { name }, value } =
      parameters.find((each) => each.parameter.in === "path" && each.parameter.name === name) ?? {};
    return compareValue(
      { parameter, value, place: `path ${name}` },
      (shape) => decodeSegment(parameter, shape, match[index + 1] ?? ""),
      decodePercent(match[index + 1] ?? ""),
    );
  });
}

/** Compare the pairs of a query, a form or the cookies with the values that are meant; nothing else may be there. */
export function comparePairs(
  place: string,
  pairs: readonly RawPair[],
  { document, parameters }: { document: Document; parameters: Meant },
): Mismatch[] {
  let rest = [...pairs];
  const mismatches = parameters.flatMap(({ parameter, value }) => {
    const own = rest.filter((pair) => belongs(pair.name, { document, parameter, value }));
    rest = rest.filter((pair) => !own.includes(pair));
    const text = own.length ? decode(own[0]?.raw ?? "") : undefined;
    return compareValue(
      { parameter, value, place: `${place} ${parameter.name}` },
      (shape) => decodePairs(parameter, shape, own),
      text,
    );
  });
  const undeclared = rest.map(({ name, raw }) => ({
    place: `${place} ${name}`,
    expected: "nothing, because it is not declared",
    received: JSON.stringify(decode(raw)),
  }));
  return [...mismatches, ...undeclared];
}

/** Compare declared headers with the values that are meant. */
export function compareHeaders(headers: Readonly<Record<string, string>>, parameters: Meant): Mismatch[] {
  return parameters.flatMap(({ parameter, value }) => {
    const name = parameter.name.toLowerCase();
    const text = Object.hasOwn(headers, name) ? headers[name] : undefined;
    return compareValue(
      { parameter, value, place: `header ${parameter.name}` },
      (shape) => (text === undefined ? undefined : decodeHeader(parameter, shape, text)),
      text,
    );
  });
}

interface Comparison {
  parameter: { name: string; content?: Parameter["content"] };
  value: unknown;
  place: string;
}

function compareValue(
  { parameter, value, place }: Comparison,
  read: (shape: ReturnType<typeof shapeOf>) => unknown,
  text: string | undefined,
): Mismatch[] {
  if (parameter.content) return compare(place, value, text === undefined ? undefined : parsed(text));
  const meant = texts(value);
  return compare(place, meant, likeMeant(meant, read(shapeOf(value))));
}

/** One item of a list arrives like a scalar. */
function likeMeant(meant: unknown, received: unknown): unknown {
  if (shapeOf(meant) !== "object" || shapeOf(received) !== "object") return received;
  const isList = (name: string): boolean =>
    Object.hasOwn(meant as object, name) && Array.isArray((meant as Record<string, unknown>)[name]);
  return Object.fromEntries(
    Object.entries(received as object).map(([name, item]) => [name, isList(name) ? [item].flat() : item]),
  );
}

function belongs(
  name: string,
  { document, parameter, value }: { document: Document; parameter: Parameter; value: unknown },
): boolean {
  const { style = "form", explode = style === "form", schema = {}, content } = parameter;
  if (content) return name === parameter.name;
  if (style === "deepObject") return name.startsWith(`${parameter.name}[`) && name.endsWith("]");
  const properties = explode
    ? [...propertiesOf(document, schema), ...(shapeOf(value) === "object" ? Object.keys(value as object) : [])]
    : [];
  return properties.length ? properties.includes(name) : name === parameter.name;
}

function propertiesOf(document: Document, node: Schema): string[] {
  const { properties = {}, allOf = [], oneOf = [], anyOf = [] } = resolveReference(document, node);
  return [
    ...Object.keys(properties),
    ...[...allOf, ...oneOf, ...anyOf].flatMap((schema) => propertiesOf(document, schema)),
  ];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
