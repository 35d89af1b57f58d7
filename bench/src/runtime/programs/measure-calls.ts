// `node measure-calls.ts <caller> <payload> <calls> [url]`: prints the CPU microseconds that one call takes.
import { openCaller } from "./open-caller.ts";

const [caller = "", payload = "", count = "", url] = process.argv.slice(2);
const calls = Number(count);
const call = await openCaller(caller, payload, url);

// As many calls as are measured: what is compiled while they run would count as theirs.
for (let warmUp = 0; warmUp < calls; warmUp += 1) await call();
globalThis.gc?.();
// The least of five parts, for a part that something else disturbs.
const parts: number[] = [];
for (let part = 0; part < 5; part += 1) {
  const before = process.cpuUsage();
  for (let done = 0; done < calls / 5; done += 1) await call();
  const { user, system } = process.cpuUsage(before);
  parts.push((user + system) / (calls / 5));
}

console.log(JSON.stringify(Math.min(...parts)));
// A client may keep connections open.
process.exit(0);
