import { measureDocument } from "./scale/measure-document.ts";
import { measureDocuments } from "./scale/measure-documents.ts";
import { measureProviders } from "./scale/measure-providers.ts";

/** Options of `bench scale` besides the rounds. */
export interface ScaleOptions {
  /** The path of a whole foreign document. */
  document?: string | undefined;
  /** A folder of whole foreign documents in JSON. */
  documents?: string | undefined;
  /** How many providers are made up; none of them with `0`. */
  providers?: string | undefined;
}

/** Growth: more and more made-up providers, and a whole foreign document where one is given. */
export function benchScale(rounds: number, { document, documents, providers = "1,10,100,300" }: ScaleOptions): void {
  const counts = providers.split(",").map(Number);
  if (counts.some((count) => !Number.isInteger(count) || count < 0 || count > 999))
    throw new Error(`--providers takes whole numbers up to 999, such as 1,10,100; not "${providers}"`);
  const some = counts.filter((count) => count > 0);
  if (some.length > 0) measureProviders(some, rounds);
  if (document !== undefined) measureDocument(document, rounds);
  if (documents !== undefined) measureDocuments(documents, rounds);
}
