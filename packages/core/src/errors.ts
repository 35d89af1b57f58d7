import { defined } from "./defined.ts";
import { redact } from "./redact.ts";

/** Shared by all copies of this package, so that an error of one is recognised by another. */
const brand = Symbol.for("certspec.error");

/** What is known of a call; it grows while the call runs, and each of its errors takes a copy. */
export interface ErrorContext {
  provider: string;
  /** The operationId; `request` or `raw` where there is none. */
  operation: string;
  /** Method and path template, which end the message: no error names a concrete URL. */
  request?: string | undefined;
  attempts?: number | undefined;
  /** Of the last answer. */
  status?: number | undefined;
  requestId?: string | undefined;
  /** What the request carried, and no message may repeat. */
  secrets?: readonly string[] | undefined;
}

/** What a single error adds to its context, or puts in its place. */
export interface ErrorDetails extends Partial<ErrorContext> {
  cause?: unknown;
  body?: unknown;
  errors?: readonly unknown[] | undefined;
  code?: string | number | undefined;
  retryAfterMs?: number | undefined;
  timeoutMs?: number | undefined;
}

/** Every error that a Certspec client raises. */
export abstract class CertspecError extends Error {
  /** The class's name in every copy of this package; minifiers rename the class itself. */
  static readonly kind: string = "CertspecError";

  /** Makes `instanceof` hold for errors of other copies of this package too: `import` and `require` load one each. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: the class on the right of `instanceof`, which may be a subclass.
    return isInstance(error, this);
  }

  abstract override readonly name: string;
  declare readonly provider: string;
  /** The operationId of the call; `request` or `raw` where there is none. */
  declare readonly operation: string;
  /** Requests that were sent. */
  declare readonly attempts: number;
  readonly #errors: readonly unknown[];

  constructor(message: string, context: ErrorContext, details: ErrorDetails = {}) {
    const { request, secrets, ...facts } = context;
    const { cause, body, errors = [], ...more } = details;
    const line = redact(message, secrets).replace(/\s+/g, " ");
    super(request ? `${line}: ${request}` : line, cause ? { cause } : undefined);
    Object.assign(this, defined({ attempts: 0, ...facts, ...more }));
    // There to be read, but not to be printed with the error, since an API may repeat what it was sent.
    Object.defineProperties(this, { body: { value: body }, [brand]: { value: true } });
    this.#errors = errors;
  }

  /** All errors of the answer, where the API lists several. */
  get errors(): readonly unknown[] {
    return this.#errors;
  }

  /** The facts of the error without anything that the API or the caller wrote but its message. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as object) };
  }
}

/** A call that was refused before anything was sent. */
export class RequestError extends CertspecError {
  static override readonly kind = "RequestError";
  override readonly name = "RequestError";
}

/** No answer arrived: connecting, sending or receiving failed. */
export class NetworkError extends CertspecError {
  static override readonly kind = "NetworkError";
  override readonly name = "NetworkError";
}

/** An attempt took longer than `timeoutMs`, or the call longer than `totalTimeoutMs`. */
export class TimeoutError extends CertspecError {
  static override readonly kind = "TimeoutError";
  override readonly name = "TimeoutError";
  /** The milliseconds that were allowed. */
  declare readonly timeoutMs: number;
  /** The last state that `waitFor` saw. */
  declare readonly state: string | undefined;
}

/** An answer that breaks the contract: not JSON, cut short, empty, or a failure dressed as a success. */
export class ResponseError extends CertspecError {
  static override readonly kind = "ResponseError";
  override readonly name = "ResponseError";
  declare readonly status: number;
  /** The provider's id of the request, for its support. */
  declare readonly requestId: string | undefined;
  /** The beginning of the body, 1,024 characters at most, where there is one. */
  declare readonly body: string | undefined;
}

/** The API answered with a failure. */
export class ApiError<Body = unknown> extends CertspecError {
  static override readonly kind = "ApiError";
  override readonly name = "ApiError";
  declare readonly status: number;
  /** The provider's own code for what went wrong. */
  declare readonly code: string | number | undefined;
  /** The provider's id of the request, for its support. */
  declare readonly requestId: string | undefined;
  /** Milliseconds that the API asks to wait. */
  declare readonly retryAfterMs: number | undefined;
  /** The body of the answer: as the spec has it, where it documents the status. */
  declare readonly body: Body;
}

/** `error instanceof expected`, across copies of this package. */
function isInstance(error: unknown, expected: typeof CertspecError): boolean {
  if (Function.prototype[Symbol.hasInstance].call(expected, error)) return true;
  // A subclass that a program has made has no name of its own here, and no errors in other copies.
  if (!Object.hasOwn(expected, "kind") || !isCertspecError(error)) return false;
  return expected === CertspecError || expected.kind === error.name;
}

/** Tell whether something thrown is an error of a Certspec client, also one of another copy of the package. */
export function isCertspecError(error: unknown): error is CertspecError {
  return (error as Record<symbol, unknown> | undefined | null)?.[brand] === true;
}

/** Tell whether something thrown is an answer of an API that reports a failure. */
export function isApiError(error: unknown): error is ApiError {
  return isCertspecError(error) && error.name === "ApiError";
}
