import { dirname } from "node:path";
import type { Location, Oas3Visitor, ResolveResult } from "@redocly/openapi-core";
import { leavesFolder } from "./leaves-folder.ts";

/** Rejects a reference that leads nowhere. Replaces `no-unresolved-refs`, which repeats what other problems already say. */
export function refsResolve(): Oas3Visitor {
  let folder = "";
  return {
    Root(_, { location }) {
      folder = dirname(location.source.absoluteRef);
    },
    ref({ $ref }, { location, report }, resolved) {
      if (!leadsNowhere($ref, location, resolved)) return;
      report({ message: explain($ref, resolved), location: location.child("$ref") });
    },
    Example({ externalValue }, { location, report, resolve }) {
      if (externalValue === undefined) return;
      const resolved = resolve({ $ref: externalValue });
      if (!leadsNowhere(externalValue, location, resolved)) return;
      report({ message: explain(externalValue, resolved), location: location.child("externalValue") });
    },
  };

  function leadsNowhere(reference: string, { source }: Location, { node, error }: ResolveResult<object>): boolean {
    const isReported = leavesFolder(reference, source.absoluteRef, folder) || (error !== undefined && "line" in error);
    return node === undefined && !isReported;
  }
}

function explain(reference: string, { error }: ResolveResult<object>): string {
  if (error !== undefined) return `\`${reference}\` cannot be read: ${readingFailure(error)}.`;
  return `\`${reference}\` leads nowhere: there is nothing at this place.`;
}

/** Says why a file could not be read. */
export function readingFailure({ message, originalError }: Error & { originalError?: Error }): string {
  const { code } = (originalError ?? {}) as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return "there is no such file";
  if (message.startsWith("Expected a file but received a folder")) return "it is a folder";
  return code ?? message;
}
