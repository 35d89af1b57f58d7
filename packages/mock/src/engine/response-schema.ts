import { allows, isObject, resolveObject } from "@certspec/openapi";
import type { OperationSource } from "../document/operation-source.ts";

/** The schema of a response as the document has it: with the references that Prism replaces. */
export function responseSchema({ document, operation }: OperationSource, status: number, mediaType: string): unknown {
  const responses = resolveObject(document, operation.responses) ?? {};
  const codes = [String(status), `${Math.floor(status / 100)}XX`, `${Math.floor(status / 100)}xx`, "default"];
  const code = codes.find((each) => Object.hasOwn(responses, each));
  const { content } = (code === undefined ? undefined : resolveObject(document, responses[code])) ?? {};
  const entries = Object.entries(isObject(content) ? content : {});
  const [, media] = entries.find(([key]) => key === mediaType) ?? entries.find(([key]) => allows(key, mediaType)) ?? [];
  return isObject(media) ? media.schema : undefined;
}
