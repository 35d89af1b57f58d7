import { omitUndefined } from "../client/omit-undefined.ts";
import { redact } from "./redact.ts";

/** Shared by all copies of this package, so that an error of one is recognised by another. */
const brand = Symbol.for("certspec.error");

/** What is known of a call; it grows while the call runs, and each of its errors takes a copy. */
export interface ErrorContext {
  provider: string;
  /** The operationId; `request` where there is none. */
  operation: string;
  /** Method and path template, which end the message: no error names a concrete URL. */
  request?: string | undefined;
  attempts?: number | undefined;
  /** Of the last answer. */
  status?: number | undefined;
  requestId?: string | undefined;
  /** What the request carries, and no error may repeat; it grows while the request is built. */
  secrets?: string[] | undefined;
}

/** What a single error adds to its context, or puts in its place. */
export interface ErrorFacts extends Partial<ErrorContext> {
  cause?: Error | undefined;
  body?: unknown;
  details?: readonly unknown[] | undefined;
  code?: string | number | undefined;
  retryAfterMs?: number | undefined;
  timeoutMs?: number | undefined;
}

/**
 * Body and details of errors. An API may repeat in them what it was sent, and printers print what an error has of its own,
 * hidden properties and every array called `errors` included: what a getter of the class returns, they leave out.
 */
const contents: WeakMap<CertspecError, Pick<ErrorFacts, "body" | "details">> = /* @__PURE__ */ new WeakMap();

/** Fields whose text comes from the API, which may repeat there what it was sent. */
const fieldsOfApi = ["code", "requestId", "state"];

/** Every error that a Certspec client raises. */
export abstract class CertspecError extends Error {
  /** The class's name in every copy of this package; minifiers rename the class itself. */
  static readonly kind: string = "CertspecError";

  /** Makes `instanceof` hold for errors of other copies of this package too: `import` and `require` load one each. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: the class on the right of `instanceof`, which may be a subclass.
    return super[Symbol.hasInstance](error) || isInstanceElsewhere(error, this);
  }

  abstract override readonly name: string;
  declare readonly provider: string;
  /** The operationId of the call; `request` where there is none. */
  declare readonly operation: string;
  /** Requests that were sent. */
  declare readonly attempts: number;

  constructor(message: string, context: ErrorContext, facts: ErrorFacts = {}) {
    const { request, secrets, ...known } = context;
    const { cause, body, details, ...own } = facts;
    const line = redact(message, secrets).replace(/\s+/g, " ");
    super(request ? `${line}: ${request}` : line, cause ? { cause } : undefined);
    const fields: Record<string, unknown> = omitUndefined({ attempts: 0, ...known, ...own });
    for (const name of fieldsOfApi) if (typeof fields[name] === "string") fields[name] = redact(fields[name], secrets);
    Object.assign(this, fields);
    Object.defineProperty(this, brand, { value: true });
    contents.set(this, { body, details });
  }

  /** The facts of the error: its name, its message and its own fields, without body, details and cause. */
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

  /** The beginning of the body, at most 1,024 characters. Not printed with the error. */
  get body(): string | undefined {
    return contents.get(this)?.body as string | undefined;
  }
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

  /** The body of the response, typed where the spec documents the status. Not printed with the error. */
  get body(): Body {
    return contents.get(this)?.body as Body;
  }

  /** The API's own messages, where it lists several. Not printed with the error. */
  get details(): readonly unknown[] {
    return contents.get(this)?.details ?? [];
  }
}

/** Tells whether an error is an instance of a class in another copy of this package. */
function isInstanceElsewhere(error: unknown, expected: typeof CertspecError): boolean {
  // A subclass that a program has made has no name of its own here, and no errors in other copies.
  if (!Object.hasOwn(expected, "kind") || !isCertspecError(error)) return false;
  return [error.name, "CertspecError"].includes(expected.kind);
}

/** Tell whether something thrown is an error of a Certspec client, also one of another copy of the package. */
export function isCertspecError(error: unknown): error is CertspecError {
  return (error as Record<symbol, unknown> | undefined | null)?.[brand] === true;
}

/** Tell whether something thrown is an answer of an API that reports a failure. */
export function isApiError(error: unknown): error is ApiError {
  return isCertspecError(error) && error.name === "ApiError";
}
