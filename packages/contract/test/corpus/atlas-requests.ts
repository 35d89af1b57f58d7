import { type Message, multipart } from "../messages.ts";
import type { RightSpecimen, WrongSpecimen } from "./specimen.ts";

const json = { "content-type": "application/json" };

function atlas(path: string, more: Message = {}): Message {
  return { method: "GET", ...more, url: `https://atlas.example/v3${path}` };
}

function post(path: string, body: unknown, headers: Record<string, string> = json): Message {
  return atlas(path, { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body), headers });
}

function counter(body: string): Message {
  return atlas("/counter", { method: "PUT", body, headers: { "content-type": "text/plain" } });
}

function visit(body: unknown): Message {
  return { method: "POST", url: "https://clinic.example/visits", body: JSON.stringify(body), headers: json };
}

function photo(type: string): Message {
  const { body, headers } = multipart([
    `Content-Disposition: form-data; name="photo"; filename="a"\r\nContent-Type: ${type}`,
    "x",
  ]);
  return atlas("/photos", { method: "POST", body: body as string, headers: headers as Record<string, string> });
}

function locked(authorization: string): Message {
  return atlas("/locked", { headers: { authorization } });
}

const accepting = (accept: string): Message => atlas("/places/1,2", { headers: { accept } });
const form = { "content-type": "application/x-www-form-urlencoded" };
const price = { price: 19.99, currency: "EUR" };
const nested = `${'{"leaf":1,"branches":['.repeat(20_000)}${"]}".repeat(20_000)}`;

/** Right requests of the kinds that public documents have and validators reject. */
export const rightAtlas: readonly RightSpecimen[] = [
  ["a comma between parameters of one segment", "atlas", atlas("/places/1,-2.5")],
  ["literals of a path that are encoded", "atlas", atlas("/Items(%275%27)")],
  ["literals of a path as they are", "atlas", atlas("/Items('5')")],
  ["JSON where any media type is offered", "atlas", accepting("application/json")],
  ["a page where any media type is offered", "atlas", accepting("text/html")],
  ["JSON of a range", "atlas", atlas("/Items('5')", { headers: { accept: "application/json" } })],
  ["an image of a range", "atlas", atlas("/maps/1", { headers: { accept: "image/png" } })],
  ["a certificate that nobody can see", "atlas", atlas("/maps/1")],
  ["an empty text", "atlas", atlas("/search?q=")],
  ["an empty header", "atlas", atlas("/search?q=a", { headers: { "x-note": "" } })],
  ["a number where a number or a text may be", "atlas", atlas("/search?q=a&level=1")],
  ["a text where a number or a text may be", "atlas", atlas("/search?q=a&level=top")],
  ["an empty value for a boolean", "atlas", atlas("/search?q=a&open=")],
  ["a name alone for a boolean", "atlas", atlas("/search?q=a&open")],
  ["an empty value for a list", "atlas", atlas("/search?q=a&near=")],
  ["null where it may be", "atlas", atlas("/search?q=a&floor=null")],
  ["nothing for null", "atlas", atlas("/search?q=a&floor=")],
  ["a list of one in brackets", "atlas", atlas("/search?q=a&filter[id]=1")],
  ["a tuple in the query", "atlas", atlas("/search?q=a&area=1,2.5")],
  ["a tuple in a header", "atlas", atlas("/search?q=a", { headers: { "x-area": "1,2" } })],
  ["a tuple in a form", "atlas", post("/areas", "area=1,2", form)],
  ["the largest number of 64 bits in a query", "atlas", atlas("/search?q=a&serial=9223372036854775807")],
  ["a cookie within its bounds", "atlas", atlas("/search?q=a", { headers: { cookie: "zoom=1" } })],
  ["a header called like a credential that is not asked for", "atlas", atlas("/maps/1", { headers: { "x-key": "a" } })],
  ...[19.99, 2.34, 143.48, 0.07, 1e21].map(
    (value): RightSpecimen => [`${value} in hundredths`, "atlas", post("/prices", { ...price, price: value })],
  ),
  ["a share in billionths", "atlas", post("/prices", { ...price, share: 0.123456789 })],
  ["a number of 64 bits in a body", "atlas", post("/prices", '{"price":1,"currency":"EUR","serial":9007199254740993}')],
  ["a subtype that a discriminator maps", "atlas", post("/animals", { kind: "cat", lives: 9 })],
  ["a subtype by its own name", "atlas", post("/animals", { kind: "Dog", barks: true })],
  ["a tree by anchors", "atlas", post("/trees", { leaf: 1, branches: [{ leaf: 2 }], soil: "clay" })],
  ["a number as a text", "atlas", counter("3")],
  ["a part in the media type that is asked for", "atlas", photo("image/png")],
  ["Bearer in lower case", "atlas", locked("bearer t")],
  ["Basic in capitals", "atlas", locked("BASIC YTpi")],
  ["Digest", "atlas", locked('Digest username="a", realm="r", nonce="n", uri="/v3/locked", response="0a"')],
  ["null beside alternatives", "clinic", visit({ kind: null })],
  ["an alternative beside null", "clinic", visit({ kind: "next", note: null, doctor: { name: "Ann" } })],
];

