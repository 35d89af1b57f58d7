import fc from "fast-check";
import { expect, test } from "vitest";
import type { Api } from "../src/api.ts";
import { createClient } from "../src/client/create-client.ts";
import type { CallOptions, ClientOptions } from "../src/client/options.ts";
import { serializeBody } from "../src/request/serialize-body.ts";
import { serializeParameter } from "../src/request/serialize-parameter.ts";
import type { Parameter } from "../src/table.ts";

// What is sent is read back by a decoder that was written from the OpenAPI Specification alone, out of the URL that a
// server would see. Either the same value comes back, or the client rejects the value for one of the reasons below.

type Kind = "text" | "list" | "object";
type Place = "query" | NonNullable<Parameter["in"]>;
type Value = string | string[] | Record<string, string>;

interface Case extends Pick<Parameter, "explode" | "json" | "allowReserved"> {
  place: Place;
  style: NonNullable<Parameter["style"]>;
  kind: Kind;
  /** Written by what every client has, not by what knows all styles. */
  isPlain?: boolean;
}

interface Sent {
  url: URL;
  headers: Headers;
}

const names: Record<Place, string> = { query: "va lue[é]&=", path: "value", header: "x-value", cookie: "value" };
const settings = { seed: 20_260_301, numRuns: 200 };
const corpus = [
  ...["", "..", ".", "%2e", "%2E%2e", "/", "\\", "?", "#", "&", "=", "+", " ", ",", ";", "|", "%", "%20", "a b", "a.b"],
  ...[
    "\0",
    "\r\n",
    "\t",
    "\uD800",
    "a\uDFFF",
    "\uDC00\uD800",
    "\u202E\u200F",
    "é",
    "😀",
    "__proto__",
    "null",
    "[]",
    "'",
  ],
  ...["../..", "..;/", "x".repeat(8_192)],
];

const text = fc.oneof(fc.string({ unit: "binary" }), fc.string(), fc.constantFrom(...corpus));
const values: Record<Kind, fc.Arbitrary<Value>> = {
  text,
  list: fc.array(text, { minLength: 1, maxLength: 4 }),
  object: fc
    .uniqueArray(fc.tuple(text, text), { minLength: 1, maxLength: 4, selector: ([name]) => name })
    .map((entries) => Object.fromEntries(entries)),
};
const examples: Record<Kind, [Value][]> = {
  text: corpus.map((value) => [value]),
  list: corpus.flatMap((value): [Value][] => [[[value]], [[value, value]], [["a", value, "b"]]]),
  object: corpus.flatMap((value): [Value][] => [
    [{ [value]: "a" }],
    [
      Object.fromEntries([
        ["a", value],
        [value, "b"],
      ]),
    ],
  ]),
};

for (const chosen of cases()) {
  test(`${nameOf(chosen)} comes back unchanged, or is rejected`, async () => {
    const call = caller(chosen);

    await fc.assert(
      fc.asyncProperty(values[chosen.kind], async (value) => {
        const sent = await call(value);
        if (sent instanceof Error) {
          expect(sent).toMatchObject({ name: "RequestError", attempts: 0 });
          expect(isRefusable(value, chosen)).toBe(true);
          return;
        }
        expect(isRefusable(value, chosen)).toBe(false);
        expect(entriesOf(decode(sent, chosen))).toEqual(entriesOf(value));
      }),
      { ...settings, examples: examples[chosen.kind] },
    );
  });
}

test("names and values of options.query come back unchanged, or are rejected", async () => {
  const call = caller({ place: "query", style: "form", kind: "text" });

  await fc.assert(
    fc.asyncProperty(text, text, async (name, value) => {
      const sent = await call(undefined, { query: { [name]: value } });
      expect(sent instanceof Error).toBe(/\p{Surrogate}/u.test(name) || /\p{Surrogate}/u.test(value));
      if (!(sent instanceof Error)) expect(pairsIn(sent.url.search.slice(1), "&")).toEqual([[name, value]]);
    }),
    settings,
  );
});

