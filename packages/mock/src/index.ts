export { MockError } from "./mock-error.ts";
export type { OpenApiDocument } from "./openapi-document.ts";
export type { RecordedRequest } from "./recorded-request.ts";
export { type Mock, type MockOptions, startMock } from "./start-mock.ts";
export type { Violation } from "./violation.ts";
