import type { Cloudflare as Ours } from "@certspec/cloudflare";
import type Cloudflare from "cloudflare";
import { afterEach, expect, test, vi } from "vitest";
import { both, failure } from "./both-clients.ts";
import { guide } from "./guide.ts";

// Each row of the guide's table of differences: what both clients do is tried here, and the guide says so.

const zone_id = "023e105f4ecef8ad9ca31a8372d0c353";
const csr = "PEM";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test("a POST that meets a 500", async () => {
  const sent = await both(
    () => failure(500),
    (client) => client.clientCertificates.create({ zone_id, csr, validity_days: 365 }),
    (cloudflare) => cloudflare.clientCertificates.create({ zone_id, body: { csr, validity_days: 365 } }),
  );

  expect(sent.map(({ requests }) => requests.length)).toEqual([3, 1]);
  expect(row("A POST gets a 500")).toEqual(["is sent 3 times", "is sent once; `idempotent: true` allows retries"]);
});

test("a conflict", async () => {
  const sent = await both(
    () => failure(409),
    (client) => client.clientCertificates.delete(zone_id, { zone_id }),
    (cloudflare) => cloudflare.clientCertificates.delete({ zone_id, client_certificate_id: zone_id }),
  );

  expect(sent.map(({ requests }) => requests.length)).toEqual([3, 1]);
  expect(row("A 409")).toEqual(["retried", "an `ApiError` at once"]);
});

test("a success that says that it failed", async () => {
  const answer = () =>
    Response.json({ success: false, errors: [{ code: 1, message: "no" }], messages: [], result: null });

  const ends = await both(answer, ...settings);

  expect(ends.map(({ end }) => end)).toEqual([null, "ResponseError"]);
  expect(row("`success: false` in a 200")).toEqual(["`null`, or a list without items", "a `ResponseError`"]);
});

test("a proxy's page with status 200", async () => {
  const answer = () => new Response("<html>", { headers: { "content-type": "text/html" } });

  const ends = await both(answer, ...settings);

  expect(ends.map(({ end }) => end)).toEqual([undefined, "ResponseError"]);
  expect(row("HTML in a 200")).toEqual(["`undefined`, or a list without items", "a `ResponseError`"]);
});

test("a wait of an hour", async () => {
  const waits: unknown[] = [];
  const setTimer = globalThis.setTimeout;
  vi.spyOn(globalThis, "setTimeout").mockImplementation(((run: () => void, ms?: number) => {
    if (ms !== hourMs) return setTimer(run, ms);
    waits.push(ms);
    return setTimer(run, 0);
  }) as typeof setTimeout);

  const ends = await both(() => failure(429, { "retry-after": "3600" }), ...settings);

  expect(ends.map(({ requests }) => requests.length)).toEqual([3, 1]);
  expect(waits).toEqual([hourMs, hourMs]);
  expect(row("`Retry-After: 3600`")).toEqual(["waits for an hour", "an `ApiError` at once, with `retryAfterMs`"]);
});

const hourMs = 3_600_000;

test("a list that repeats its last page", async () => {
  const result = Array.from({ length: 20 }, (_, index) => ({ id: `${index}` }));
  const page = () => Response.json({ success: true, errors: [], messages: [], result, result_info: {} });
  const many = async (list: AsyncIterable<unknown>) => {
    let count = 0;
    for await (const _ of list) if (++count === 1000) return "endless";
    return count;
  };

  const ends = await both(
    page,
    (client) => many(client.clientCertificates.list({ zone_id })),
    (cloudflare) => many(cloudflare.clientCertificates.list({ zone_id })),
  );

  expect(ends.map(({ end }) => end)).toEqual(["endless", "ResponseError"]);
  expect(row("The API repeats a page")).toEqual(["an endless loop", "a `ResponseError`"]);
});

test("a parameter and an option that nobody declared", async () => {
  const page = () => Response.json({ success: true, errors: [], messages: [], result: [], result_info: {} });
  const ends = await both(
    page,
    (client) => client.clientCertificates.list({ zone_id, colour: "red" } as { zone_id: string }),
    (cloudflare) => cloudflare.clientCertificates.list({ zone_id, colour: "red" } as { zone_id: string }),
  );

  expect(ends[0].requests[0]?.url).toContain("colour=red");
  expect([ends[1].requests.length, ends[1].end]).toEqual([0, "RequestError"]);
  const options = { retries: 5 } as object;
  const withOption = await both(
    page,
    (client) => client.clientCertificates.list({ zone_id }, options),
    (cloudflare) => cloudflare.clientCertificates.list({ zone_id }, options),
  );
  expect(withOption.map(({ requests }) => requests.length)).toEqual([1, 0]);
  expect(withOption[1].end).toBe("RequestError");
  expect(row("An unknown parameter or option")).toEqual([
    "sent, or ignored",
    "a `RequestError` that suggests the right name; `options.query` sends other parameters",
  ]);
});

test("a token beside a key in the environment, and headers nobody asked for", async () => {
  vi.stubEnv("CLOUDFLARE_EMAIL", "somebody@example.com");
  vi.stubEnv("CLOUDFLARE_API_KEY", "key");

  const ends = await both(() => Response.json({ success: true, errors: [], messages: [], result: {} }), ...settings);

  const names = ends.map(({ requests: [request] }) => [...new Headers(request?.headers).keys()]);
  const credentials = names.map((all) => all.filter((name) => /^authorization|^x-auth/.test(name)));
  expect(credentials).toEqual([["authorization", "x-auth-email", "x-auth-key"], ["authorization"]]);
  expect(names.map((all) => all.filter((name) => /^x-stainless|^api-version/.test(name)).length > 0)).toEqual([
    true,
    false,
  ]);
  expect(row("`apiToken` beside a key in the environment")).toEqual(["sends both", "sends the token"]);
  expect(row("Headers about your machine")).toEqual(["`x-stainless-*`, and `api-version`: today's date", "none"]);
});

/** A call that both clients make alike. */
const settings = [
  (client: Cloudflare) => client.ssl.universal.settings.get({ zone_id }),
  (cloudflare: Ours) => cloudflare.ssl.universal.settings.get({ zone_id }),
] as const;

/** The two cells of the guide that belong to a situation. */
function row(situation: string): string[] {
  const line = guide.split("\n").find((each) => each.startsWith(`| ${situation} |`)) ?? "";
  return line
    .split(" | ")
    .slice(1)
    .map((cell) => cell.replace(/ \|$/, ""));
}
