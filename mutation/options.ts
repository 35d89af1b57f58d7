import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";

export interface Options {
  /** Without any, all of them. */
  providers: readonly string[];
  sample?: number | undefined;
  seed: string;
  workers: number;
}

/**
 * Read the arguments of the command.
 * @throws {Error} for one that it does not take.
 */
export function readOptions(args: readonly string[], known: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { sample: { type: "string" }, seed: { type: "string", default: "1" }, workers: { type: "string" } },
  });
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`Unknown provider "${unknown}". There are ${known.join(", ")}.`);
  if (!/^\d+$/.test(values.seed)) throw new Error(`--seed takes a whole number, not "${values.seed}"`);
  return {
    providers: positionals.length ? positionals : known,
    sample: countOf("--sample", values.sample),
    seed: values.seed,
    workers: countOf("--workers", values.workers) ?? availableParallelism(),
  };
}

function countOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`${name} takes a whole number above 0, not "${text}"`);
  return count;
}
