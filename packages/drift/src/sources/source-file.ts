import { existsSync } from "node:fs";
import { join } from "node:path";
import { isObject, type JsonObject, listOf } from "../document/json.ts";
import { DriftError } from "../drift-error.ts";
import { readSource } from "../read-source.ts";

/** One place that says what a provider's API is like. */
export type Witness =
  | { name: string; kind: "document"; url: string; operations: ReadonlyMap<string, readonly string[]> }
  | { name: string; kind: "pages"; index: string; below: string; operations: ReadonlyMap<string, readonly string[]> };

/** What `specs/<provider>/upstream.yaml` says. */
export interface SourceFile {
  provider: string;
  /** The folder of the spec. */
  folder: string;
  /** After how many days without a fetch the lock is stale. */
  freshForDays: number;
  /** The sources, the one that counts first. */
  witnesses: readonly Witness[];
}

/** Read the file that names the sources of a provider; throws a `DriftError` that names what is wrong in it. */
export function readSourceFile(root: string, provider: string): SourceFile {
  const folder = join(root, "specs", provider);
  const shown = `specs/${provider}/upstream.yaml`;
  if (!existsSync(join(folder, "upstream.yaml")))
    throw new DriftError(`${shown}: there is no such file; it names the sources of the provider`);
  const { document } = readSource(join(folder, "upstream.yaml"));
  const content = isObject(document) ? document : {};
  const { freshForDays } = content;
  if (typeof freshForDays !== "number" || freshForDays <= 0)
    throw new DriftError(`${shown}: freshForDays has to be a number of days`);
  const witnesses = listOf(content.witnesses).map((witness, index) =>
    readWitness(isObject(witness) ? witness : {}, `${shown}: witnesses[${index}]`),
  );
  if (witnesses.length === 0) throw new DriftError(`${shown}: witnesses has to name at least one source`);
  return { provider, folder, freshForDays, witnesses };
}

function readWitness(witness: JsonObject, place: string): Witness {
  const text = (key: string): string => {
    const value = witness[key];
    if (typeof value !== "string" || value === "") throw new DriftError(`${place}.${key} has to be a text`);
    return value;
  };
  const operations = new Map(
    Object.entries(isObject(witness.operations) ? witness.operations : {}).map(([id, requests]) => [
      id,
      [requests].flat().map(String),
    ]),
  );
  if (operations.size === 0) throw new DriftError(`${place}.operations has to name at least one operation`);
  const [name, kind] = [text("name"), text("kind")];
  if (kind === "document") return { name, kind, url: text("url"), operations };
  if (kind === "pages") return { name, kind, index: text("index"), below: text("below"), operations };
  throw new DriftError(`${place}.kind has to be "document" or "pages", not "${kind}"`);
}
