import { type StreamFormat, streamFormatOf } from "@certspec/openapi";
import type { Operation } from "../checker/operations-of.ts";

/** The format of the stream that a call iterates over; `undefined` unless all successes with a body are streams of one format. */
export function streamOf({ method, responses, object }: Operation): StreamFormat | undefined {
  if (method === "HEAD" || object["x-pagination"]) return undefined;
  const keys = Object.keys(responses);
  const successes = keys.filter((key) => key.startsWith("2"));
  const mediaTypes = (successes.length ? successes : keys.filter((key) => key === "default")).flatMap((key) =>
    Object.keys(responses[key]?.value.content ?? {}),
  );
  const [format, ...others] = new Set(mediaTypes.map(streamFormatOf));
  return others.length > 0 ? undefined : format;
}
