import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";

export interface Options {
  packages: readonly string[];
  /** Part of the path of the files to mutate. */
  file?: string | undefined;
  /** The commit that lines are compared with. */
  since?: string | undefined;
  sample?: number | undefined;
  seed: string;
  workers: number;
  /** Where the results go as JSON. */
  json?: string | undefined;
  update: boolean;
}

/**
 * Read the arguments of the command.
 * @throws {Error} for one that it does not take.
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      package: { type: "string", multiple: true, default: [] },
      file: { type: "string" },
      changed: { type: "boolean", default: false },
      since: { type: "string" },
      sample: { type: "string" },
      seed: { type: "string", default: "1" },
      workers: { type: "string" },
      json: { type: "string" },
      update: { type: "boolean", default: false },
    },
  });
  const { changed, file, json, seed, update } = values;
  const sample = countOf("--sample", values.sample);
  const since = values.since ?? (changed ? "HEAD" : undefined);
  if (update && (file !== undefined || since !== undefined || sample !== undefined))
    throw new Error("--update records the score of all mutants: leave out --file, --changed, --since and --sample");
  if (!/^\d+$/.test(seed)) throw new Error(`--seed takes a whole number, not "${seed}"`);
  const workers = countOf("--workers", values.workers) ?? availableParallelism();
  return { packages: values.package, file, since, sample, seed, workers, json, update };
}

function countOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`${name} takes a whole number above 0, not "${text}"`);
  return count;
}
