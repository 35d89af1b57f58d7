import { answered, get, type Message } from "../messages.ts";
import { book, comment, forum, ledger, login, media } from "./right-requests.ts";
import { entries, entry, films, thread, threads } from "./right-responses.ts";
import type { WrongSpecimen } from "./specimen.ts";

const problem = { "content-type": "application/problem+json" };
const down = { title: "Down" };
const raw = (message: Message, headers: Record<string, string>, body: string | Uint8Array, status = 200): Message => ({
  ...message,
  answer: { status, headers, body },
});
const json = { "content-type": "application/json" };
const film = { id: "1", frame: [1, 2] };
const created = (body: unknown, status = 201): Message => answered(comment({ body: "a" }), status, body);

/** Answers with one mistake each, as wrong servers send them. */
export const wrongAnswers: readonly WrongSpecimen[] = [
  ["answers with an undeclared status", "forum", created({ id: 1, body: "a" }, 200), "RES-STATUS-UNDECLARED"],
  ["redirects", "forum", answered(comment({ body: "a" }), 302, undefined, { location: "/" }), "RES-STATUS-UNDECLARED"],
  [
    "answers 5XX where only 4XX is declared",
    "ledger",
    answered(ledger("/entries"), 500, { code: 1 }),
    "RES-STATUS-UNDECLARED",
  ],
  ["forgets a required header", "forum", answered(forum("/threads"), 200, { threads: [] }), "RES-HEADER-MISSING"],
  ["sends a wrong header", "ledger", entries([], { "x-count": "-1" }), "RES-HEADER-INVALID"],
  ["sends a header that is no number", "ledger", entries([], { "x-count": "one" }), "RES-HEADER-INVALID"],
  ["sends an empty header", "ledger", entries([], { "x-count": "" }), "RES-HEADER-INVALID"],
  [
    "forgets the cookie of a login",
    "forum",
    answered(login("user=a&password=b"), 204, undefined),
    "RES-HEADER-MISSING",
  ],
  ["sends HTML", "forum", threads("<html></html>", { "content-type": "text/html" }), "RES-TYPE-UNDECLARED"],
  ["sends a failure in another media type", "forum", answered(forum("/threads"), 503, down), "RES-TYPE-UNDECLARED"],
  ["sends no media type", "forum", raw(forum("/threads"), { etag: "1" }, '{"threads":[]}'), "RES-TYPE-MISSING"],
  ["sends JSON as a text", "forum", threads({ threads: [] }, { "content-type": "text/plain" }), "RES-TYPE-UNDECLARED"],
  [
    "sends what is not accepted",
    "media",
    answered(media("/films/;year=2001/.a", { headers: { accept: "text/csv" } }), 200, [film]),
    "RES-TYPE-NOT-ACCEPTED",
  ],
  ["sends no body", "forum", threads(""), "RES-BODY-MISSING"],
  [
    "sends a body with 204",
    "forum",
    answered(login("user=a&password=b"), 204, { ok: true }, { "set-cookie": "a=b" }),
    "RES-BODY-UNEXPECTED",
  ],
  [
    "sends a body with 304",
    "forum",
    answered(forum("/threads"), 304, { threads: [] }, { etag: "1" }),
    "RES-BODY-UNEXPECTED",
  ],
  [
    "sends a body to HEAD",
    "shop",
    answered(get("/items/a", { method: "HEAD" }), 200, { id: 1, name: "a" }),
    "RES-BODY-UNEXPECTED",
  ],
  [
    "sends a body where none is declared",
    "ledger",
    answered(ledger("/entries"), 404, { code: 1 }),
    "RES-BODY-UNEXPECTED",
  ],
  ["sends JSON that is cut", "forum", threads('{"threads":['), "RES-BODY-SYNTAX"],
  ["sends two JSON values", "forum", threads('{"threads":[]}{"threads":[]}'), "RES-BODY-SYNTAX"],
  ["sends a byte order mark", "forum", threads('\uFEFF{"threads":[]}'), "RES-BODY-SYNTAX"],
  [
    "sends JSON in Latin-1",
    "forum",
    raw(forum("/threads"), { ...json, etag: "1" }, new Uint8Array([0x22, 0xe4, 0x22])),
    "RES-BODY-ENCODING",
  ],
  [
    "claims another character set",
    "forum",
    threads({ threads: [] }, { "content-type": "application/json; charset=iso-8859-1" }),
    "RES-BODY-CHARSET",
  ],
  ["sends a name twice", "forum", threads('{"threads":[],"threads":[]}'), "RES-BODY-DUPLICATE"],
  [
    "counts characters instead of bytes",
    "forum",
    answered(forum("/threads"), 404, { title: "ä" }, { "content-length": "13" }),
    "RES-BODY-LENGTH",
  ],
  ["sends NaN", "ledger", entries('[{"id":1,"amount":NaN,"note":null}]'), "RES-BODY-SYNTAX"],
  ["drops a required property", "forum", threads({}), "RES-BODY-INVALID"],
  [
    "drops a required property deep inside",
    "forum",
    threads({ threads: [{ ...thread, comments: [{ id: 1, body: "a", replies: [{ id: 2 }] }] }] }),
    "RES-BODY-INVALID",
  ],
  ["sends null where it may not be", "forum", threads({ threads: null }), "RES-BODY-INVALID"],
  ["sends an object for a list", "forum", threads({ threads: { 0: thread } }), "RES-BODY-INVALID"],
  ["sends a list for an object", "forum", threads([thread]), "RES-BODY-INVALID"],
  ["sends a number as a text", "ledger", entries([{ ...entry, id: "1" }]), "RES-BODY-INVALID"],
  ["sends a text as a number", "media", films([{ ...film, id: 1 }]), "RES-BODY-INVALID"],
  ["sends a boolean as a number", "forum", threads({ threads: [{ ...thread, pinned: 1 }] }), "RES-BODY-INVALID"],
  [
    "sends an empty text where there must be one",
    "forum",
    threads({ threads: [{ ...thread, title: "" }] }),
    "RES-BODY-INVALID",
  ],
  [
    "sends a text that is too long",
    "forum",
    threads({ threads: [{ ...thread, title: "a".repeat(81) }] }),
    "RES-BODY-INVALID",
  ],
  ["sends no UUID", "forum", threads({ threads: [{ ...thread, id: "1" }] }), "RES-BODY-INVALID"],
  [
    "sends no address",
    "forum",
    threads({ threads: [{ ...thread, comments: [{ id: 1, body: "a", author: { name: "a", email: "b" } }] }] }),
    "RES-BODY-INVALID",
  ],
  [
    "sends none of the alternatives",
    "forum",
    threads({ threads: [{ ...thread, comments: [{ id: 1, body: "a", author: {} }] }] }),
    "RES-BODY-INVALID",
  ],
  ["sends more than 32 bits", "forum", threads({ threads: [{ ...thread, votes: 2147483648 }] }), "RES-BODY-INVALID"],
  ["sends more than 64 bits", "forum", created('{"id":9223372036854775808,"body":"a"}'), "RES-BODY-INVALID"],
  [
    "sends a fraction for a whole number",
    "forum",
    created({ id: 1.5, body: "a" }),
    "RES-BODY-INVALID",
    "RES-BODY-INVALID",
  ],
  ["leaks what only clients send", "forum", created({ id: 1, body: "a", draftKey: "k" }), "RES-BODY-WRITEONLY"],
  [
    "leaks it deep inside",
    "forum",
    created({ id: 1, body: "a", replies: [{ id: 2, body: "b", draftKey: "k" }] }),
    "RES-BODY-WRITEONLY",
  ],
  ["sends a tuple that is too long", "media", films([{ ...film, frame: [1, 2, 3] }]), "RES-BODY-INVALID"],
  ["sends a tuple of another type", "media", films([{ ...film, frame: ["1", 2] }]), "RES-BODY-INVALID"],
  ["sends a URL with spaces", "media", films([{ ...film, url: "https://example.com/a b" }]), "RES-BODY-INVALID"],
  ["sends a wrong value under a free name", "media", films([{ ...film, labels: { a: 1 } }]), "RES-BODY-INVALID"],
  [
    "breaks the schema several levels down",
    "media",
    films([{ ...film, sequel: { ...film, sequel: { id: "3" } } }]),
    "RES-BODY-INVALID",
  ],
  [
    "sends null in OpenAPI 3.0 where it may not be",
    "ledger",
    entries([{ ...entry, amount: null }]),
    "RES-BODY-INVALID",
  ],
  [
    "sends what an exclusive bound of OpenAPI 3.0 excludes",
    "ledger",
    entries([{ ...entry, amount: 0 }]),
    "RES-BODY-INVALID",
  ],
  ["sends a value that is not in a nullable enum", "ledger", entries([{ ...entry, state: "" }]), "RES-BODY-INVALID"],
  ["sends a day that does not exist", "ledger", entries([{ ...entry, day: "2027-02-29" }]), "RES-BODY-INVALID"],
  [
    "sends a failure that breaks its schema",
    "ledger",
    answered(book({ kind: "debit", amount: 1 }), 422, { code: "x" }),
    "RES-BODY-INVALID",
  ],
  ["sends a problem without its title", "forum", answered(forum("/threads"), 503, {}, problem), "RES-BODY-INVALID"],
];
