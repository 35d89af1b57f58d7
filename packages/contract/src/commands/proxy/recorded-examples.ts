import { type Document, isJson, keysOf } from "@certspec/openapi";
import type { Operation } from "../../checker/operations-of.ts";
import { responseFor } from "../../checker/operations-of.ts";
import { redactEntry } from "../redact-entry.ts";
import type { PassedExchange } from "./proxy-server.ts";

/** Collects what servers responded, as examples for a document. */
export interface RecordedExamples {
  add(operation: Operation, exchange: PassedExchange): void;
  /** An OpenAPI Overlay (1.0.0) that adds the examples to the document, each marked for a person to review. */
  overlay(): object;
}

/** Creates an empty collection; the first response of each operation and status is kept, without secrets. */
export function recordExamples(document: Document): RecordedExamples {
  const actions = new Map<string, object>();
  return {
    add: (operation, { method, url, request, response }) => {
      const found = response && responseFor(operation, response.status);
      if (!response?.body || !found) return;
      const headers = request.headers.map(([name, value]): [string, string] => [name, value]);
      const { content } = redactEntry(document, {
        request: { method, url, headers, ...(request.body && { body: request.body }) },
        response: {
          status: response.status,
          headers: new Headers(response.headers.map(([name, value]) => [name, value])),
          body: response.body,
        },
      }).response;
      const { mimeType = "", text } = content;
      const key = Object.keys(found.value.content ?? {}).find((each) => each === mimeType.split(";")[0]?.trim());
      if (key === undefined || text === undefined || !isJson(mimeType)) return;
      const target = `${jsonPath(found.pointer)}['content'][${quoted(key)}]`;
      if (actions.has(target)) return;
      const recorded = {
        summary: `Recorded from ${operation.id}: review before use.`,
        value: JSON.parse(text),
        "x-review": true,
      };
      actions.set(target, { target, update: { examples: { recorded } } });
    },
    overlay: () => ({
      overlay: "1.0.0",
      info: { title: "Recorded examples, to be reviewed by a person", version: "1" },
      actions: [...actions.values()],
    }),
  };
}

/** The JSONPath of a JSON pointer. */
function jsonPath(pointer: string): string {
  return `$${keysOf(pointer)
    .map((key) => `[${quoted(key)}]`)
    .join("")}`;
}

function quoted(key: string): string {
  return `'${key.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
