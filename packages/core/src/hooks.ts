import type { CertspecError } from "./errors.ts";

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
  onRequest?: ((event: RequestEvent) => Readonly<Record<string, string>> | undefined) | undefined;
  /** After each answer, whatever its status. */
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Before the sleep that precedes another attempt. */
  onRetry?: ((event: RetryEvent) => void) | undefined;
  /** When an attempt brings no answer. */
  onError?: ((event: ErrorEvent) => void) | undefined;
}

/** Hooks that print one line for each attempt. */
export function debugHooks(print: (line: string) => void): Hooks {
  const start = ({ provider, method, path, attempt }: RequestEvent) => `${provider} ${method} ${path} #${attempt}`;
  return {
    onResponse: (event) => print(`${start(event)}: ${event.status} in ${Math.round(event.durationMs)} ms`),
    onRetry: (event) => print(`${start(event)}: ${event.reason}, again in ${Math.round(event.delayMs)} ms`),
    onError: (event) => print(`${start(event)}: ${event.error.name}: ${event.error.message}`),
  };
}

/** Several hooks as one: all are called, in order, and the headers that they give are added up. */
export function joinHooks(hooks: readonly Hooks[]): Hooks {
  return {
    onRequest: (event) => Object.assign({}, ...hooks.map(({ onRequest }) => onRequest?.(event))),
    onResponse: (event) => {
      for (const { onResponse } of hooks) onResponse?.(event);
    },
    onRetry: (event) => {
      for (const { onRetry } of hooks) onRetry?.(event);
    },
    onError: (event) => {
      for (const { onError } of hooks) onError?.(event);
    },
  };
}
