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

  constructor(message: string, { provider, operation, request, attempts = 0, cause }: ErrorContext) {
    super(request === undefined ? message : `${message}: ${request}`, cause === undefined ? undefined : { cause });
    this.provider = provider;
    this.operation = operation;
    this.attempts = attempts;
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
  /** All errors of the answer, where the API lists several. */
  readonly errors: readonly unknown[];
  /** The provider's id of the request, for its support. */
  readonly requestId: string | undefined;
  /** Milliseconds that the API asks to wait. */
  readonly retryAfterMs: number | undefined;
  readonly body: Body;

  constructor(message: string, context: ApiErrorContext<Body>) {
    super(message, context);
    this.status = context.status;
    this.code = context.code;
    this.errors = context.errors ?? [];
    this.requestId = context.requestId;
    this.retryAfterMs = context.retryAfterMs;
    this.body = context.body;
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
