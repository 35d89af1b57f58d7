import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createCloudflare } from "../../packages/cloudflare/src/client.ts";
import { createContract } from "../../packages/contract/src/checker/create-contract.ts";
import { generatedCases } from "../../packages/contract/src/suite/generated-cases/generated-cases.ts";
import { inProcessUrl } from "../../packages/contract/src/suite/generated-cases/in-process-call.ts";

const bundle = join(import.meta.dirname, "../../packages/cloudflare/src/generated/openapi.json");

/** The suite's generated cases through the client of Cloudflare: how many a second of processor time and of the clock, in how many of `fetch`'s own exchanges. */
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
  const best = new Map<string, Rate>();
  // The first round warms up: schemas are compiled, values made up.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [kind, titles] of Object.entries(kinds)) {
      calls = 0;
      const seconds = await secondsOf(async () => {
        for (const { title, run } of cases) if (titles.test(title)) await run({ runs: 500, seed: round + 1 });
      });
      if (round > 0) best.set(kind, better(best.get(kind), calls, seconds));
    }
    const seconds = await secondsOf(() => bareExchanges(10_000));
    if (round > 0) best.set("bare", better(best.get("bare"), 10_000, seconds));
  }
  const bare = best.get("bare")?.cpu ?? 1;
  for (const [kind, { cpu, wall }] of best) {
    const share = kind === "bare" ? "" : `, ${(bare / cpu).toFixed(1)} × a bare exchange`;
    console.log(
      `  ${kind.padEnd(10)} ${Math.round(cpu)} a CPU second, ${Math.round(wall)} a second on the clock${share}`,
    );
  }
}

/** Cases a second, of processor time and on the clock: on a busy machine only the first says something of the code. */
interface Rate {
  cpu: number;
  wall: number;
}

function better(best: Rate | undefined, count: number, seconds: Rate): Rate {
  return {
    cpu: Math.max(best?.cpu ?? 0, count / seconds.cpu),
    wall: Math.max(best?.wall ?? 0, count / seconds.wall),
  };
}

/** The least work of an exchange: a request, a response, and its body read as JSON. */
async function bareExchanges(count: number): Promise<void> {
  const body = JSON.stringify({ success: true, result: { id: "023e105f4ecef8ad9ca31a8372d0c353" } });
  for (let index = 0; index < count; index += 1) {
    new Request("https://contract.invalid/base/zones/1", { headers: { authorization: "Bearer token" } });
    await new Response(body, { headers: { "content-type": "application/json" } }).json();
  }
}

async function secondsOf(action: () => Promise<void>): Promise<Rate> {
  const start = process.cpuUsage();
  const begun = performance.now();
  await action();
  const { user, system } = process.cpuUsage(start);
  return { cpu: (user + system) / 1e6, wall: (performance.now() - begun) / 1000 };
}
