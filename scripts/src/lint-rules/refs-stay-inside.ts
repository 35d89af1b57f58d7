import { dirname } from "node:path";
import type { Location, Oas3Visitor } from "@redocly/openapi-core";
import { leavesFolder } from "./leaves-folder.ts";

/** Rejects a reference to another provider's files, or to a URL. */
export function refsStayInside(): Oas3Visitor {
  let folder = "";
  return {
    Root(_, { location }) {
      folder = dirname(location.source.absoluteRef);
    },
    ref({ $ref }, { location, report }) {
      if (isOutside($ref, location)) report({ message: explain($ref), location: location.child("$ref") });
    },
    Example({ externalValue }, { location, report }) {
      if (externalValue === undefined || !isOutside(externalValue, location)) return;
      report({ message: explain(externalValue), location: location.child("externalValue") });
    },
  };

  function isOutside(reference: string, { source }: Location): boolean {
    return leavesFolder(reference, source.absoluteRef, folder);
  }
}

function explain(reference: string): string {
  return `\`${reference}\` leads out of this spec's folder. Copy what it needs into the folder.`;
}
