import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Profile {
  nodes: { id: number; callFrame: { url: string; functionName: string } }[];
  samples: number[];
  timeDeltas: number[];
}

/** Seconds by the place of the code, the most first: the time of each function itself, from the CPU profile in a folder. */
export function timeByPlace(folder: string): [place: string, seconds: number][] {
  const [file] = readdirSync(folder);
  if (file === undefined) throw new Error(`no CPU profile was written to ${folder}`);
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(folder, file), "utf8")) as Profile;
  const placeOf = new Map(nodes.map(({ id, callFrame }) => [id, place(callFrame)]));
  const times = new Map<string, number>();
  samples.forEach((sample, index) => {
    const name = placeOf.get(sample) ?? "unknown";
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[index] ?? 0) / 1e6);
  });
  return [...times].toSorted(([, a], [, b]) => b - a);
}

function place({ url, functionName }: Profile["nodes"][number]["callFrame"]): string {
  if (url.startsWith("node:") || (url === "" && !functionName.startsWith("("))) return "Node itself";
  if (url === "") return functionName.slice(1, -1);
  const dependency = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  return dependency ?? url.replace(/^.*\/(?=[^/]+\/[^/]+$)/, "");
}
