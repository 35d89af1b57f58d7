import { essenceOf } from "@certspec/openapi";
import { documented } from "./check-preference.ts";
import type { Operation } from "./operation.ts";
import type { PrismResponse } from "./prism.ts";

/** Returns the items that a stream has by default: all examples of its media type, or the body that was generated. */
export function exampleItems({ status, headers, body }: PrismResponse, operation: Operation): unknown[] {
  const [, mediaType] = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type") ?? [];
  const { contents = [] } = documented(operation, status) ?? {};
  const content = contents.find((each) => essenceOf(each.mediaType) === essenceOf(String(mediaType)));
  const values = (content?.examples ?? []).flatMap(({ value }) => (value === undefined ? [] : [value]));
  return values.length > 0 ? values : [body];
}
