import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { bundleProgram } from "../bench/src/runtime/bundle-program.ts";
import { checkProgram } from "../bench/src/runtime/check-program.ts";
import { runForJson } from "../bench/src/runtime/run-program.ts";
import { stagePackages } from "../bench/src/runtime/stage-packages.ts";

// Counts, never times: they are the same on every machine. `pnpm bench runtime` measures the times.

interface Budget {
  /** A program that makes one call. */
  program: string;
  /** A program that makes one call with openapi-fetch. */
  fetchProgram: string;
  /** Further code of a program whose types are checked: results, errors, wrong answers. */
  usage: string;
  /** Type instantiations of program and usage over those of an empty program. */
  instantiations: number;
}

/** Bytes of a program that makes one call, bundled and minified, after `gzip -9`. */
const maxBytes = 15_872;

/** Bytes of a program that makes one call with openapi-fetch, whose own bundle is 2.7 kB of it. */
const maxFetchBytes = 16_896;

/** Files that importing a package loads: its own two, and core's two entries with what they share. */
const maxModules = 7;

/** Type instantiations of a call with openapi-fetch 0.17, the version whose types cost most. */
const maxFetchInstantiations = 25_000;

const budgets: Record<string, Budget> = {
  cloudflare: {
    program: `
      import { createCloudflare, isApiError } from "@certspec/cloudflare";
      const client = createCloudflare({ apiToken: "token" });
      for await (const csr of client.customCsrs.list({ account_id: "a" })) console.log(csr.id);
    `,
    fetchProgram: `
      import { createCloudflareFetch } from "@certspec/cloudflare/fetch";
      const { GET } = createCloudflareFetch({ apiToken: "token" });
      const { data } = await GET("/zones/{zone_id}/client_certificates", { params: { path: { zone_id: "z" } } });
      console.log(data?.result?.length);
    `,
    usage: `
      const page = await client.clientCertificates.list({ zone_id: "z" }).safe();
      if (page.ok) console.log(page.data.items[0]?.status);
      const error: unknown = await client.zeroTrust.gateway.certificates.list({ account_id: "a" }).catch((e: unknown) => e);
      if (isApiError(error, "zeroTrust_gateway_certificates_list", 404)) console.log(error.body.errors[0]?.code);
    `,
    instantiations: 4_500,
  },
  infisical: {
    program: `
      import { createInfisical, isApiError } from "@certspec/infisical";
      const client = createInfisical({ token: "token" });
      const request = await client.certificateRequests.get({ requestId: "r" });
      console.log(request.status);
    `,
    fetchProgram: `
      import { createInfisicalFetch } from "@certspec/infisical/fetch";
      const { GET } = createInfisicalFetch({ token: "token" });
      const path = "/api/v1/cert-manager/certificates/certificate-requests/{requestId}";
      const { data } = await GET(path, { params: { path: { requestId: "r" } } });
      console.log(data?.status);
    `,
    usage: `
      const result = await client.certificateRequests.get({ requestId: "r" }).safe();
      if (!result.ok && result.status === 404) console.log(result.body.message);
      const error: unknown = await client.certificateRequests.get({ requestId: "r" }).catch((e: unknown) => e);
      if (isApiError(error, "certificateRequests_get", 404)) console.log(error.body.message);
    `,
    instantiations: 4_500,
  },
  numeral: {
    program: `
      import { createNumeral, isApiError } from "@certspec/numeral";
      const client = createNumeral({ apiKey: "key" });
      for await (const request of client.certificateRequests.list()) console.log(request.id);
    `,
    fetchProgram: `
      import { createNumeralFetch } from "@certspec/numeral/fetch";
      const { GET } = createNumeralFetch({ apiKey: "key" });
      const { data } = await GET("/tax/certificate-requests", { params: { header: { "X-API-Version": "2026-03-01" } } });
      console.log(data?.certificate_requests?.length);
    `,
    usage: `
      const result = await client.certificateRequests.list({ status: "fulfilled" }).safe();
      if (!result.ok && result.status === 400) console.log(result.body.type);
      const error: unknown = await client.certificateRequests.list().catch((e: unknown) => e);
      if (isApiError(error, "certificateRequests_list", 400)) console.log(error.body.type);
    `,
    instantiations: 4_500,
  },
};

const stage = await stagePackages(Object.keys(budgets));
afterAll(stage.remove);

for (const [provider, { program, fetchProgram, usage, instantiations }] of Object.entries(budgets)) {
  test(`a program of one call of ${provider} is small when bundled`, async () => {
    const { gzipped, files } = await bundleProgram(program, stage.folder);

    expect(files).toContain(`node_modules/@certspec/${provider}/dist/client.js`);
    expect(gzipped).toBeLessThanOrEqual(maxBytes);
  });

  test(`a program of one call of ${provider} with openapi-fetch is small when bundled`, async () => {
    const { gzipped, files } = await bundleProgram(fetchProgram, stage.folder);

    expect(files).toContain(`node_modules/@certspec/${provider}/dist/fetch.js`);
    expect(files).not.toContain(`node_modules/@certspec/${provider}/dist/client.js`);
    expect(gzipped).toBeLessThanOrEqual(maxFetchBytes);
  });

  test(`the types of ${provider} with openapi-fetch are cheap to check`, async () => {
    const empty = await checkProgram("", stage.folder);
    const used = await checkProgram(fetchProgram, stage.folder);

    expect(used.instantiations - empty.instantiations).toBeLessThanOrEqual(maxFetchInstantiations);
  });

  test(`importing ${provider} loads the runtime and nothing else`, async () => {
    const loaded = await modulesOf(provider);

    expect(new Set(loaded.map(packageOf))).toEqual(new Set([`@certspec/${provider}`, "@certspec/core"]));
    expect(loaded.length).toBeLessThanOrEqual(maxModules);
  });

  test(`the types of ${provider} are cheap to check`, async () => {
    const empty = await checkProgram("", stage.folder);
    const used = await checkProgram(program + usage, stage.folder);

    expect(used.types).toBeGreaterThan(empty.types);
    expect(used.instantiations - empty.instantiations).toBeLessThanOrEqual(instantiations);
  });
}

/** The URLs of all that Node loads for a package. */
function modulesOf(provider: string): Promise<string[]> {
  const program = `
    import { registerHooks } from "node:module";
    const loaded = new Set();
    registerHooks({
      resolve: (specifier, context, next) => {
        const resolved = next(specifier, context);
        loaded.add(resolved.url);
        return resolved;
      },
    });
    await import("@certspec/${provider}");
    console.log(JSON.stringify([...loaded]));
  `;
  return runForJson<string[]>(["--input-type=module", "--eval", program], { cwd: stage.folder });
}

/** `@scope/name` or `name` of a file's URL; a URL that is no file, such as `node:fs`, is given as it is. */
function packageOf(url: string): string {
  if (!url.startsWith("file:")) return url;
  const file = relative(join(stage.folder, "node_modules"), fileURLToPath(url));
  return /^.*?((?:@[^/]+\/)?[^/]+)\/(?:dist|src)\//.exec(file)?.[1] ?? file;
}
