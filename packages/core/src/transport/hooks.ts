import type { CertspecError, ErrorContext } from "../errors/errors.ts";

/** One attempt of a call. It names the path template only: no URL, header or body ever reaches a hook. */
export interface RequestEvent {
  provider: string;
  operation: string;
  method: string;
  /** The path template, such as `/zones/{zone_id}/client_certificates`. */
  path: string;
  /** Counted from 1. */
  attempt: number;
}

export interface ResponseEvent extends RequestEvent {
  status: number;
  /** From sending to the last byte of the body. */
  durationMs: number;
}

export interface RetryEvent extends RequestEvent {
  /** The status, or the name of the error, that is worth another attempt. */
  reason: number | string;
  delayMs: number;
}

export interface ErrorEvent extends RequestEvent {
  error: CertspecError;
}

/** What a client tells while it works. A hook that throws fails the call. */
export interface Hooks {
  /** Before each attempt; headers that it gives are added, such as `traceparent`. */
  onRequest?: ((event: RequestEvent) => Readonly<Record<string, string | undefined>> | undefined) | undefined;
  /** After each answer, whatever its status. */
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Before the sleep that precedes another attempt. */
  onRetry?: ((event: RetryEvent) => void) | undefined;
  /** When an attempt brings no answer. */
  onError?: ((event: ErrorEvent) => void) | undefined;
}

/** Hooks that print one line for each attempt. */
export function debugHooks(print: (line: string) => void): Hooks {
  const line = ({ provider, method, path, attempt }: RequestEvent, text: string) =>
    print(`${provider} ${method} ${path} #${attempt}: ${text}`);
  return {
    onResponse: (event) => line(event, `${event.status} in ${Math.round(event.durationMs)} ms`),
    onRetry: (event) => line(event, `${event.reason}, again in ${Math.round(event.delayMs)} ms`),
    onError: (event) => line(event, `${event.error}`),
  };
}

/** Call one hook of several holders, in order, each with an event of its own; gives what they return. */
export function callHooks<Name extends keyof Hooks>(
  holders: readonly Hooks[],
  name: Name,
  { request = "", ...event }: Omit<RequestEvent, "path"> & Pick<ErrorContext, "request">,
  more?: Omit<EventOf<Name>, keyof RequestEvent>,
): (ReturnType<NonNullable<Hooks[Name]>> | undefined)[] {
  // As a method of its holder, so that a hook may use `this`.
  return (holders as readonly Record<Name, ((event: unknown) => never) | undefined>[]).map((holder) =>
    // The path is cut out where a hook asks for it only.
    holder[name]?.({ ...event, path: request.replace(/\S+ /, ""), ...more }),
  );
}

type EventOf<Name extends keyof Hooks> = Parameters<NonNullable<Hooks[Name]>>[0];
