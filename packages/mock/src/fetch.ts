// The part of the mock that needs no Node: for pages, workers, Deno and Bun.
export type { OpenApiDocument } from "@certspec/openapi";
export type { Documents } from "./cli/named-documents.ts";
export type { MockControls } from "./engine/create-engine.ts";
export { type PreferOptions, type Preferred, prefer } from "./engine/prefer.ts";
export type { Violation } from "./engine/violation.ts";
export type { Fault } from "./faults/fault.ts";
export { MockError } from "./mock-error.ts";
export { createMockFetch, type MockFetch } from "./server/create-mock-fetch.ts";
export type { ResponseSource } from "./server/host-response.ts";
export type { ResponseOptions } from "./server/mock-options.ts";
export type { PreferNextOptions } from "./server/preference-queue.ts";
export type { RecordedRequest } from "./server/recorded-request.ts";
export type { Triggered, TriggerOptions } from "./server/trigger.ts";
export type { AdvanceOptions, Transition } from "./state/transitions.ts";
