import { MockError } from "../mock-error.ts";
import type { RecordedRequest } from "./recorded-request.ts";

/** Options for the responses of a mock, whatever the transport. */
export interface ResponseOptions {
  /** Number of records in every list, paginated. @default those of the examples */
  items?: number | undefined;
  /** Remembers created, changed and deleted records. @default false */
  stateful?: boolean | undefined;
  /** Makes ids and times the same in every run. @default they differ */
  seed?: number | string | undefined;
  /** Makes up every response from its schema, in place of its examples. @default false */
  dynamic?: boolean | undefined;
  /** Makes every response from its schema as if there were no examples, the same each time. @default false */
  ignoreExamples?: boolean | undefined;
  /** Responds with status 500 in place of a response that violates the document. @default false */
  errors?: boolean | undefined;
  /** Milliseconds after which a pending record moves to its next state. @default only on `advance()` */
  settleAfterMs?: number | undefined;
  /** Delay of each response in milliseconds, or its minimum and maximum. @default 0 */
  latencyMs?: number | readonly [number, number] | undefined;
  /** Request bodies with more bytes are rejected. @default 10485760 */
  maxBodyBytes?: number | undefined;
  /** Number of requests in `requests`; older ones are dropped. @default 1000 */
  maxRequests?: number | undefined;
  /** Called with each request before its response is sent. */
  onRequest?: ((request: RecordedRequest) => void) | undefined;
}

const maxItems = 100_000;

/** The options of every mock. */
export const responseOptionNames: readonly (keyof ResponseOptions)[] = [
  "items",
  "stateful",
  "seed",
  "dynamic",
  "ignoreExamples",
  "errors",
  "settleAfterMs",
  "latencyMs",
  "maxBodyBytes",
  "maxRequests",
  "onRequest",
];

/**
 * Checks options, and rejects unknown ones.
 * @throws {MockError} with the option and its allowed values.
 */
export function checkOptions(options: ResponseOptions, names: readonly string[]): void {
  const { items, stateful, settleAfterMs, latencyMs = 0, maxBodyBytes, maxRequests } = options;
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new MockError(`unknown option ${unknown}; options: ${names.join(", ")}`);
  whole("items", items, maxItems);
  whole("settleAfterMs", settleAfterMs, Number.MAX_SAFE_INTEGER);
  whole("maxBodyBytes", maxBodyBytes, Number.MAX_SAFE_INTEGER);
  whole("maxRequests", maxRequests, Number.MAX_SAFE_INTEGER);
  const { dynamic, ignoreExamples } = options;
  if ((dynamic || ignoreExamples) && (stateful || items !== undefined))
    throw new MockError("dynamic and ignoreExamples do not go with stateful and items, which begin with the examples");
  if (settleAfterMs !== undefined && !stateful) throw new MockError("settleAfterMs needs stateful: true");
  const [least, most] = rangeOf(latencyMs);
  if (!(least >= 0 && least <= most && most <= maxLatencyMs))
    throw new MockError(
      `latencyMs must be milliseconds, or [minimum, maximum], from 0 to ${maxLatencyMs}; got ${JSON.stringify(latencyMs)}`,
    );
}

const maxLatencyMs = 600_000;

/** The minimum and maximum of a latency, in milliseconds. */
export function rangeOf(latencyMs: number | readonly [number, number]): readonly [number, number] {
  return typeof latencyMs === "number" ? [latencyMs, latencyMs] : latencyMs;
}

function whole(name: string, value: number | undefined, most: number): void {
  if (value === undefined || (Number.isInteger(value) && value >= 0 && value <= most)) return;
  throw new MockError(`${name} must be a whole number from 0 to ${most}; got ${JSON.stringify(value)}`);
}
