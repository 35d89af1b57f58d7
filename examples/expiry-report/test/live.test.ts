import cloudflareDocument from "@certspec/cloudflare/openapi.json" with { type: "json" };
import infisicalDocument from "@certspec/infisical/openapi.json" with { type: "json" };
import { type Mock, startMock } from "@certspec/mock";
import numeralDocument from "@certspec/numeral/openapi.json" with { type: "json" };
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { runReport } from "./run-report.ts";

// `--live` against mocks: all that differs from the live APIs is the address.

let mock: Mock;
let environment: Record<string, string>;
beforeAll(async () => {
  mock = await startMock(
    { cloudflare: cloudflareDocument, infisical: infisicalDocument, numeral: numeralDocument },
    { items: 120 },
  );
  environment = {
    CLOUDFLARE_API_TOKEN: "secret-token",
    CLOUDFLARE_BASE_URL: mock.urls.cloudflare ?? "",
    CLOUDFLARE_ZONE_ID: "5d3e105f4ecef8ad9ca31a8372d0c35a, 023e105f4ecef8ad9ca31a8372d0c353",
    CLOUDFLARE_ACCOUNT_ID: "023e105f4ecef8ad9ca31a8372d0c353",
    INFISICAL_TOKEN: "secret-token",
    INFISICAL_BASE_URL: mock.urls.infisical ?? "",
    INFISICAL_PROJECT_ID: "d7b1f0e4-5c3a-4f92-a8e6-9b2d1c7f4e30",
    NUMERAL_API_KEY: "secret-token",
    NUMERAL_BASE_URL: mock.urls.numeral ?? "",
  };
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const json = ["--live", "--json"];

test("all lists of all zones are read to their ends", async () => {
  const { status, stdout } = await runReport(json, { environment });

  const { certificates, failures } = JSON.parse(stdout);
  // Eight lists of two zones, three of an account, two of a project, and two.
  expect(certificates).toHaveLength(120 * (2 * 8 + 3 + 2 + 2));
  expect({ status, failures }).toEqual({ status: 0, failures: [] });
  expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
});

test("a provider that refuses the credentials is told, and the others are shown", async () => {
  mock.preferNext({ code: 401 }, { operationId: "certificates_search", times: 9 });
  mock.preferNext({ code: 401 }, { operationId: "certificateRequests_search", times: 9 });

  const { status, stdout, stderr } = await runReport(["--live"], { environment });

  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(stdout).toMatch(
    /Not complete\n✗ infisical certificates of project \S+: ApiError: 401 .*\n✗ infisical certificate requests: ApiError: 401 /,
  );
  expect(stdout).toMatch(/cloudflare custom certificate/);
  expect(stdout).not.toContain("secret-token");
});

test("a provider that cannot be reached is told, and the others are shown", async () => {
  const { status, stdout } = await runReport(json, {
    environment: { ...environment, NUMERAL_BASE_URL: "http://127.0.0.1:9" },
  });

  const { certificates, failures, complete } = JSON.parse(stdout);
  expect({ status, complete }).toEqual({ status: 1, complete: false });
  expect(failures.map(({ provider, message }: Record<string, string>) => [provider, message?.split(":")[0]])).toEqual([
    ["numeral", "NetworkError"],
    ["numeral", "NetworkError"],
  ]);
  expect(certificates).toHaveLength(120 * 21);
});

test("a provider that does not answer in time is told", async () => {
  mock.preferNext({ fault: "stall" }, { operationId: "certificates_search", times: 9 });

  const { status, stdout } = await runReport([...json, "--provider", "infisical", "--timeout", "1"], { environment });

  const { certificates, failures } = JSON.parse(stdout);
  expect(status).toBe(1);
  expect(failures).toMatchObject([{ provider: "infisical", message: expect.stringMatching(/^TimeoutError: /) }]);
  expect(certificates).toHaveLength(120);
});

test("providers without credentials are left out and named, unless they are asked for", async () => {
  const { INFISICAL_TOKEN: _, ...rest } = environment;

  const left = await runReport(json, { environment: rest });
  const wanted = await runReport([...json, "--provider", "infisical", "numeral"], { environment: rest });

  expect(left.status).toBe(0);
  expect(JSON.parse(left.stdout).notes).toEqual([
    expect.stringMatching(/^infisical was not asked: set INFISICAL_TOKEN, or /),
  ]);
  expect(wanted.status).toBe(1);
  expect(JSON.parse(wanted.stdout).failures).toMatchObject([{ provider: "infisical", title: "credentials" }]);
});

test("credentials for nobody are an error that says what to set", async () => {
  const { status, stdout, stderr } = await runReport(json);

  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(
    "cloudflare was not asked: set CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY",
  );
});

test("a provider whose lists are not named says which variables name them", async () => {
  const { status, stdout } = await runReport(json, { environment: { CLOUDFLARE_API_TOKEN: "secret-token" } });

  expect(status).toBe(1);
  expect(JSON.parse(stdout).failures[0].message).toMatch(/set CLOUDFLARE_ZONE_ID; .*set CLOUDFLARE_ACCOUNT_ID/);
});

test("Ctrl-C ends it, without half a report", async () => {
  mock.preferNext({ fault: "stall" }, { times: 100 });

  const { status, stdout, stderr } = await runReport(json, {
    environment,
    onStart: (child) => {
      const timer = setInterval(() => {
        if (mock.requests.length < 4) return;
        clearInterval(timer);
        child.kill("SIGINT");
      }, 20);
    },
  });

  expect({ status, stdout, stderr }).toEqual({ status: 130, stdout: "", stderr: "report: interrupted\n" });
});
