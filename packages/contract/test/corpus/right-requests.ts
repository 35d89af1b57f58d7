import type { Message } from "../messages.ts";
import { multipart } from "../messages.ts";
import { rightAtlas } from "./atlas-requests.ts";
import type { RightSpecimen } from "./specimen.ts";

type Headers = Record<string, string>;

const json = { "content-type": "application/json" };
const form = { "content-type": "application/x-www-form-urlencoded" };
const id = "9b2f3c1e-5d47-4a8b-8c6d-1e2f3a4b5c6d";

/** A request to the forum, with its session. */
export function forum(path: string, more: Message = {}): Message {
  const { cookie, ...headers } = (more.headers ?? {}) as Headers;
  const session = { cookie: `sid=s1${cookie ? `; ${cookie}` : ""}`, "x-csrf": "c1" };
  return { method: "GET", ...more, url: `https://forum.example/api${path}`, headers: { ...session, ...headers } };
}

/** A request to the media store, with its key. */
export function media(path: string, more: Message = {}): Message {
  const url = `https://media.example${path}${path.includes("?") ? "&" : "?"}api_key=k`;
  return { method: "GET", ...more, url };
}

/** A request to the ledger, with a key. */
export function ledger(path: string, more: Message = {}): Message {
  return { method: "GET", ...more, url: `/ledger/v2${path}`, headers: { "x-key": "k", ...more.headers } };
}

/** A comment on a thread. */
export function comment(body: unknown, headers: Headers = {}): Message {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return forum(`/threads/${id}/comments`, { method: "POST", body: text, headers: { ...json, ...headers } });
}

/** A login, which is public. */
export function login(body: string, headers: Headers = {}): Message {
  return { method: "POST", url: "https://forum.example/api/login", headers: { ...form, ...headers }, body };
}

/** A booking in the ledger. */
export function book(body: unknown, headers: Headers = {}): Message {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return ledger("/entries", { method: "POST", body: text, headers: { ...json, "idempotency-key": id, ...headers } });
}

/** An upload to the media store. */
export function upload(...parts: readonly [headers: string, content: string][]): Message {
  const { body, headers } = multipart(...parts);
  return media("/films", { method: "POST", body: body as string, headers: headers as Headers });
}

/** The parts of a right upload. */
export const film: [string, string] = [
  'Content-Disposition: form-data; name="film"; filename="a.mp4"\r\nContent-Type: video/mp4',
  "\u0000\u0001",
];
export const about: [string, string] = [
  'Content-Disposition: form-data; name="about"\r\nContent-Type: application/json',
  '{"title":"M","rating":4.5}',
];

