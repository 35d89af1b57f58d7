import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import cloudflareDocument from "@certspec/cloudflare/openapi.json" with { type: "json" };
import { createInfisical } from "@certspec/infisical";
import infisicalDocument from "@certspec/infisical/openapi.json" with { type: "json" };
import { type Mock, startMock } from "@certspec/mock";
import { Agent, type Dispatcher, ProxyAgent } from "undici";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Authority, createAuthority } from "../../../test/certificates/create-authority.ts";
import { compile, root } from "../../../test/types/compile.ts";
import { serveTls } from "./serve-tls.ts";
import { type ForwardProxy, startProxy } from "./start-proxy.ts";

// They use the packages as users do: built. `pnpm test` builds them first.
const run = promisify(execFile);
const page = readFileSync(join(root, "docs/proxies-and-certificates.md"), "utf8");
const programs = join(import.meta.dirname, "../src");
/** With the files that the programs read. */
let folder: string;
let authority: Authority;
let mock: Mock;
let proxy: ForwardProxy;
/** Both demand TLS with a certificate of the private CA; Infisical's demands one of its clients too. */
let cloudflare: { port: number; close(): void };
let infisical: { port: number; close(): void };

beforeAll(async () => {
  authority = await createAuthority();
  const [server, client] = await Promise.all([
    authority.issue("api.cloudflare.com", "infisical.example.com", "127.0.0.1"),
    authority.issue("client.example.com"),
  ]);
  folder = mkdtempSync(join(root, "node_modules/.cache-certificates-"));
  writeFileSync(join(folder, "company-ca.pem"), authority.cert);
  writeFileSync(join(folder, "client.pem"), client.cert);
  writeFileSync(join(folder, "client-key.pem"), client.key);
  // The programs call the real hosts; the proxy leads them here.
  const allowHosts = ["api.cloudflare.com", "infisical.example.com"];
  mock = await startMock({ cloudflare: cloudflareDocument, infisical: infisicalDocument }, { allowHosts });
  const mutual = { ...server, ca: authority.cert, requestCert: true };
  cloudflare = await serveTls(server, portOf(mock.urls.cloudflare));
  infisical = await serveTls(mutual, portOf(mock.urls.infisical));
  proxy = await startProxy({ "api.cloudflare.com:443": cloudflare.port, "infisical.example.com:443": infisical.port });
});

beforeEach(() => {
  mock.reset();
  proxy.tunnels.length = 0;
});

afterAll(async () => {
  proxy?.close();
  cloudflare?.close();
  infisical?.close();
  await mock?.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ["list-csrs.ts", "without code of its own", { NODE_USE_ENV_PROXY: "1" }],
  ["proxy-for-one-client.ts", "with a dispatcher of its client", {}],
  ["proxy-for-the-process.ts", "with a dispatcher of the process", {}],
  ["fetch-of-undici.ts", "with undici's fetch", {}],
])("%s goes through the proxy, %s", async (program, _, variables) => {
  const HTTPS_PROXY = proxy.url.replace("//", "//user:secret@");

  const printed = await start(program, { ...variables, HTTPS_PROXY, NODE_EXTRA_CA_CERTS: "company-ca.pem" });

  expect(printed).toBe("1\n");
  expect(proxy.tunnels).toEqual([{ target: "api.cloudflare.com:443", credentials: `Basic ${btoa("user:secret")}` }]);
  expect(received()).toEqual(["customCsrs_list 200"]);
});

test("a client certificate is presented to a server with a private CA, at the login too", async () => {
  const printed = await start("client-certificate.ts", { INFISICAL_URL: `https://127.0.0.1:${infisical.port}` });

  expect(printed).toBe("pending\n");
  expect(received()).toEqual(["universalAuth_login 200", "certificateRequests_get 200"]);
});

test("a client certificate is presented through a proxy", async () => {
  const printed = await start("client-certificate-through-a-proxy.ts", { HTTPS_PROXY: proxy.url });

  expect(printed).toBe("pending\n");
  expect(new Set(proxy.tunnels.map(({ target }) => target))).toEqual(new Set(["infisical.example.com:443"]));
  expect(received()).toEqual(["universalAuth_login 200", "certificateRequests_get 200"]);
});

test("the programs compile without the DOM library", async () => {
  const compilerOptions = { lib: ["es2023"], types: ["node"], skipLibCheck: true };

  expect(await compile({ compiler: "7.0", resolution: "nodenext", compilerOptions, include: [programs] })).toBe("");
});

test.each<[reason: string, code: string, url: () => string, dispatcher: () => Dispatcher]>([
  ["an unknown CA", "SELF_SIGNED_CERT_IN_CHAIN", ofInfisical, () => new Agent()],
  ["no client certificate", "UND_ERR_SOCKET", ofInfisical, trusting],
  ["another host", "ERR_TLS_CERT_ALTNAME_INVALID", () => `https://localhost:${cloudflare.port}`, trusting],
  ["a closed port", "ECONNREFUSED", () => "https://127.0.0.1:2", trusting],
])("%s is the error %s of the page", async (_, code, url, dispatcher) => {
  expect(await errorOf(url(), dispatcher())).toContain(`(${code})`);
  expect(page).toContain(`\`${code}\``);
});

test("a proxy that refuses is the error UND_ERR_ABORTED of the page", async () => {
  const message = await errorOf("https://elsewhere.example.com", new ProxyAgent(proxy.url));

  expect(message).toContain("(UND_ERR_ABORTED)");
  expect(page).toContain("`UND_ERR_ABORTED`");
  expect(proxy.tunnels).toHaveLength(1);
});

/** Run a program where its files are, with credentials and nothing else that this test was started with. */
async function start(program: string, variables: NodeJS.ProcessEnv): Promise<string> {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const env: NodeJS.ProcessEnv = {
    PATH,
    NODE_COMPILE_CACHE,
    CLOUDFLARE_API_TOKEN: "any",
    INFISICAL_UNIVERSAL_AUTH_CLIENT_ID: "any",
    INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET: "any",
    ...variables,
  };
  const { stdout } = await run(process.execPath, [join(programs, program)], { cwd: folder, env });
  return stdout;
}

function ofInfisical(): string {
  return `https://127.0.0.1:${infisical.port}`;
}

function trusting(): Dispatcher {
  return new Agent({ connect: { ca: authority.cert } });
}

/** The message of a call that fails. */
async function errorOf(baseUrl: string, dispatcher: Dispatcher): Promise<string | undefined> {
  const client = createInfisical({
    baseUrl,
    token: "any",
    maxRetries: 0,
    fetch: (url, init) => fetch(url, Object.assign({}, init, { dispatcher })),
  });
  const { error } = await client.certificates.get({ id: "c1" }).safe();
  await dispatcher.close();
  return error?.message;
}

/** What reached the mocks, and with which status; what was wrong with it would be there too. */
function received(): string[] {
  return mock.requests.map(({ operationId, status, violations }) =>
    [operationId, status, ...violations.map(({ message }) => message)].join(" "),
  );
}

function portOf(url: string | undefined): number {
  return Number(new URL(url ?? "").port);
}
