import type { Diagnostic } from "./diagnostic.ts";
import type { PlainRequest } from "./message/request-message.ts";
import type { PlainResponse } from "./message/response-message.ts";
import type { Operation } from "./operations-of.ts";

export interface ContractSettings {
  /** Base URL of the API. @default the document's servers */
  baseUrl?: string | undefined;
  /** Whether to report undeclared properties in responses. @default false, because APIs add properties over time */
  closedResponses?: boolean | undefined;
  /** Returns the file and line of a JSON pointer, for documents that are bundled from sources. */
  locate?: ((pointer: string) => string | undefined) | undefined;
}

/** A document, compiled for checking messages. */
export interface Contract {
  readonly operations: readonly Operation[];
  /** Returns the diagnostics of a request, including differences from the intended call. */
  checkRequest: (request: Request | PlainRequest, intent?: Intent) => Promise<Diagnostic[]>;
  /** Returns the diagnostics of a response. */
  checkResponse: (request: Request | PlainRequest, response: Response | PlainResponse) => Promise<Diagnostic[]>;
  /** Returns the operation of a request. */
  findOperation: (request: Request | PlainRequest) => Promise<Operation | undefined>;
  /** Returns the diagnostics of the document itself. */
  checkDocument: () => Diagnostic[];
}

/** The arguments and credentials of a call. */
export interface Intent {
  /**
   * Parameters by name, or by place and name if two have the same name (`query kind`), and the body as `body`. Declared
   * parameters that are not listed must not be in the request.
   */
  intended?: Readonly<Record<string, unknown>> | undefined;
  /** The operation that was called. */
  operationId?: string | undefined;
  /** The client's secrets by the names of their security schemes. */
  secrets?: Readonly<Record<string, string>> | undefined;
}
