import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { csrList } from "../csr-list.ts";
import { measureAll } from "../measure-all.ts";
import type { Measurement } from "../measurement.ts";
import { runForJson } from "../run-program.ts";
import { callerFile } from "../stage-subjects.ts";

const program = fileURLToPath(import.meta.resolve("../programs/measure-heap.ts"));
const calls = 10_000;

/** Bytes of heap that a call leaves behind; what differs between the rounds is noise. */
export const retainedHeap: Measurement = async ({ folder, subjects, rounds }) => {
  const payload = join(folder, "list.json");
  writeFileSync(payload, csrList(1));
  // More rounds would only widen the noise.
  const outcomes = await measureAll(subjects, Math.min(rounds, 3), (subject) => {
    const options = { cwd: folder, nodeOptions: ["--expose-gc"] };
    return runForJson<number>([program, callerFile(folder, subject), payload, `${calls}`], options);
  });
  const format = (measures: readonly number[]): string =>
    `${Math.min(...measures).toFixed(1)} … ${Math.max(...measures).toFixed(1)}`;
  return [
    { name: `heap kept per call after ${calls.toLocaleString("en")} calls, bytes (least … most)`, outcomes, format },
  ];
};
