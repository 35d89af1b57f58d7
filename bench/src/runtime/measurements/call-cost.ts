import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { csrList } from "../csr-list.ts";
import { least, measureAll } from "../measure-all.ts";
import type { Measurement } from "../measurement.ts";
import { runForJson } from "../run-program.ts";
import { callerFile } from "../stage-subjects.ts";
import { startServer } from "../start-server.ts";
import type { Row } from "../table.ts";

const program = fileURLToPath(import.meta.resolve("../programs/measure-calls.ts"));

/** CPU of one call, over a `fetch` that answers at once and over loopback HTTP, for a short list and a long one. */
export const callCost: Measurement = async ({ folder, subjects, rounds }) => {
  const rows: Row[] = [];
  for (const items of [1, 20]) {
    const payload = join(folder, `list-${items}.json`);
    writeFileSync(payload, csrList(items));
    const server = await startServer(payload);
    const measure = async (over: string, calls: number, ...url: string[]): Promise<void> => {
      const outcomes = await measureAll(subjects, rounds, (subject) => {
        const options = { cwd: folder, nodeOptions: ["--expose-gc"] };
        return runForJson<number>([program, callerFile(folder, subject), payload, `${calls}`, ...url], options);
      });
      rows.push({ name: `CPU per call over ${over}, list of ${items}, µs (× bare)`, outcomes, format });
    };
    try {
      await measure("in-process `fetch`", 10_000);
      await measure("loopback HTTP", 2000, server.url);
    } finally {
      server.stop();
    }
  }
  return rows;
};

const format: Row["format"] = (costs, base) => {
  const ratio = base.length ? ` (${(least(costs) / least(base)).toFixed(2)})` : "";
  return least(costs).toFixed(1) + ratio;
};
