import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { createCloudflare } from "@certspec/cloudflare";
import { expect, test } from "vitest";
import { callsOf } from "../src/calls.ts";
import { createRecordingFetch } from "../src/record-fetch.ts";
import { runCalls } from "../src/run-calls.ts";
import { verdictOn } from "../src/verdict-on.ts";

const credentials = [
  "CLOUDFLARE_API_TOKEN",
  "CLOUDFLARE_EMAIL",
  "CLOUDFLARE_API_KEY",
  "INFISICAL_TOKEN",
  "NUMERAL_API_KEY",
];

test("the tour calls operations of all providers on the mocks, and all answers are as specified", () => {
  const { status, output } = tour();

  expect(output).toContain("customCsrs_list");
  expect(output).toContain("iterated all pages: example.com");
  expect(output).toMatch(/certificateRequests_get .* 404 .* no exception: Certificate request not found/);
  expect(output.match(/✓/g)).toHaveLength(7);
  expect(output).not.toContain("✗");
  expect(output).toMatch(/cloudflare +http:\/\/127\.0\.0\.1:\d+\/client\/v4/);
  expect(status).toBe(0);
});

test("a live tour without credentials says what is missing, and sends nothing", () => {
  expect(tour("--live", "cloudflare")).toEqual({
    status: 1,
    output: [
      "start: cloudflare cannot be called live; missing are",
      "  credentials: set CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL + CLOUDFLARE_API_KEY",
      "  resource: set CLOUDFLARE_ACCOUNT_ID",
      "  resource: set CLOUDFLARE_ZONE_ID",
      "",
    ].join("\n"),
  });
  expect(tour("--live", "infisical").output).toContain("set INFISICAL_TOKEN");
  expect(tour("--live", "numeral").output).toContain("set NUMERAL_API_KEY");
});

test("wrong arguments are refused with what would be right", () => {
  expect(tour("--live", "mars")).toEqual({
    status: 1,
    output: 'start: --live takes cloudflare, infisical, numeral; not "mars"\n',
  });
  expect(tour("--lvie")).toMatchObject({ status: 1, output: expect.stringContaining("Unknown option '--lvie'") });
});

test("an answer that is not as specified, or none at all, fails the tour", async () => {
  const answers = [
    Response.json({ success: true, errors: [], messages: [], result: [] }),
    Response.json({ success: false, errors: [], messages: [], result: null }, { status: 403 }),
  ];
  const fetch = async () => answers.shift() ?? Promise.reject(new TypeError("the network is down"));
  const cloudflare = createCloudflare({ apiToken: "t", maxRetries: 0, fetch });
  const exchanges = [{ request: "GET /", status: undefined, milliseconds: 0 }];

  const rows = await runCalls(callsOf({ cloudflare }, { accountId: "a", zoneId: "z", requestId: "r" }), exchanges);

  expect(rows.map(({ ok }) => ok)).toEqual([false, false, false, false]);
  expect(rows[1]?.outcome).toMatch(/^ApiError: 403/);
  expect(rows[2]?.outcome).toMatch(/^NetworkError/);
  expect(verdictOn(rows, 0)).toEqual({ exitCode: 1, message: "4 of 4 responses were not as specified" });
  expect(verdictOn([], 1).exitCode).toBe(1);
  expect(verdictOn([], 0).exitCode).toBe(0);
});

test("the recorded exchange is the last one of a call, with its status", async () => {
  const { fetch, exchanges } = createRecordingFetch();

  await expect(fetch("http://127.0.0.1:1/x?token=secret", { method: "GET" })).rejects.toThrow();

  expect(exchanges).toEqual([{ request: "GET /x", status: undefined, milliseconds: expect.any(Number) }]);
});

function tour(...args: string[]): { status: number | null; output: string } {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !credentials.includes(name)));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=@certspec/source", join(import.meta.dirname, "../src/main.ts"), ...args],
    { encoding: "utf8", env: { ...environment, NO_COLOR: "1" } },
  );
  return { status, output: stdout + stderr };
}
