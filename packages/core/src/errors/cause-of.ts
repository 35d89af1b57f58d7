import { omitUndefined } from "../client/omit-undefined.ts";
import { attempt } from "../transport/attempt.ts";
import { redact } from "./redact.ts";

/** Prose, names of hosts, and codes such as `ERR_HTTP2_ERROR`: tokens, URLs, JSON and headers are made of other characters. */
const plainWord = /^['(]*(\p{L}+([.'’/-]\p{L}+)*|[A-Z\d]+(_[A-Z\d]+)+)[').,:;!?]*$/u;
/** From such a word on, a message quotes something or prints an object. */
const quoted = /(\S*[{<=]|(\S*\P{L}|^)['"`]).*/su;
/** Shorter parts of words are in every text. */
const shortestPart = 6;
/** Errors that are followed from what was thrown; a chain may be a ring. */
const mostErrors = 10;

/** What an error of a `fetch` could quote. */
export interface Quotable {
  url: string;
  headers: Headers;
  body?: unknown;
}

/**
 * Returns an error that can be printed for what a `fetch` threw: its name, the plain words of its message and of those that
 * led to it, and the innermost code. Whatever else it has stays behind, because it may quote the request or lead to it.
 */
export function causeOf(
  thrown: unknown,
  request: Quotable,
  secrets: readonly string[] = [],
): Error & { code?: string | undefined } {
  const sent = textOf(request);
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
    omitUndefined({
      name: [read(thrown, "name")].find(isClean),
      code: chain.map((error) => read(error, "code")).findLast(isClean),
    }),
  );
}

/** What was thrown, and what led to it. */
function chainOf(thrown: unknown): unknown[] {
  const chain = new Set([thrown]);
  // A set grows while it is walked.
  for (const error of chain)
    for (const inner of [read(error, "errors"), read(error, "cause")].flat())
      if (inner && chain.size < mostErrors) chain.add(inner);
  return [...chain];
}

function messageOf(error: unknown): string {
  const message = typeof error === "string" ? error : read(error, "message");
  return typeof message === "string" ? message : `a value of type ${typeof error}`;
}

/** The query, headers and body of a request, as far as they are text. */
function textOf({ url, headers, body }: Quotable): string {
  const texts = [...new URL(url).searchParams.values(), ...headers.values()];
  if (typeof body === "string") texts.push(body);
  return texts.join(" ").toLowerCase();
}

/** Tells whether a part of a word is in what was sent. */
function isSent(word: string, sent: string): boolean {
  return word.split(/\P{L}+/u).some((part) => part.length >= shortestPart && sent.includes(part.toLowerCase()));
}

/** A member of anything, also of what has none, or has a getter that throws. */
function read(value: unknown, name: string): unknown {
  return attempt(() => (value as Record<string, unknown>)[name]);
}
