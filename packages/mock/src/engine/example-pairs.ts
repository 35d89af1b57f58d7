import {
  decodePercent,
  entriesOf,
  isObject,
  type JsonObject,
  parameterReader,
  resolveObject,
  routeTemplate,
  stableText,
} from "@certspec/openapi";
import type { OperationSource } from "../document/operation-source.ts";
import type { Preference } from "./parse-prefer.ts";

/** Examples of one name: values of a request, and the response that they lead to. */
interface ExamplePair {
  /** The values that the request must have, each as a comparable text. */
  parts: { place: string; name: string; text: string }[];
  preference: Preference;
}

/** The parts of a request that examples are compared with, decoded. */
export interface PairedRequest {
  path: string;
  query: Readonly<Record<string, unknown>>;
  headers: Readonly<Record<string, unknown>>;
  cookies: Readonly<Record<string, unknown>>;
  body: unknown;
}

/** Chooses the response whose example has the name of the examples that a request is made of. */
export type ChooseExample = (request: PairedRequest) => Preference | undefined;

/**
 * Reads the examples of an operation that requests and responses have by the same name, as Microcks and Specmatic pair them:
 * a request with the values of example `two` gets example `two`.
 */
export function readExamplePairs(source: OperationSource): ChooseExample {
  const answered = responsesByExample(source);
  const parts = requestExamples(source);
  const pairs: ExamplePair[] = [...answered].flatMap(([name, code]) => {
    const own = parts.filter((part) => part.example === name);
    return own.length === 0 ? [] : [{ parts: own, preference: { code, example: name } }];
  });
  // A pair that says more of the request goes before one that says less.
  pairs.sort((one, other) => other.parts.length - one.parts.length);
  if (pairs.length === 0) return () => undefined;
  const pathValues = parameterReader(routeTemplate(source.path, source.parameters));
  return (request) => {
    const values: Record<string, (name: string) => unknown> = {
      path: (name) => decodePercent(pathValues(request.path).get(name) ?? ""),
      query: (name) => request.query[name],
      header: (name) => request.headers[name.toLowerCase()],
      cookie: (name) => request.cookies[name],
      body: () => request.body,
    };
    const fits = ({ place, name, text }: ExamplePair["parts"][number]): boolean =>
      comparable(place, values[place]?.(name)) === text;
    return pairs.find(({ parts: own }) => own.every(fits))?.preference;
  };
}

type Part = ExamplePair["parts"][number] & { example: string };

function requestExamples({ document, operation, parameters }: OperationSource): Part[] {
  const parts: Part[] = [];
  const add = (place: string, name: string, holder: JsonObject): void => {
    for (const [example, written] of entriesOf(resolveObject(document, holder.examples))) {
      const value = resolveObject(document, written)?.value;
      if (value !== undefined) parts.push({ place, name, example, text: comparable(place, value) });
    }
  };
  for (const parameter of parameters) add(String(parameter.in), String(parameter.name), parameter);
  const { content } = resolveObject(document, operation.requestBody) ?? {};
  for (const [, media] of entriesOf(content)) add("body", "", resolveObject(document, media) ?? {});
  return parts;
}

/** The status of each example's response; a success goes before a failure of the same name. */
function responsesByExample({ document, operation }: OperationSource): Map<string, number> {
  const found = new Map<string, number>();
  const responses = entriesOf(resolveObject(document, operation.responses)).filter(([code]) =>
    /^[1-5](?:\d\d|xx)$/i.test(code),
  );
  for (const [code, written] of responses.sort(([one], [other]) => Number(other[0] === "2") - Number(one[0] === "2"))) {
    const { content } = resolveObject(document, written) ?? {};
    for (const [, media] of entriesOf(content))
      for (const [name] of entriesOf(resolveObject(document, resolveObject(document, media)?.examples)))
        if (!found.has(name)) found.set(name, Number(code.replace(/xx/i, "00")));
  }
  return found;
}

/** A value as a text: those of parameters arrive as texts, those of bodies have types. */
function comparable(place: string, value: unknown): string {
  return stableText(place === "body" ? value : asTexts(value)) ?? "";
}

function asTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asTexts);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, asTexts(each)]));
  return value === undefined ? value : String(value);
}