test("fields of a form come back unchanged, or are rejected", async () => {
  const operation = { request: "POST /things", body: "application/x-www-form-urlencoded" };
  const server = { provider: "acme", version: "1", servers: { default: "https://a.test" }, schemes: {}, security: [] };
  let sent = "";
  const fetch = async (_: string, init: RequestInit) => {
    sent = String(init.body);
    return Response.json({});
  };
  const { post } = createClient<{ post: (values: object) => Promise<unknown> }>(
    { ...server, serializeBody, operations: { post: operation } },
    { fetch } as ClientOptions,
  );

  await fc.assert(
    fc.asyncProperty(text, text, async (name, value) => {
      const error = await post({ body: Object.fromEntries([[name, value]]) }).catch((thrown: Error) => thrown);
      expect(error).toMatchObject(
        !/\p{Surrogate}/u.test(name) && !/\p{Surrogate}/u.test(value) ? {} : { name: "RequestError", attempts: 0 },
      );
      if (!(error instanceof Error)) expect(pairsIn(sent.replaceAll("+", " "), "&")).toEqual([[name, value]]);
    }),
    settings,
  );
});

/** Every style where the specification has it, for every kind of value that it can hold. */
function cases(): Case[] {
  const kinds: Kind[] = ["text", "list", "object"];
  const modes = [false, true];
  const all = (place: Place, style: Case["style"]) =>
    kinds.flatMap((kind) => modes.map((explode): Case => ({ place, style, kind, explode })));
  const delimited = (style: Case["style"]) => all("query", style).filter(({ kind }) => kind !== "text");
  const plain = [
    ...(["query", "cookie"] as const).flatMap((place) =>
      all(place, "form").filter(({ explode }) => explode || place === "query"),
    ),
    ...(["path", "header"] as const).flatMap((place) => all(place, "simple").filter(({ kind }) => kind === "text")),
  ]
    .filter(({ kind }) => kind !== "object")
    .map((chosen) => ({ ...chosen, isPlain: true }));
  return [
    ...plain,
    ...all("query", "form"),
    ...all("query", "form").map((chosen) => ({ ...chosen, allowReserved: true })),
    ...delimited("spaceDelimited").filter(({ kind, explode }) => !explode || kind === "list"),
    ...delimited("pipeDelimited").filter(({ kind, explode }) => !explode || kind === "list"),
    { place: "query", style: "deepObject", kind: "object", explode: true },
    ...all("path", "simple"),
    ...all("path", "label"),
    ...all("path", "matrix"),
    ...all("header", "simple"),
    ...all("cookie", "form"),
    ...(["query", "path", "header", "cookie"] as const).flatMap((place) =>
      kinds.map((kind): Case => {
        const style = place === "query" || place === "cookie" ? "form" : "simple";
        return { place, style, kind, explode: false, json: true };
      }),
    ),
  ];
}

function nameOf({ place, style, kind, explode, json, allowReserved, isPlain }: Case): string {
  const facts = [
    isPlain && "plain",
    json ? "JSON" : style,
    explode && "exploded",
    allowReserved && "with reserved characters",
  ];
  return `${kind === "object" ? "an" : "a"} ${kind} in a ${place} (${facts.filter(Boolean).join(", ")})`;
}

/** A call with one parameter: what a server would see of it, or why it was not sent. */
function caller({
  place,
  kind: _,
  isPlain,
  ...how
}: Case): (value?: Value, options?: CallOptions) => Promise<Sent | Error> {
  const name = names[place];
  const api: Api = {
    provider: "acme",
    version: "1",
    servers: { default: "https://a.test/base" },
    schemes: {},
    security: [],
    operations: {
      get: {
        request: place === "path" ? "GET /things/{value}/end" : "GET /things",
        parameters: [{ name, ...(place === "query" ? {} : { in: place }), required: place === "path", ...how }],
      },
    },
    ...(isPlain ? {} : { serializeParameter }),
  };
  let sent: Sent | undefined;
  const fetch = async (url: string, init: RequestInit) => {
    sent = { url: new URL(url), headers: new Headers(init.headers) };
    return Response.json({});
  };
  type Get = (values: object, options: CallOptions | undefined) => Promise<unknown>;
  const client = createClient<{ get: Get }>(api, { fetch } as ClientOptions);
  return (value, options) =>
    client.get({ [name]: value }, options).then(
      () => sent as Sent,
      (error: Error) => error,
    );
}

