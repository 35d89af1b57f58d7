import { inspect } from "node:util";
import { expect, test } from "vitest";
import type { Api } from "../src/api.ts";
import { createClient } from "../src/client/create-client.ts";
import type { ClientOptions, Fetch } from "../src/client/options.ts";
import type { ApiPromise } from "../src/client/results.ts";
import type { ApiError } from "../src/errors/errors.ts";
import { redact } from "../src/errors/redact.ts";

const canary = "canary-5ecret/value";
const pem = `-----BEGIN PRIVATE KEY-----\n${canary}\n-----END PRIVATE KEY-----`;

const api: Api = {
  provider: "acme",
  version: "1",
  servers: { default: "https://a.test" },
  schemes: {
    token: { option: "token", in: "bearer" },
    login: { option: "login", in: "basic" },
    key: { option: "key", in: "header", name: "X-Key" },
    query: { option: "query", in: "query", name: "key" },
    cookie: { option: "cookie", in: "cookie", name: "sid" },
  },
  security: [["token"], ["login"], ["key"], ["query"], ["cookie"]],
  error: { code: "code", message: "message", errors: "errors" },
  envelope: { data: "data", success: "success" },
  operations: { things_get: { request: "GET /things/{id}", parameters: ["filter"] } },
};

const responses: [name: string, fetch: Fetch][] = [
  [
    "a network failure that quotes the URL",
    (url) => Promise.reject(new TypeError(`cannot reach ${url}`, { cause: new Error(`${url} ${canary}`) })),
  ],
  [
    "a failure that repeats what it was sent",
    async (url, init) =>
      Response.json(
        {
          message: `no: ${url} ${JSON.stringify([...new Headers(init.headers)])} ${canary}`,
          code: 1,
          errors: [canary],
          privateKey: pem,
        },
        { status: 400 },
      ),
  ],
  [
    "a failure with a private key in its message",
    async () => Response.json({ message: `bad key ${pem}`, code: 1, errors: [pem] }, { status: 422 }),
  ],
  ["a failure that is not JSON", async () => new Response(pem, { status: 502 })],
  [
    "a 200 that is cut short inside a private key",
    async () => new Response(`{"privateKey":"${pem.slice(0, 40)}`, { headers: { "content-type": "application/json" } }),
  ],
  ["a 200 that says it failed, with the secret", async () => Response.json({ success: false, message: canary })],
  ["a page of HTML with the secret", async () => new Response(canary, { headers: { "content-type": "text/html" } })],
];

for (const option of ["token", "login", "key", "query", "cookie"]) {
  for (const [name, fetch] of responses) {
    test(`${name} shows no secret of ${option} in any form of the error, nor to a hook`, async () => {
      const observed: string[] = [];
      const observe = (event: object) => void observed.push(JSON.stringify(event), inspect(event, { depth: 9 }));
      const hooks = {
        onResponse: observe,
        onRetry: observe,
        onError: observe,
        onRequest: (event: object) => void observe(event),
        debug: (line: string) => void observed.push(line),
      };
      const { things } = createClient<{
        things: { get: (values: object, options: object) => ApiPromise<unknown> };
      }>(api, {
        [option]: canary,
        fetch,
        maxRetries: 0,
        ...hooks,
      } as unknown as ClientOptions);

      const error = await things
        .get({ id: canary, filter: canary }, { headers: { "x-private": canary }, query: { extra: canary } })
        .then(
          () => undefined,
          (thrown: unknown) => thrown,
        );

      expect(error).toBeInstanceOf(Error);
      const { message, stack } = error as Error;
      for (const text of [
        message,
        stack,
        String(error),
        JSON.stringify(error),
        JSON.stringify(ownProperties(error)),
        inspect(error, { depth: 9 }),
        inspect(error, { depth: null, showHidden: true }),
        inspect(error, { depth: null, getters: true }),
        ...observed,
      ]) {
        expect(text).not.toContain(canary);
        expect(text).not.toContain(encodeURIComponent(canary));
        expect(text).not.toMatch(/BEGIN PRIVATE KEY/);
      }
      expect(message).not.toContain("\n");
    });
  }
}

test("body and details can be read, but are not own properties of the error, and no printer finds a list called errors", async () => {
  const body = { message: "no", errors: ["one", { message: "two" }] };
  const fetch = async () => Response.json(body, { status: 400 });
  const client = createClient<{ things: { get: (values: object) => ApiPromise<unknown> } }>(api, {
    token: canary,
    fetch,
  } as ClientOptions);

  const error = await client.things.get({ id: "a" }).catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({ body, details: body.errors });
  expect(Array.isArray((error as ApiError).details)).toBe(true);
  expect(Reflect.ownKeys(error as object)).not.toContain("body");
  expect(Reflect.ownKeys(error as object)).not.toContain("details");
  expect("errors" in (error as object)).toBe(false);
});

/** What printers read that do not stop at enumerable properties. */
function ownProperties(error: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Reflect.ownKeys(error as object).map((key) => [`${String(key)}`, Reflect.get(error as object, key)]),
  );
}

test("a text loses PEM blocks, query strings of URLs and given secrets, and nothing else", () => {
  expect(redact("Bearer abcdef", ["abcdef"])).toBe("Bearer [redacted]");
  expect(redact("see https://a.test/x?token=1#y or /z?q", [])).toBe("see https://a.test/x?… or /z?q");
  expect(redact(`key: ${pem}.`)).toBe("key: [PEM].");
  expect(redact("cut: -----BEGIN RSA PRIVATE KEY-----\nMII")).toBe("cut: [PEM]");
  expect(redact("short words like t stay", ["t"])).toBe("short words like t stay");
});

