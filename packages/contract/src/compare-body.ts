import { isDeepStrictEqual } from "node:util";
import type { RecordedRequest } from "@certspec/mock";
import type { CallArguments } from "./arguments-for-operation.ts";
import { comparePairs } from "./compare-parameters.ts";
import type { Document } from "./document.ts";
import { allows, essenceOf, isJson } from "./media-type.ts";
import { compare, type Mismatch } from "./mismatch.ts";
import type { Operation } from "./operations-of.ts";
import { queryPairs } from "./raw-pairs.ts";

/** Compare a body and its media type with what is meant. */
export async function compareBody(
  { headers, body, bytes }: RecordedRequest,
  { document, operation, meant }: { document: Document; operation: Operation; meant: CallArguments["body"] },
): Promise<Mismatch[]> {
  const type = headers["content-type"];
  if (!meant) {
    const nothing = compare("header content-type", undefined, type);
    return bytes.length
      ? [...nothing, { place: "body", expected: "nothing", received: JSON.stringify(body) }]
      : nothing;
  }
  const ranges = Object.keys(operation.requestBody?.content ?? {});
  if (!type || !allows(ranges.join(","), type))
    return [{ place: "header content-type", expected: ranges.join(" or "), received: type ?? "nothing" }];
  if (isJson(type)) return compare("body", asJson(meant.value), parsed(body));
  const essence = essenceOf(type);
  if (essence === "application/x-www-form-urlencoded") return compareForm(body, { document, meant });
  if (essence === "multipart/form-data") return compareParts(bytes, type, meant);
  return compare("body", String(meant.value), body);
}

type Meant = NonNullable<CallArguments["body"]>;

function compareForm(body: string, { document, meant }: { document: Document; meant: Meant }): Mismatch[] {
  const parameters = Object.entries(meant.value as object).map(([name, value]) => {
    const encoding = new Map(Object.entries(meant.content.encoding ?? {})).get(name) ?? {};
    // Without a style an object travels as JSON.
    const isText = typeof value !== "object" || Array.isArray(value) || encoding.style !== undefined;
    return {
      parameter: { name, in: "query" as const, ...encoding, ...(!isText && { content: { "application/json": {} } }) },
      value,
    };
  });
  return comparePairs("body", queryPairs(body), { document, parameters });
}

async function compareParts(
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
  { value, content }: Meant,
): Promise<Mismatch[]> {
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData().catch(() => undefined);
  if (!form) return [{ place: "body", expected: "a multipart form", received: "bytes that are none" }];
  const meant = new Map<string, unknown>(Object.entries(value as object).filter(([, item]) => item !== undefined));
  const names = new Set([...meant.keys(), ...form.keys()]);
  const mismatches: Mismatch[] = [];
  for (const name of names) {
    const expected = [meant.get(name) ?? []].flat();
    const parts = await Promise.all(form.getAll(name).map(readPart));
    const wanted = content.encoding?.[name]?.contentType;
    // OpenAPI leaves open whether JSON is the media type of a list or of its items.
    const isWhole = wanted && isJson(wanted) && parts.length === 1 && isPart(meant.get(name), parts[0]?.text ?? "");
    const matches =
      expected.length === parts.length && expected.every((item, index) => isPart(item, parts[index]?.text ?? ""));
    const texts = parts.map(({ text }) => text);
    if (!isWhole && !matches) mismatches.push(...compare(`body ${name}`, expected, texts));
    const wrong = wanted && parts.find(({ type: given }) => given && !allows(wanted, given));
    if (wrong) mismatches.push({ place: `body ${name} content-type`, expected: wanted, received: wrong.type });
  }
  return mismatches;
}

async function readPart(part: File | string): Promise<{ text: string; type: string }> {
  return typeof part === "string" ? { text: part, type: "" } : { text: await part.text(), type: part.type };
}

function isPart(meant: unknown, text: string): boolean {
  if (typeof meant === "object" && meant !== null) return isDeepStrictEqual(asJson(meant), parsed(text));
  return String(meant) === text;
}

function asJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
