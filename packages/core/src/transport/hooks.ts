import type { CertspecError, ErrorContext } from "../errors/errors.ts";
import { InvalidRequest } from "../errors/invalid-request.ts";

/** An attempt of a call. It contains the path template only: hooks never get a URL, header, value or body. */
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

/** Returns whether there is a hook among options. */
export function hasHooks({ onRequest, onResponse, onRetry, onError }: Hooks): boolean {
  return (onRequest ?? onResponse ?? onRetry ?? onError) !== undefined;
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

/** An attempt, as hooks get it. */
export function attemptEvent({ provider, operation, request = "" }: ErrorContext, attempt: number): RequestEvent {
  const space = request.indexOf(" ");
  return { provider, operation, method: request.slice(0, space), path: request.slice(space + 1), attempt };
}

/**
 * Calls the `onRequest` hooks in order, and returns the headers that they add.
 * @throws {InvalidRequest} for a hook that returns a promise, whose headers would be lost.
 */
export function addedHeaders(hooks: readonly Hooks[], event: RequestEvent): Record<string, string | undefined> {
  const headers: Record<string, string | undefined> = {};
  for (const hook of hooks) {
    // As a method of its holder, so that the hook can use `this`.
    const added: unknown = hook.onRequest?.({ ...event });
    if (typeof added !== "object" || added === null) continue;
    if ("then" in added) throw new InvalidRequest('Invalid option "onRequest"', "Its function must not be async.");
    Object.assign(headers, added);
  }
  return headers;
}