/** Why a value cannot be sent: it would arrive as another one. */
function isRefusable(value: Value, { place, style, kind, explode, json, allowReserved }: Case): boolean {
  const parts = json ? [JSON.stringify(value)] : entriesOf(value).flat();
  const whole = parts.join(",");
  if (place !== "header" && parts.some((part) => /\p{Surrogate}/u.test(part))) return true;
  if (place === "header" && (/[^\t\x20-\x7E\x80-\xFF]/.test(whole) || /^[\t ]|[\t ]$/.test(whole))) return true;
  if (place === "path" && !json && kind !== "object" && style !== "matrix") {
    const segment = style === "simple" ? whole : `.${parts.join(explode ? "." : ",")}`;
    if (["", ".", ".."].includes(segment)) return true;
  }
  if (json || kind === "text") return false;
  const holds = (separator: string) => parts.some((part) => part.includes(separator));
  if (style === "spaceDelimited" && !explode) return holds(" ");
  if (style === "pipeDelimited" && !explode) return holds("|");
  if (style === "label" && explode) return holds(".");
  if (allowReserved && !explode) return holds(",");
  if (place !== "header") return false;
  return holds(",") || (kind === "object" && explode === true && Object.keys(value).some((name) => name.includes("=")));
}

function decode({ url, headers }: Sent, chosen: Case): Value {
  const { place, style, kind, explode = false, json } = chosen;
  if (place === "header") {
    const header = headers.get(names.header) ?? "";
    return json ? JSON.parse(header) : assemble(header, { kind, explode, separator: ",", read: (part) => part });
  }
  if (place === "path") return decodePath(url, chosen);
  const written = place === "query" ? url.search.slice(1) : (headers.get("cookie") ?? "");
  const between = place === "query" ? "&" : "; ";
  if (style === "deepObject")
    return Object.fromEntries(
      pairsIn(written, between).map(([name, value]) => {
        expect(name.startsWith(`${names.query}[`) && name.endsWith("]")).toBe(true);
        return [name.slice(names.query.length + 1, -1), value];
      }),
    );
  if (explode && kind === "object") return Object.fromEntries(pairsIn(written, between));
  if (explode && kind === "list") return pairsIn(written, between).map(([name, value]) => named(name, value, place));
  const [name = "", value = ""] = cut(written);
  named(decodeURIComponent(name), value, place);
  if (json) return JSON.parse(decodeURIComponent(value));
  const separator = { spaceDelimited: "%20", pipeDelimited: "%7C" }[style as string] ?? ",";
  return assemble(value, { kind, explode: false, separator, read: decodeURIComponent });
}

function decodePath({ pathname }: URL, { style, kind, explode = false, json }: Case): Value {
  const segment = /^\/base\/things\/([^/]+)\/end$/.exec(pathname)?.[1] ?? expect.fail(`another path: ${pathname}`);
  if (json) return JSON.parse(decodeURIComponent(segment));
  if (style === "simple") return assemble(segment, { kind, explode, separator: ",", read: decodeURIComponent });
  expect(segment[0]).toBe(style === "label" ? "." : ";");
  const rest = segment.slice(1);
  if (style === "label") {
    const separator = explode ? "." : ",";
    return assemble(rest, { kind, explode, separator, read: decodeURIComponent });
  }
  if (explode && kind === "object") return Object.fromEntries(pairsIn(rest, ";"));
  if (explode && kind === "list") return pairsIn(rest, ";").map(([name, value]) => named(name, value, "path"));
  const [name, value = ""] = cut(rest);
  return assemble(named(name, value, "path"), { kind, explode: false, separator: ",", read: decodeURIComponent });
}

/** A value from one text. */
function assemble(
  written: string,
  how: { kind: Kind; explode: boolean; separator: string; read: (part: string) => string },
): Value {
  const { kind, explode, separator, read } = how;
  if (kind === "text") return read(written);
  const parts = written.split(separator);
  if (kind === "list") return parts.map(read);
  if (explode) return Object.fromEntries(parts.map((part) => cut(part).map(read)));
  return Object.fromEntries(
    Array.from({ length: parts.length / 2 }, (_, index) => parts.slice(index * 2, index * 2 + 2).map(read)),
  );
}

function pairsIn(written: string, separator: string): [string, string][] {
  return written.split(separator).map((pair) => {
    const [name, value] = cut(pair);
    return [decodeURIComponent(name), decodeURIComponent(value)];
  });
}

/** What stands before and behind the first equals sign. */
function cut(pair: string): [string, string] {
  const at = pair.indexOf("=");
  return at === -1 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
}

function named(name: string, value: string, place: Place): string {
  expect(name).toBe(names[place]);
  return value;
}

/** Entries, because a comparison of objects would overlook a `__proto__`. */
function entriesOf(value: Value): string[][] {
  if (typeof value === "string") return [[value]];
  return Array.isArray(value) ? value.map((item) => [item]) : Object.entries(value);
}
