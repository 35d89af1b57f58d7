import { ownProperties } from "../own-properties.ts";
import { attempt } from "../transport/attempt.ts";
import { redact, type SecretSource } from "./redact.ts";

/** Prose, host names, and codes such as `ERR_HTTP2_ERROR`. Tokens, URLs, JSON and headers contain other characters. */
const plainWord = /^['(]*(\p{L}+([.'’/-]\p{L}+)*|[A-Z\d]+(_[A-Z\d]+)+)[').,:;!?]*$/u;
/** The word from which on a message quotes a text or prints an object. */
const quoted = /(\S*[{<=]|(\S*\P{L}|^)['"`]).*/su;
/** Shorter parts of words occur in every text. */
const shortestPart = 6;
/** Maximum number of errors in a chain, which may be circular. */
const mostErrors = 10;

/** The parts of a request that an error of a `fetch` could quote. */
export interface Quotable {
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: unknown;
}

/**
 * Returns a printable copy of an error that a `fetch` threw: its name, the plain words of its message and of its causes'
 * messages, and the innermost code. Everything else is dropped, because it may quote or reference the request.
 */
export function causeOf(
  thrown: unknown,
  request: Quotable,
  secrets: readonly SecretSource[] = [],
): Error & { code?: string | undefined } {
  const sent = sentTextOf(request);
  const isPlain = (word: string) => plainWord.test(word) && !isSent(word, sent);
  const clean = (text: string) => {
    const words = redact(text, secrets).replace(quoted, " …").match(/\S+/g) ?? [];
    const kept = words.map((word) => (isPlain(word) ? word : "…"));
    return kept.join(" ").replace(/…( …)+/g, "…");
  };
  const isClean = (value: unknown): value is string => typeof value === "string" && !!value && clean(value) === value;
  const chain = chainOf(thrown);
  const messages = new Set(chain.map((error) => clean(messageOf(error))));
  return Object.assign(
    new Error([...messages].filter(Boolean).join(": ")),
    ownProperties({
      name: [read(thrown, "name")].find(isClean),
      code: chain.map((error) => read(error, "code")).findLast(isClean),
    }),
  );
}

/** Returns a thrown value and its causes. */
function chainOf(thrown: unknown): unknown[] {
  const chain = new Set([thrown]);
  // Iterating over a set includes the values that are added meanwhile.
  for (const error of chain)
    for (const inner of [read(error, "errors"), read(error, "cause")].flat())
      if (inner && chain.size < mostErrors) chain.add(inner);
  return [...chain];
}

function messageOf(error: unknown): string {
  const message = typeof error === "string" ? error : read(error, "message");
  return typeof message === "string" ? message : `a value of type ${typeof error}`;
}

/** Returns the query, headers and body of a request, as far as they are text. */
function sentTextOf({ url, headers, body }: Quotable): string {
  const texts = [...new URL(url).searchParams.values(), ...Object.values(headers)];
  if (typeof body === "string") texts.push(body);
  return texts.join(" ").toLowerCase();
}

/** Returns whether the request contains a part of a word. */
function isSent(word: string, sent: string): boolean {
  return word.split(/\P{L}+/u).some((part) => part.length >= shortestPart && sent.includes(part.toLowerCase()));
}

/** Reads a property of any value; `undefined` if it has none, or a getter that throws. */
function read(value: unknown, name: string): unknown {
  return attempt(() => Reflect.get(Object(value), name));
}
