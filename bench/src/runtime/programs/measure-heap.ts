// `node --expose-gc measure-heap.ts <caller> <payload> <calls>`: prints the bytes of heap that one call leaves behind.
import { setTimeout } from "node:timers/promises";
import { openCaller } from "./open-caller.ts";

const [caller = "", payload = "", count = ""] = process.argv.slice(2);
const calls = Number(count);
const call = await openCaller(caller, payload, undefined);

// As many calls as are measured: tables that grow by doubling have grown.
for (let warmUp = 0; warmUp < calls; warmUp += 1) await call();
const before = await heapInUse();
for (let done = 0; done < calls; done += 1) await call();

console.log(JSON.stringify(((await heapInUse()) - before) / calls));
process.exit(0);

/** The least of several collections: finalizers run between them. */
async function heapInUse(): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let collection = 0; collection < 6; collection += 1) {
    if (globalThis.gc === undefined) throw new Error("it needs --expose-gc");
    globalThis.gc();
    await setTimeout(20);
    least = Math.min(least, process.memoryUsage().heapUsed);
  }
  return least;
}
