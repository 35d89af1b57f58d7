import { ownProperties } from "../own-properties.ts";
import { redact, type SecretSource } from "./redact.ts";

/** Shared by all copies of this package, so that each recognises the errors of the others. */
const brand = Symbol.for("certspec.error");

/** The facts about a call, which are updated while it runs. Each of its errors copies them. */
export interface ErrorContext {
  provider: string;
  /** The operationId, or `request` for a call of `client.request`. */
  operation: string;
  /** The call as the caller writes it, such as `customCsrs.list()`, for errors about arguments. */
  call?: string | undefined;
  /** Method and path, which end the message of other errors. It never contains a value, the query or the host. */
  request?: string | undefined;
  /** Values of the path by their names, without sensitive ones. */
  parameters?: Readonly<Record<string, string>> | undefined;
  attempts?: number | undefined;
  /** Status of the last response. */
  status?: number | undefined;
  requestId?: string | undefined;
  /** Values of the request that must not appear in errors. The list grows while the request is built. */
  secrets?: SecretSource[] | undefined;
}

/** The facts that a single error adds to its context or overrides. */
export interface ErrorFacts extends Partial<ErrorContext> {
  cause?: Error | undefined;
  body?: unknown;
  details?: readonly unknown[] | undefined;
  /** The response behind an `ApiError`. */
  response?: Response | undefined;
  code?: string | number | undefined;
  retryAfterMs?: number | undefined;
  timeoutMs?: number | undefined;
}

/**
 * Body, details and response of errors. An API may repeat in them the request, and printers print an error's own properties,
 * even hidden ones and every array that is called `errors`. They do not call the getters of the class.
 */
const contents: WeakMap<
  CertspecError,
  Pick<ErrorFacts, "body" | "details" | "response">
> = /* @__PURE__ */ new WeakMap();

/** Line breaks, escape sequences of terminals, and characters that reverse or hide the text around them. */
const unprintable = /[\s\p{Cc}\p{Cf}]+/gu;

/** Base class of all errors that a Certspec client throws. */
export abstract class CertspecError extends Error {
  /** Name of the class, which is the same in all copies of this package although minifiers rename the class itself. */
  static readonly kind: string = "CertspecError";

  /** Makes `instanceof` work across copies of this package: `import` and `require` load one each. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: the class on the right of `instanceof`, which may be a subclass.
    return super[Symbol.hasInstance](error) || isInstanceElsewhere(error, this);
  }

  abstract override readonly name: string;
  declare readonly provider: string;
  /** The operationId of the call, or `request` for a call of `client.request`. */
  declare readonly operation: string;
  /** Values of the path by their names, such as `{ zone_id: "023e" }`, without those that the spec marks as sensitive. */
  declare readonly parameters: Readonly<Record<string, string>> | undefined;
  /** Number of attempts to send the request. */
  declare readonly attempts: number;

  constructor(message: string, context: ErrorContext, facts: ErrorFacts = {}) {
    const { request, call: _, secrets, parameters, provider, operation, ...known } = context;
    const { cause, body, details, response, ...own } = facts;
    const printable = (text: string) => redact(text, secrets).replace(unprintable, " ").trim();
    const line = printable(message);
    super(request ? `${line}: ${printable(request)}` : line, cause ? { cause } : undefined);
    // Not redacted: guards compare them, and a secret may be a word in a name of the spec.
    Object.assign(this, { provider, operation });
    for (const [name, value] of Object.entries(ownProperties({ attempts: 0, ...known, ...own })))
      Object.assign(this, { [name]: typeof value === "string" ? printable(value) : value });
    const ids = Object.entries(parameters ?? {}).map(([name, value]) => [name, printable(value)]);
    if (ids.length) Object.assign(this, { parameters: Object.fromEntries(ids) });
    Object.defineProperty(this, brand, { value: true });
    contents.set(this, { body, details, response });
  }

  /** Returns the name, the message and the own fields of the error, without body, details and cause. */
  toJSON(): Record<string, unknown> {
    // Without the getters of the class, whose types would be copied too.
    return { name: this.name, message: this.message, ...(this as object) };
  }
}

/** A call that was rejected before anything was sent. */
export class RequestError extends CertspecError {
  static override readonly kind = "RequestError";
  override readonly name = "RequestError";
}

/** No response arrived, because connecting, sending or receiving failed. */
export class NetworkError extends CertspecError {
  static override readonly kind = "NetworkError";
  override readonly name = "NetworkError";
}

/** An attempt took longer than `timeoutMs`, or the call longer than `totalTimeoutMs`. */
export class TimeoutError extends CertspecError {
  static override readonly kind = "TimeoutError";
  override readonly name = "TimeoutError";
  /** The timeout in milliseconds. */
  declare readonly timeoutMs: number;
  /** The state at the last poll of `waitFor`. */
  declare readonly state: string | undefined;
}

/** A response that breaks the contract: not JSON, cut short, empty, or a failure dressed as a success. */
export class ResponseError extends CertspecError {
  static override readonly kind = "ResponseError";
  override readonly name = "ResponseError";
  declare readonly status: number;
  /** The provider's id of the request, for support requests. */
  declare readonly requestId: string | undefined;

  /** The first 1,024 characters of the body. Not printed with the error. */
  get body(): string | undefined {
    const body = contents.get(this)?.body;
    return typeof body === "string" ? body : undefined;
  }
}

/** A response that reports a failure. */
export class ApiError<Body = unknown> extends CertspecError {
  static override readonly kind = "ApiError";
  override readonly name = "ApiError";
  declare readonly status: number;
  /** The provider's error code. */
  declare readonly code: string | number | undefined;
  /** The provider's id of the request, for support requests. */
  declare readonly requestId: string | undefined;
  /** Milliseconds to wait before a retry, from the `Retry-After` header. */
  declare readonly retryAfterMs: number | undefined;

  /** The response body, typed if the spec documents the status. Not printed with the error. */
  get body(): Body {
    // The spec states the type, and the contract tests check it.
    return contents.get(this)?.body as Body;
  }

  /** The API's messages, if it returns a list of them. Not printed with the error. */
  get details(): readonly unknown[] {
    return contents.get(this)?.details ?? [];
  }

  /** Headers of the response, such as those about rate limits. Not printed with the error. */
  get headers(): Headers {
    return new Headers(contents.get(this)?.response?.headers);
  }
}

/** Returns the response behind an `ApiError`. */
export function responseOf(error: CertspecError): Response | undefined {
  return contents.get(error)?.response;
}

/** Returns whether an error is an instance of the same class in another copy of this package. */
function isInstanceElsewhere(error: unknown, expected: typeof CertspecError): boolean {
  // A subclass from a program does not have its own `kind`, and other copies of this package do not have its errors.
  if (!Object.hasOwn(expected, "kind") || !isCertspecError(error)) return false;
  return [error.name, "CertspecError"].includes(expected.kind);
}

/** Returns whether a thrown value is an error of a Certspec client, also of another copy of this package. */
export function isCertspecError(error: unknown): error is CertspecError {
  return typeof error === "object" && error !== null && Reflect.get(error, brand) === true;
}

/** Returns whether a thrown value is an error for a response that reports a failure. */
export function isApiError(error: unknown): error is ApiError {
  return isCertspecError(error) && error.name === "ApiError";
}
