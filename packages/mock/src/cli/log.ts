import { formatRequest, formatRequestAsJson } from "../server/format-request.ts";
import type { RecordedRequest } from "../server/recorded-request.ts";

/** Prints what a mock does: requests to the standard output, warnings to the error output. */
export interface Log {
  listening(name: string, url: string): void;
  reloaded(name: string, url: string): void;
  request(request: RecordedRequest): void;
  warn(message: string): void;
}

/** Creates a log of lines, or of JSON objects. */
export function createLog({ json = false, showQuery = false }: { json?: boolean; showQuery?: boolean }): Log {
  const event = (name: string, members: object): void => console.log(JSON.stringify({ event: name, ...members }));
  if (json) {
    return {
      listening: (name, url) => event("listening", { name, url }),
      reloaded: (name, url) => event("reloaded", { name, url }),
      request: (request) => console.log(formatRequestAsJson(request, { showQuery })),
      warn: (message) => event("warning", { message }),
    };
  }
  return {
    listening: (name, url) => console.log(`${name}  ${url}`),
    reloaded: (name, url) => console.log(`${name}  ${url}  reloaded`),
    request: (request) => console.log(formatRequest(request, { showQuery })),
    warn: (message) => console.error(`certspec-mock: warning: ${message}`),
  };
}
