// `pnpm start`: a tour of operations that only read, called with the packages' own clients.
import { parseArgs, styleText } from "node:util";
import { callsOf } from "./calls.ts";
import { liveClients, liveSubjects, missingFor, type Provider, providers } from "./live-clients.ts";
import { printTable } from "./print-table.ts";
import { createRecordingFetch } from "./record-fetch.ts";
import { runCalls } from "./run-calls.ts";
import { verdictOn } from "./verdict-on.ts";

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const { values } = parseArgs({ options: { live: { type: "string" } } });
    if (values.live === undefined) return await tourOfMocks();
    if (!isProvider(values.live)) throw new Error(`--live takes ${providers.join(", ")}; not "${values.live}"`);
    return await liveTour(values.live);
  } catch (error) {
    console.error(`start: ${(error as Error).message}`);
    return 1;
  }
}

async function tourOfMocks(): Promise<number> {
  // Only here, so that a live tour does not load the mocks.
  const { mockClients, mockSubjects } = await import("./mock-clients.ts");
  const { fetch, exchanges } = createRecordingFetch();
  const { mock, clients } = await mockClients(fetch);
  try {
    const rows = await runCalls(callsOf(clients, mockSubjects), exchanges);
    printTable(rows);
    const violations = mock.requests.flatMap(({ method, path, violations: found }) =>
      found.map(({ message }) => `${method} ${path}: ${message}`),
    );
    for (const violation of violations) console.log(styleText("red", violation));
    console.log("\nThe mocks of this run listened on");
    for (const [name, url] of Object.entries(mock.urls)) console.log(`  ${name.padEnd(12)}${styleText("cyan", url)}`);
    console.log(`
Next:
  pnpm mock                       keep the mocks running, and send them your own requests
  pnpm start --live cloudflare    the same calls on the live API, with credentials from the environment
  pnpm test                       everything that this repository promises`);
    return conclude(rows, violations.length);
  } finally {
    await mock.close();
  }
}

async function liveTour(provider: Provider): Promise<number> {
  const missing = missingFor(provider, process.env);
  if (missing.length) throw new Error(`${provider} cannot be called live; missing are\n  ${missing.join("\n  ")}`);
  const { fetch, exchanges } = createRecordingFetch();
  const rows = await runCalls(callsOf(liveClients(provider, fetch), liveSubjects(process.env)), exchanges);
  printTable(rows);
  return conclude(rows, 0);
}

function conclude(rows: Parameters<typeof verdictOn>[0], violations: number): number {
  const { exitCode, message } = verdictOn(rows, violations);
  if (message) console.error(styleText("red", `\n${message}`));
  return exitCode;
}

function isProvider(name: string): name is Provider {
  return providers.some((provider) => provider === name);
}