/** Requests in which there is nothing wrong. */
export const rightRequests: readonly RightSpecimen[] = [
  ["a list without parameters", "forum", forum("/threads")],
  [
    "an object in brackets",
    "forum",
    forum("/threads?filter[author]=ann&filter%5Btag%5D=a&filter[tag]=b&filter[since]=2026-01-31"),
  ],
  ["an object in brackets with a list of one", "forum", forum("/threads?filter[tag]=a")],
  ["a list in an object, with brackets of its own", "forum", forum("/threads?filter[tag][]=a&filter[tag][]=b")],
  ["an enum value that begins with a minus", "forum", forum("/threads?sort=-new")],
  ["the least and the most of a range", "forum", forum("/threads?limit=50")],
  ["a list with pipes", "forum", forum("/threads?fields=a|b%7Cc")],
  ["a list of one", "forum", forum("/threads?fields=a")],
  ["an optional cookie", "forum", forum("/threads", { headers: { cookie: "locale=de" } })],
  ["a declared header that HTTP knows too", "forum", forum("/threads", { headers: { "if-none-match": '"a", W/"b"' } })],
  [
    "headers of browsers and proxies",
    "forum",
    forum("/threads", {
      headers: { "sec-fetch-mode": "cors", "x-forwarded-for": "192.0.2.1", "user-agent": "a", traceparent: "0" },
    }),
  ],
  [
    "the other way to authenticate",
    "forum",
    { url: "https://forum.example/api/threads", headers: { authorization: "Bearer b1" } },
  ],
  [
    "an optional credential that is there",
    "forum",
    { url: "https://forum.example/api/threads/top", headers: { authorization: "Bearer b1" } },
  ],
  ["an optional credential that is not there", "forum", { url: "https://forum.example/api/threads/top" }],
  ["a comment", "forum", comment({ body: "hi" })],
  [
    "a comment with answers to answers",
    "forum",
    comment({ body: "a", replies: [{ body: "b", replies: [{ body: "c", replies: [] }] }] }),
  ],
  ["a secret that only goes up", "forum", comment({ body: "a", draftKey: "k" })],
  ["null where it may be", "forum", comment({ body: "a", author: null })],
  ["one of two alternatives", "forum", comment({ body: "a", author: { name: "Ann", email: "ann@example.com" } })],
  ["characters of other planes", "forum", comment({ body: '𝄞 漢 \u0000 "' })],
  ["escapes in JSON", "forum", comment('{"body":"\\u00e4\\n\\"}{"}')],
  ["JSON with white space", "forum", comment(' \n{ "body" : "a" }\n')],
  [
    "a media type with a charset",
    "forum",
    comment({ body: "ä" }, { "content-type": "application/json; charset=utf-8" }),
  ],
  ["a media type in capitals", "forum", comment({ body: "a" }, { "content-type": "Application/JSON" })],
  ["a length in bytes", "forum", comment({ body: "ä" }, { "content-length": "13" })],
  ["a form", "forum", login("user=ann&password=a%26b+c")],
  ["a form with a joined list", "forum", login("user=ann&password=x&scope=read%20write+all")],
  ["a form with a boolean", "forum", login("user=ann&password=x&remember=true")],
  ["an empty text in a form", "forum", login("user=&password=")],
  ["styles of paths", "media", media("/films/;year=2001/.a")],
  ["a label with several values", "media", media("/films/;year=1888/.a,b")],
  ["an object in properties of the query", "media", media("/films/;year=2001/.a?w=1&h=2")],
  ["one property of an object", "media", media("/films/;year=2001/.a?w=1")],
  ["a tuple", "media", media("/films/;year=2001/.a?area=1.5,-2")],
  ["JSON in a query", "media", media("/films/;year=2001/.a?shape=%7B%22kind%22%3A%22box%22%7D")],
  ["another server, with variables", "media", { url: "https://b.media.example/test/films/;year=2001/.a?api_key=k" }],
  ["an origin in capitals", "media", { url: "HTTPS://MEDIA.example/films/;year=2001/.a?api_key=k" }],
  ["one of two media types accepted", "media", media("/films/;year=2001/.a", { headers: { accept: "text/csv" } })],
  ["any media type accepted", "media", media("/films/;year=2001/.a", { headers: { accept: "text/html, */*;q=0.1" } })],
  ["an upload", "media", upload(film, about)],
  [
    "an upload with several files of one name",
    "media",
    upload(
      film,
      about,
      ['Content-Disposition: form-data; name="stills"; filename="1"', "x"],
      ['Content-Disposition: form-data; name="stills"; filename="2"', "y"],
    ),
  ],
  ["an upload with a number", "media", upload(film, about, ['Content-Disposition: form-data; name="year"', "2001"])],
  [
    "a file name with quotes",
    "media",
    upload(
      ['Content-Disposition: form-data; name="film"; filename="a%22b.mp4"\r\nContent-Type: video/webm', ""],
      about,
    ),
  ],
  ["a file that looks like a boundary", "media", upload([film[0], "--bb\r\n--"], about)],
  [
    "bytes",
    "media",
    media("/films/a/bytes", {
      method: "PUT",
      headers: { "content-type": "application/octet-stream" },
      body: new Uint8Array([0, 255]),
    }),
  ],
  [
    "a range of media types",
    "media",
    media("/films/a/bytes", { method: "PUT", headers: { "content-type": "video/ogg" }, body: "x" }),
  ],
  ["no bytes at all", "media", media("/films/a/bytes", { method: "PUT", headers: { "content-type": "video/ogg" } })],
  [
    "JSON by a suffix",
    "media",
    media("/films/a/bytes", {
      method: "PATCH",
      headers: { "content-type": "application/merge-patch+json" },
      body: '{"title":"a","rating":0.5}',
    }),
  ],
  [
    "text instead of JSON",
    "media",
    media("/films/a/bytes", {
      method: "PATCH",
      headers: { "content-type": "text/plain;charset=utf-8" },
      body: "grüße",
    }),
  ],
  ["an optional body that is left out", "media", media("/films/a/bytes", { method: "PATCH" })],
  ["an encoded slash in a path", "media", media("/films/a%2Fb/bytes", { method: "PATCH" })],
  ["an encoded percent sign in a path", "media", media("/films/100%25/bytes", { method: "PATCH" })],
  [
    "characters that need no encoding in a path",
    "media",
    media("/films/a+b@c:d!$&'()*,;=~/bytes", { method: "PATCH" }),
  ],
  ["a number of 64 bits", "ledger", ledger("/entries?after=9223372036854775807")],
  ["a joined list of an enum", "ledger", ledger("/entries?kinds=debit,credit")],
  ["false", "ledger", ledger("/entries?dry=false")],
  ["numbers with spaces between them", "ledger", ledger("/entries?accounts=1%202+3")],
  ["an object of any properties", "ledger", ledger("/entries?meta[a]=1&meta[b%20c]=2")],
  ["Basic", "ledger", { url: "/ledger/v2/entries", headers: { authorization: "Basic YW5uOng=" } }],
  [
    "Basic with an empty password",
    "ledger",
    { url: "/ledger/v2/entries", headers: { authorization: "basic YW5uOg==" } },
  ],
  ["an alternative by its discriminator", "ledger", book({ kind: "debit", amount: 1.5, from: "a" })],
  ["the other alternative, mapped by a name", "ledger", book({ kind: "credit", amount: 1e3, to: "b" })],
  ["an exponent", "ledger", book('{"kind":"credit","amount":1E-2}')],
  ...[1n, 9_007_199_254_740_993n].map(
    (amount): RightSpecimen => [
      `${amount} as it was given`,
      "ledger",
      {
        ...book(`{"kind":"debit","amount":${amount}}`),
        intended: { "Idempotency-Key": id, body: { kind: "debit", amount } },
      },
    ],
  ),
  ["two parameters in one segment", "ledger", ledger("/entries/1..20")],
  ["negative numbers in a path", "ledger", ledger("/entries/-1..0")],
  ...rightAtlas,
];
