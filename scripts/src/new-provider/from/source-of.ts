import { keysOf } from "@certspec/openapi";
import type { ImportContext } from "./import-context.ts";
import { child, type Place } from "./place.ts";

/** The place in the source from which a place in a file of the import comes, such as `schemas/Pet.yaml#/type`, or the nearest one above it. */
export function sourceOf(at: string | undefined, { origins, source }: ImportContext): Place {
  const [file = "", pointer = ""] = (at ?? "").split("#");
  let place = origins.get(file) ?? source.root;
  for (const key of keysOf(pointer === "/" ? "" : pointer)) {
    const next = child(place, key);
    if (next.value === undefined) break;
    place = source.follow(next);
  }
  return place;
}
