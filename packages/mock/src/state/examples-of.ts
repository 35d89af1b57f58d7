import { isJson } from "@certspec/openapi";
import type { Operation } from "../engine/operation.ts";

/** The examples of an operation's success in JSON, the one named `default` first. */
export function examplesOf({ responses }: Operation): unknown[] {
  const success = responses.find(({ code }) => /^2(?:\d\d|XX)$/i.test(code));
  const content = success?.contents?.find(({ mediaType }) => isJson(mediaType));
  return (content?.examples ?? []).flatMap(({ value }) => (value === undefined ? [] : [value]));
}