test("a text loses user names, passwords and queries of URLs, whole or not", () => {
  expect(redact("no http://user:p@ss@a.test/x?y#z")).toBe("no http://…@a.test/x?…");
  expect(redact("no /zones?sig=1&b=2, no x#access_token=abc")).toBe("no /zones?… no x#…");
  expect(redact("see https://a.test/errors#1003. Why? a=b")).toBe("see https://a.test/errors#1003. Why? a=b");
});

test("every PEM block and every URL of a text is redacted, and the text around them stays", () => {
  expect(redact(`${pem} and ${pem}`)).toBe("[PEM] and [PEM]");
  expect(redact(`"HTTPS://a.test/x?token=1" 'https://b.test?k=2' <http://c.test?k=3>`)).toBe(
    `"HTTPS://a.test/x?…" 'https://b.test?…' <http://c.test?…>`,
  );
});

test("a secret is redacted everywhere: plain, in JSON, in a URL and in base64, in any case", () => {
  const secret = 'key/"5ecret"';
  const escaped = JSON.stringify(secret).slice(1, -1);
  const url = encodeURIComponent(secret);
  const spellings = [secret, escaped, url, url.toLowerCase(), secret.toUpperCase(), btoa(secret)];

  for (const spelling of spellings)
    expect(redact(`${spelling}, ${spelling}!`, [secret])).toBe("[redacted], [redacted]!");
  expect(redact("five letters make a word", ["words", "a wor", "word"])).toBe("five letters make a word");
});

test("a secret that begins with another one is redacted completely", () => {
  expect(redact("it is tokens-are-longer", ["tokens", "tokens-are-longer"])).toBe("it is [redacted]");
});

test("a secret that cannot be encoded for URLs or in base64 is redacted too", () => {
  for (const secret of ["half of a pair: \ud800", "schlüssel → ключ"])
    expect(redact(`no ${secret}!`, [secret])).toBe("no [redacted]!");
});

test("a user name and a password are secrets, together and each by itself", () => {
  expect(redact("no someone:passw0rd, passw0rd of someone", ["someone:passw0rd"])).toBe(
    "no [redacted], [redacted] of [redacted]",
  );
});

test("each line of a secret is a secret, and the PEM block around the lines is redacted completely", () => {
  const key = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADAN\nBgkqhkiG9w0B\n-----END PRIVATE KEY-----";

  expect(redact("line 2 is bad: BgkqhkiG9w0B", [key])).toBe("line 2 is bad: [redacted]");
  expect(redact("bad: MIIEvQIBADANBgkqhkiG9w0B", [key])).toBe("bad: [redacted][redacted]");
  expect(redact(`bad: ${key.replaceAll("\n", " ")}`, [key])).toBe("bad: [PEM]");
});

test("a text that is too long ends with a whole word, so that no half of a secret is left", () => {
  const secret = "s".repeat(40);
  const text = redact(`${"word ".repeat(815)}${secret} the rest`, [secret]);

  expect(text).toBe("word ".repeat(815));
});

const base64 = Array.from({ length: 40 }, (_, index) => btoa(`key material ${index * 7919}`).slice(0, 20)).join("");
const wrapped = (text: string, width: number, lineBreak = "\n") =>
  (text.match(new RegExp(`.{1,${width}}`, "g")) ?? []).join(lineBreak);
const privateKey = `-----BEGIN PRIVATE KEY-----\n${wrapped(base64, 64)}\n-----END PRIVATE KEY-----\n`;
/** The longest part of the key that a text may still have. */
const longestPartOfKey = (text: string) => {
  let longest = 0;
  for (let start = 0; start < text.length; start += 1)
    while (start + longest < text.length && base64.includes(text.slice(start, start + longest + 1))) longest += 1;
  return longest;
};

for (const [name, text] of [
  ["in one line", base64],
  ["in lines of another width", wrapped(base64, 76)],
  ["in short lines", wrapped(base64, 30, "\r\n")],
  ["in JSON", JSON.stringify(wrapped(base64, 48))],
  ["with spaces for line breaks", wrapped(base64, 64, " ")],
  ["that is cut", base64.slice(100, 180)],
  ["that is cut inside a line", base64.slice(70, 100)],
  ["behind a name", `key=${base64}`],
  ["behind a word", `bad${base64.slice(33)}`],
  ["in a URL", encodeURIComponent(wrapped(base64, 70))],
  ["with its PEM lines", privateKey],
] as const) {
  test(`a key ${name} is redacted, whatever its lines were`, () => {
    for (const secret of [privateKey, base64, privateKey.replaceAll("\n", "\\n"), wrapped(base64, 64)]) {
      const safe = redact(`cannot parse ${text}, sorry`, [secret]);

      expect(longestPartOfKey(safe)).toBeLessThan(10);
      expect(safe).toMatch(/^cannot parse .*sorry$/s);
    }
  });
}

test("words beside a key stay, and short secrets are not taken apart", () => {
  expect(redact("the certificate of www.example.com is not a key", [privateKey])).toBe(
    "the certificate of www.example.com is not a key",
  );
  expect(redact("a passphrase is missing", ["passphrase-of-mine"])).toBe("a passphrase is missing");
});