/** Wrong requests of these kinds. */
export const wrongAtlas: readonly WrongSpecimen[] = [
  ["writes a word for a number beside a comma", "atlas", atlas("/places/a,2"), "REQ-PATH-INVALID"],
  [
    "accepts what a range does not have",
    "atlas",
    atlas("/maps/1", { headers: { accept: "text/html" } }),
    "REQ-ACCEPT-EXCLUDES",
  ],
  [
    "accepts everything but what is offered",
    "forum",
    { url: "https://forum.example/api/threads/top", headers: { accept: "application/json;q=0, */*" } },
    "REQ-ACCEPT-EXCLUDES",
  ],
  ["writes a number in hexadecimal in a path", "atlas", atlas("/maps/0x10"), "REQ-PATH-INVALID"],
  ["writes zeros before a number in a list", "atlas", atlas("/search?q=a&near=1&near=02"), "REQ-QUERY-INVALID"],
  ["writes a word for null", "atlas", atlas("/search?q=a&floor=none"), "REQ-QUERY-INVALID"],
  ["sends a tuple of one", "atlas", atlas("/search?q=a&area=1"), "REQ-QUERY-INVALID"],
  [
    "sends a tuple of three in a header",
    "atlas",
    atlas("/search?q=a", { headers: { "x-area": "1,2,3" } }),
    "REQ-HEADER-INVALID",
  ],
  [
    "sends a tuple of words in a form",
    "atlas",
    post("/areas", "area=a,b", form),
    "REQ-BODY-INVALID",
    "REQ-BODY-INVALID",
  ],
  ["sends more than 64 bits in a query", "atlas", atlas("/search?q=a&serial=9223372036854775808"), "REQ-QUERY-INVALID"],
  [
    "sends a cookie below its minimum",
    "atlas",
    atlas("/search?q=a", { headers: { cookie: "zoom=0" } }),
    "REQ-COOKIE-INVALID",
  ],
  ["sends a part of a hundredth", "atlas", post("/prices", { ...price, price: 0.005 }), "REQ-BODY-INVALID"],
  ["forgets a name that is required and described nowhere", "atlas", post("/prices", { price: 1 }), "REQ-BODY-INVALID"],
  ["forgets what a subtype requires", "atlas", post("/animals", { kind: "cat" }), "REQ-BODY-INVALID"],
  ["sends a word for an anchored number", "atlas", post("/trees", { leaf: "a" }), "REQ-BODY-INVALID"],
  [
    "sends a wrong branch of a tree",
    "atlas",
    post("/trees", { leaf: 1, branches: [{ leaf: "a" }] }),
    "REQ-BODY-INVALID",
  ],
  [
    "sends a value that a schema with a name of its own lacks",
    "atlas",
    post("/trees", { leaf: 1, soil: "mud" }),
    "REQ-BODY-INVALID",
  ],
  ["nests a tree without end", "atlas", post("/trees", nested), "REQ-BODY-INVALID"],
  ["sends a number below the least as a text", "atlas", counter("1"), "REQ-BODY-INVALID"],
  ["sends a word where a text is a number", "atlas", counter("many"), "REQ-BODY-INVALID"],
  ["sends a part in another image", "atlas", photo("image/gif"), "REQ-PART-TYPE"],
  ["answers a challenge without a nonce", "atlas", locked('Digest username="a", realm="r"'), "SEC-MALFORMED"],
  ["sends a value of no alternative beside null", "clinic", visit({ kind: "last" }), "REQ-BODY-INVALID"],
  ["sends null for what is required of a part", "clinic", visit({ doctor: null }), "REQ-BODY-INVALID"],
];
