import type { Diagnostic } from "./diagnostic.ts";
import type { PlainRequest } from "./message/request-message.ts";
import type { PlainResponse } from "./message/response-message.ts";
import type { Operation } from "./operations-of.ts";

export interface ContractSettings {
  /** Where the API is, if not at the document's servers. */
  baseUrl?: string | undefined;
  /** Report properties of responses that their schemas do not list. @default false, because responses may grow */
  closedResponses?: boolean | undefined;
  /** File and line of a JSON pointer, for documents built from sources. */
  locate?: ((pointer: string) => string | undefined) | undefined;
}

/** A document, ready to judge messages. */
export interface Contract {
  readonly operations: readonly Operation[];
  /** Say what is wrong with a request, and in what it differs from what the caller meant. */
  checkRequest: (request: Request | PlainRequest, intent?: Intent) => Promise<Diagnostic[]>;
  /** Say what is wrong with the response to a request. */
  checkResponse: (request: Request | PlainRequest, response: Response | PlainResponse) => Promise<Diagnostic[]>;
  /** The operation that a request is one of. */
  findOperation: (request: Request | PlainRequest) => Promise<Operation | undefined>;
  /** Say where the document contradicts itself. */
  checkDocument: () => Diagnostic[];
}

/** The values and credentials that a caller passed to a call. */
export interface Intent {
  /**
   * Parameters by name, or by place and name where two have the same (`query kind`), and the body as `body`. Whatever is
   * declared and not named here must not arrive.
   */
  intended?: Readonly<Record<string, unknown>> | undefined;
  /** The operation that was called. */
  operationId?: string | undefined;
  /** The client's secrets by the names of their security schemes. */
  secrets?: Readonly<Record<string, string>> | undefined;
}
