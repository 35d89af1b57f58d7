import { bundleSize } from "./runtime/measurements/bundle-size.ts";
import { callCost } from "./runtime/measurements/call-cost.ts";
import { importTime } from "./runtime/measurements/import-time.ts";
import { retainedHeap } from "./runtime/measurements/retained-heap.ts";
import { typeCost } from "./runtime/measurements/type-cost.ts";
import { stageSubjects } from "./runtime/stage-subjects.ts";
import { bareFetch } from "./runtime/subjects/bare-fetch.ts";
import { ky } from "./runtime/subjects/ky.ts";
import { official } from "./runtime/subjects/official.ts";
import { officialTreeShaken } from "./runtime/subjects/official-tree-shaken.ts";
import { openapiFetch } from "./runtime/subjects/openapi-fetch.ts";
import { ours } from "./runtime/subjects/ours.ts";
import { failures, tableHead, tableLine } from "./runtime/table.ts";

// The first is what the others are compared with.
const subjects = [bareFetch, openapiFetch, ky, official, officialTreeShaken, ours];
const measurements = [bundleSize, importTime, callCost, retainedHeap, typeCost];

/** Our client beside bare `fetch`, generic clients and the official one: size, start, CPU, heap and types. */
export async function benchRuntime(rounds: number): Promise<void> {
  const stage = await stageSubjects(subjects);
  const failed: string[] = [];
  try {
    console.log(`runtime (least of ${rounds} interleaved rounds, Node ${process.versions.node})\n`);
    console.log(tableHead(subjects));
    for (const measure of measurements) {
      for (const row of await measure({ folder: stage.folder, subjects, rounds })) {
        console.log(tableLine(row));
        failed.push(...failures(row));
      }
    }
  } finally {
    stage.remove();
  }
  if (failed.length) throw new Error(`not everything could be measured:\n${failed.join("\n")}`);
}
