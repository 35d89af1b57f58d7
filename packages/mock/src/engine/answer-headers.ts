import type { HostAnswer } from "../server/host-answer.ts";
import { violationsHeader } from "../server/violations-header.ts";

/** The headers that an answer is sent with, the length of its body and what was wrong included. */
export function answerHeaders({ headers, violations }: HostAnswer, length: number | undefined): Record<string, string> {
  return {
    ...headers,
    ...(violations.length > 0 && { "x-certspec-violations": violationsHeader(violations) }),
    ...(length !== undefined && { "content-length": String(length) }),
  };
}
