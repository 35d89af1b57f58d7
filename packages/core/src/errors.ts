import { redact } from "./redact.ts";

/** Shared by all copies of this package, so that an error of one is recognised by another. */
const brand = Symbol.for("certspec.error");

/** What an error knows of the call that failed. */
export interface ErrorContext {
  provider: string;
  /** The operationId; `request` or `raw` where there is none. */
  operation: string;
  /** Method and path template, which end the message: no error names a concrete URL. */
  request?: string | undefined;
  attempts?: number | undefined;
  cause?: unknown;
  /** What the request carried, and no message may repeat. */
  secrets?: readonly string[] | undefined;
}

/** Every error that a Certspec client raises. */
export class CertspecError extends Error {
  static {
    Object.defineProperty(CertspecError.prototype, brand, { value: true });
  }

  override readonly name: string = "CertspecError";
  readonly provider: string;
  readonly operation: string;
  /** Requests that were sent. */
  readonly attempts: number;

  constructor(message: string, { provider, operation, request, attempts = 0, cause, secrets }: ErrorContext) {
    const line = redact(message, secrets).replace(/\s+/g, " ");
    super(request === undefined ? line : `${line}: ${request}`, cause === undefined ? undefined : { cause });
    this.provider = provider;
    this.operation = operation;
    this.attempts = attempts;
  }

  /** The facts of the error without anything that the API or the caller wrote but its message. */
  toJSON(): Record<string, unknown> {
    const facts = Object.entries(this).filter(([, value]) => value !== undefined && typeof value !== "object");
    return { name: this.name, message: this.message, ...Object.fromEntries(facts) };
  }
}

/** A call that was refused before anything was sent. */
export class RequestError extends CertspecError {
  override readonly name = "RequestError";
}

/** No answer arrived: connecting, sending or receiving failed. */
export class NetworkError extends CertspecError {
  override readonly name = "NetworkError";
}

/** An attempt took longer than `timeoutMs` milliseconds. */
export class TimeoutError extends CertspecError {
  override readonly name = "TimeoutError";
  readonly timeoutMs: number;

  constructor(message: string, context: ErrorContext & { timeoutMs: number }) {
    super(message, context);
    this.timeoutMs = context.timeoutMs;
  }
}

export interface AnswerContext extends ErrorContext {
  status: number;
  requestId?: string | undefined;
}

/** An answer that breaks the contract: not JSON, cut short, empty, or a failure dressed as a success. */
export class ResponseError extends CertspecError {
  override readonly name = "ResponseError";
  readonly status: number;
  readonly requestId: string | undefined;

  constructor(message: string, context: AnswerContext) {
    super(message, context);
    this.status = context.status;
    this.requestId = context.requestId;
  }
}

export interface ApiErrorContext<Body> extends AnswerContext {
  body: Body;
  code?: string | number | undefined;
  errors?: readonly unknown[] | undefined;
  retryAfterMs?: number | undefined;
}

/** The API answered with a failure. */
export class ApiError<Body = unknown> extends CertspecError {
  override readonly name = "ApiError";
  readonly status: number;
  /** The provider's own code for what went wrong. */
  readonly code: string | number | undefined;
  /** The provider's id of the request, for its support. */
  readonly requestId: string | undefined;
  /** Milliseconds that the API asks to wait. */
  readonly retryAfterMs: number | undefined;
  // Private: there to be read, but not to be printed with the error, since an API may repeat what it was sent.
  readonly #body: Body;
  readonly #errors: readonly unknown[];

  constructor(message: string, context: ApiErrorContext<Body>) {
    super(message, context);
    this.status = context.status;
    this.code = context.code;
    this.requestId = context.requestId;
    this.retryAfterMs = context.retryAfterMs;
    this.#body = context.body;
    this.#errors = context.errors ?? [];
  }

  /** The body of the answer: as the spec has it, where it documents the status. */
  get body(): Body {
    return this.#body;
  }

  /** All errors of the answer, where the API lists several. */
  get errors(): readonly unknown[] {
    return this.#errors;
  }
}

/** Tell whether something thrown is an error of a Certspec client, also one of another copy of the package. */
export function isCertspecError(error: unknown): error is CertspecError {
  return typeof error === "object" && error !== null && (error as Record<symbol, unknown>)[brand] === true;
}

/** Tell whether something thrown is an answer of an API that reports a failure. */
export function isApiError(error: unknown): error is ApiError {
  return isCertspecError(error) && error.name === "ApiError";
}
