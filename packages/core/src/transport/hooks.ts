import type { CertspecError, ErrorContext } from "../errors/errors.ts";

/** An attempt of a call. It contains the path template only: hooks never get a URL, header or body. */
export interface RequestEvent {
  provider: string;
  operation: string;
  method: string;
  /** The path template, such as `/zones/{zone_id}/client_certificates`. */
  path: string;
  /** Counted from 1. */
  attempt: number;
}

/** A response to an attempt, whatever its status. */
export interface ResponseEvent extends RequestEvent {
  status: number;
  /** Milliseconds from sending the request to the last byte of the body. */
  durationMs: number;
}

/** A retry that is about to happen. */
export interface RetryEvent extends RequestEvent {
  /** The status or the name of the error that caused the retry. */
  reason: number | string;
  /** Milliseconds until the retry. */
  delayMs: number;
}

/** An attempt without a response, or with one that breaks the contract. */
export interface ErrorEvent extends RequestEvent {
  error: CertspecError;
}

/** Callbacks for the attempts of a call. A hook that throws fails the call. */
export interface Hooks {
  /** Called before each attempt. The headers that it returns are added, such as `traceparent`. */
  onRequest?: ((event: RequestEvent) => Readonly<Record<string, string | undefined>> | undefined) | undefined;
  /** Called after each response, whatever its status. */
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Called before the delay of a retry. */
  onRetry?: ((event: RetryEvent) => void) | undefined;
  /** Called when an attempt gets no response, or one that breaks the contract. */
  onError?: ((event: ErrorEvent) => void) | undefined;
}

/** Creates hooks that print a line for each attempt. */
export function debugHooks(print: (line: string) => void): Hooks {
  const line = ({ provider, method, path, attempt }: RequestEvent, text: string) =>
    print(`${provider} ${method} ${path} #${attempt}: ${text}`);
  return {
    onResponse: (event) => line(event, `${event.status} in ${Math.round(event.durationMs)} ms`),
    onRetry: (event) => line(event, `${event.reason}, again in ${Math.round(event.delayMs)} ms`),
    onError: (event) => line(event, `${event.error}`),
  };
}

/** Calls the same hook of several holders in order, with a separate event for each, and returns their results. */
export function callHooks<Name extends keyof Hooks>(
  holders: readonly Hooks[],
  name: Name,
  { request = "", ...event }: Omit<RequestEvent, "path"> & Pick<ErrorContext, "request">,
  more?: Omit<EventOf<Name>, keyof RequestEvent>,
): (ReturnType<NonNullable<Hooks[Name]>> | undefined)[] {
  // As a method of its holder, so that the hook can use `this`.
  return (holders as readonly Record<Name, ((event: unknown) => never) | undefined>[]).map((holder) =>
    // Inside the call, so that the path is computed only if there is a hook.
    holder[name]?.({ ...event, path: request.replace(/\S+ /, ""), ...more }),
  );
}

type EventOf<Name extends keyof Hooks> = Parameters<NonNullable<Hooks[Name]>>[0];
