import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createCloudflare } from "../../packages/cloudflare/src/client.ts";
import { createContract } from "../../packages/contract/src/create-contract.ts";
import { generatedCases } from "../../packages/contract/src/generated-cases/generated-cases.ts";
import { inProcessUrl } from "../../packages/contract/src/generated-cases/in-process-call.ts";

const bundle = join(import.meta.dirname, "../../packages/cloudflare/src/generated/openapi.json");

/** The suite's generated cases through the client of Cloudflare: how many a second of processor time, in how many of `fetch`'s own exchanges. */
export async function measureSuite(rounds: number): Promise<void> {
  const document = JSON.parse(readFileSync(bundle, "utf8"));
  let calls = 0;
  const createClient = (options: { fetch?: typeof fetch }): object =>
    createCloudflare({
      ...(options as object),
      fetch: (url, init) => {
        calls += 1;
        return (options.fetch ?? fetch)(url, init);
      },
    });
  const contract = createContract(document, { baseUrl: inProcessUrl });
  const cases = generatedCases({ document, contract, createClient });
  const kinds = { requests: /sends what|slip through/, answers: / answers / };
  const best = new Map<string, number>();
  // The first round warms up: schemas are compiled, values made up.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [kind, titles] of Object.entries(kinds)) {
      calls = 0;
      const seconds = await cpuSecondsOf(async () => {
        for (const { title, run } of cases) if (titles.test(title)) await run({ runs: 500, seed: round + 1 });
      });
      if (round > 0) best.set(kind, Math.max(best.get(kind) ?? 0, calls / seconds));
    }
    const seconds = await cpuSecondsOf(() => bareExchanges(10_000));
    if (round > 0) best.set("bare", Math.max(best.get("bare") ?? 0, 10_000 / seconds));
  }
  const bare = best.get("bare") ?? 1;
  for (const kind of Object.keys(kinds)) {
    const rate = best.get(kind) ?? 0;
    console.log(`  ${kind.padEnd(10)} ${Math.round(rate)} /s, ${(bare / rate).toFixed(1)} × a bare exchange`);
  }
  console.log(`  bare       ${Math.round(bare)} /s`);
}

/** What every exchange takes at least: a request, an answer, and its body read as JSON. */
async function bareExchanges(count: number): Promise<void> {
  const body = JSON.stringify({ success: true, result: { id: "023e105f4ecef8ad9ca31a8372d0c353" } });
  for (let index = 0; index < count; index += 1) {
    new Request("https://contract.invalid/base/zones/1", { headers: { authorization: "Bearer token" } });
    await new Response(body, { headers: { "content-type": "application/json" } }).json();
  }
}

async function cpuSecondsOf(action: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
