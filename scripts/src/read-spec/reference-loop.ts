import type { BaseResolver, Document } from "@redocly/openapi-core";
import { targetFile } from "../lint-rules/leaves-folder.ts";
import { isMapping, isReference } from "../lint-rules/placed.ts";
import { loadCodeframes } from "./openapi-core.ts";
import type { Problem } from "./problem.ts";
import { pathInSpec, shownPath } from "./spec-folder.ts";

/** Find a `$ref` that leads back to itself through nothing but other `$ref`s; openapi-core gives up on such a spec. */
export async function findReferenceLoop(folder: string, resolver: BaseResolver): Promise<Problem | undefined> {
  const documents = await Promise.all([...resolver.cache.values()].map((document) => document.catch(() => undefined)));
  const references = new Map<string, Reference>();
  for (const document of documents.filter(isDocument)) collectReferences(document, document.parsed, "#/", references);
  const looping = [...references.keys()].toSorted().find((place) => leadsBack(place, references));
  const reference = references.get(looping ?? "");
  if (reference === undefined) return undefined;

  const { source, pointer } = reference;
  const { getCodeframe, getLineColLocation } = await loadCodeframes();
  const location = getLineColLocation({ source, pointer });
  return {
    rule: "reference-loop",
    severity: "error",
    message: "This `$ref` leads back to itself. Write the thing itself in one of the places.",
    file: shownPath(folder, pathInSpec(folder, source.absoluteRef)),
    line: location.start.line,
    column: location.start.col,
    frame: getCodeframe(location, false),
  };
}

interface Reference extends Pick<Document, "source"> {
  pointer: string;
  /** File and pointer that it leads to. */
  target: string;
}

function collectReferences(
  document: Document,
  node: unknown,
  pointer: string,
  references: Map<string, Reference>,
): void {
  if (!isMapping(node) && !Array.isArray(node)) return;
  const { source } = document;
  if (isReference(node)) {
    const [, path = "/"] = node.$ref.split("#");
    const target = `${targetFile(node.$ref, source.absoluteRef)}#${path === "" ? "/" : path}`;
    references.set(`${source.absoluteRef}${pointer}`, { source, pointer, target });
  }
  for (const [key, value] of Object.entries(node)) {
    const step = key.replaceAll("~", "~0").replaceAll("/", "~1");
    collectReferences(document, value, `${pointer}${pointer.endsWith("/") ? "" : "/"}${step}`, references);
  }
}

function leadsBack(place: string, references: Map<string, Reference>): boolean {
  const seen = new Set<string>();
  let next = references.get(place)?.target;
  while (next !== undefined && next !== place && !seen.has(next)) {
    seen.add(next);
    next = references.get(next)?.target;
  }
  return next === place;
}

function isDocument(value: unknown): value is Document {
  return isMapping(value) && "source" in value;
}
