import { MockError } from "../mock-error.ts";
import type { RecordedRequest } from "./recorded-request.ts";

/** How a mock answers, whatever the transport. */
export interface ResponseOptions {
  /** Things that every list has, spread over its pages. @default those of the examples */
  items?: number | undefined;
  /** Remember what is created, changed and deleted. @default false */
  stateful?: boolean | undefined;
  /** Make identifiers and times the same in every run. @default they differ */
  seed?: number | string | undefined;
  /** Milliseconds after which a thing leaves a state that it leaves by itself. @default only on `advance()` */
  settleAfterMs?: number | undefined;
  /** Milliseconds before each answer, or the least and the most of them. @default 0 */
  latencyMs?: number | readonly [number, number] | undefined;
  /** Request bodies above this many bytes are refused. @default 10485760 */
  maxBodyBytes?: number | undefined;
  /** The newest requests that are kept in `requests`. @default 1000 */
  maxRequests?: number | undefined;
  /** Called with each request before its answer is sent. */
  onRequest?: ((request: RecordedRequest) => void) | undefined;
}

const maxItems = 100_000;

/** Options that every mock takes. */
export const responseOptionNames: readonly (keyof ResponseOptions)[] = [
  "items",
  "stateful",
  "seed",
  "settleAfterMs",
  "latencyMs",
  "maxBodyBytes",
  "maxRequests",
  "onRequest",
];

/**
 * Make sure that options make sense, and that there are none besides the names that are known.
 * @throws {MockError} naming the option and what it takes.
 */
export function checkOptions(options: ResponseOptions, names: readonly string[]): void {
  const { items, stateful, settleAfterMs, latencyMs = 0, maxBodyBytes, maxRequests } = options;
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new MockError(`there is no option ${unknown}; there are ${names.join(", ")}`);
  whole("items", items, maxItems);
  whole("settleAfterMs", settleAfterMs, Number.MAX_SAFE_INTEGER);
  whole("maxBodyBytes", maxBodyBytes, Number.MAX_SAFE_INTEGER);
  whole("maxRequests", maxRequests, Number.MAX_SAFE_INTEGER);
  if (settleAfterMs !== undefined && !stateful)
    throw new MockError("settleAfterMs says how fast things change their states; it needs stateful: true");
  const [least, most] = rangeOf(latencyMs);
  if (!(least >= 0 && least <= most && most <= maxLatencyMs))
    throw new MockError(
      `latencyMs is a number of milliseconds, or the least and the most of them, up to ${maxLatencyMs}; not ${JSON.stringify(latencyMs)}`,
    );
}

const maxLatencyMs = 600_000;

/** The least and the most milliseconds of a latency. */
export function rangeOf(latencyMs: number | readonly [number, number]): readonly [number, number] {
  return typeof latencyMs === "number" ? [latencyMs, latencyMs] : latencyMs;
}

function whole(name: string, value: number | undefined, most: number): void {
  if (value === undefined || (Number.isInteger(value) && value >= 0 && value <= most)) return;
  throw new MockError(`${name} is a whole number from 0 to ${most}, not ${JSON.stringify(value)}`);
}
