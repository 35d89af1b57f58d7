import type { ImportContext } from "./import-context.ts";
import type { ImportedOperation } from "./imported-operation.ts";

const limitHeaders = /rate-?limit|^retry-after$/i;

/** Says what the client makes of limits to the rate of requests, which no document describes in a way that a program can read. */
export function noteRateLimits(
  operations: readonly ImportedOperation[],
  { source, remark }: Pick<ImportContext, "source" | "remark">,
): void {
  const responses = operations.flatMap((operation) => operation.responses);
  const headers = new Set(
    responses.flatMap((response) => response.headers.filter((name) => limitHeaders.test(name)).map(lowerCase)),
  );
  if (headers.size === 0 && !responses.some(({ status }) => status === "429")) return;
  const others = [...headers].filter((name) => name !== "retry-after").map((name) => `\`${name}\``);
  const unread = others.length > 0 ? ` It does not read ${others.join(", ")}; errors have them as \`headers\`.` : "";
  remark(
    source.root,
    `the API limits the rate of requests. The client waits as long as \`Retry-After\` says, or longer each time, and repeats no POST or PATCH after a 429: where a 429 means that nothing was done, write \`x-retry-429: true\`.${unread}`,
  );
}

function lowerCase(name: string): string {
  return name.toLowerCase();
}
