import type { EventStream } from "../client/results.ts";
import type { Call, Run } from "../client/run.ts";

/** Calls an operation whose response is a stream. */
export type StreamReader = (call: Call, run: Run) => EventStream<unknown, unknown>;
