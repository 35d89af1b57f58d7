import type { JsonObject } from "@certspec/openapi";
import { addObserved } from "./add-observed.ts";
import { aloneDocument } from "./alone-document.ts";
import type { LockedOperation } from "./lock.ts";

/**
 * What upstream says about an operation, to be compared with what our document of it says.
 * A recording says what there is, so what it shows is added to what we have.
 */
export function upstreamDocument({ document, observed }: LockedOperation, own: JsonObject): JsonObject {
  const said = aloneDocument(document);
  return observed ? addObserved(own, said) : said;
}
