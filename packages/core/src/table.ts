/** The facts of an API that its spec states, as data. */
export interface ApiTable {
  /** The provider's name, as in `@certspec/<provider>`. */
  readonly provider: string;
  /** Version of the provider package, for the user agent. */
  readonly version: string;
  /** Base URLs by name; the first is the default. */
  readonly servers: Readonly<Record<string, string>>;
  /** Environment variable that is read when the options have neither a base URL nor a server. */
  readonly baseUrlEnv?: string;
  /** Security schemes by their name in the spec. */
  readonly schemes: Readonly<Record<string, Scheme>>;
  /** Security requirements; an empty list means public. */
  readonly security: SecurityAlternatives;
  readonly envelope?: Envelope;
  readonly error?: ErrorFields;
  /** Names of parameters and of request body fields whose values must not appear in errors. */
  readonly sensitive?: readonly string[];
  /** Whether a response of 429 means that nothing was done, so that any request can be retried. */
  readonly retry429?: boolean;
  readonly operations: Readonly<Record<string, Operation>>;
}

/** Alternative security requirements, each a set of schemes that are sent together. */
export type SecurityAlternatives = readonly (readonly string[])[];

/** A security scheme: the option that holds its credential, and where a request carries it. */
export interface Scheme {
  /** Name of the client option that holds the secret. */
  readonly option: string;
  /** Environment variable that is read when the options hold no credential. */
  readonly env?: string;
  readonly in: "bearer" | "basic" | "header" | "query" | "cookie";
  /** Name of the header, query parameter or cookie. */
  readonly name?: string;
  readonly login?: Login;
}

/** A login request, which returns the token of a scheme. */
export interface Login {
  /** Name of the client option that holds the fields of the body. */
  readonly option: string;
  /** Method and path. */
  readonly request: string;
  /** Fields of the JSON body, with the environment variable of each. */
  readonly fields: Readonly<Record<string, string>>;
  /** Dotted path of the token in the response. */
  readonly token: string;
  /** Dotted path of the token's lifetime in the response, in seconds. */
  readonly expiresIn?: string;
  /** Error codes, by status, after which the client logs in again, as it does after every 401. */
  readonly again?: Readonly<Record<number, readonly string[]>>;
}

/** Dotted paths of the data and the success flag in a success body. */
export interface Envelope {
  readonly data: string;
  readonly success?: string;
}

/** Dotted paths of the error's code, message and details in an error body. */
export interface ErrorFields {
  readonly code?: string;
  readonly message?: string;
  readonly errors?: string;
  /** Name of the property of a detail that lists the errors behind it, such as `error_chain`. */
  readonly causes?: string;
  readonly requestId?: { readonly header?: string; readonly field?: string };
}

/** An operation of the table. */
export interface Operation {
  /** Method and path template, such as `GET /zones/{zone_id}/client_certificates`. */
  readonly request: string;
  /** Server of this operation alone: a base URL, or a path on the server of the client. A base URL of the caller replaces it too. */
  readonly server?: string;
  /** All parameters but plain path parameters. A string is an optional query parameter in the default style. */
  readonly parameters?: readonly (string | Parameter)[];
  /** Names that stand for path parameters, each with the values of those parameters. */
  readonly oneOf?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Media type of the request body. */
  readonly body?: string;
  readonly bodyRequired?: boolean;
  /** Serialization of form fields by their names, where it is not the default. */
  readonly fields?: Readonly<Record<string, Field>>;
  /** Media types of the responses. @default "application/json" */
  readonly accept?: string;
  /** Success statuses without a body, in addition to 204 and 205. */
  readonly noContent?: readonly number[];
  readonly pagination?: Pagination;
  /** Format of a success response that is a stream: server-sent events, or JSON values on a line each. */
  readonly stream?: "events" | "lines";
  /** Whether the data of an event is text, not JSON. */
  readonly textEvents?: boolean;
  /** Overrides the security requirements of the API. */
  readonly security?: SecurityAlternatives;
  /** Overrides the envelope of the API; `false` means none. */
  readonly envelope?: Envelope | false;
  /** Overrides the error fields of the API. */
  readonly error?: ErrorFields;
  /** Whether the request can be retried safely. Defaults to what its method implies. */
  readonly idempotent?: boolean;
  /** Overrides `retry429` of the API. */
  readonly retry429?: boolean;
  /** Values of the request that must not appear in errors. */
  readonly secrets?: readonly string[];
}

export interface Parameter {
  readonly name: string;
  /** Place of the parameter. @default query */
  readonly in?: "path" | "header" | "cookie";
  readonly required?: boolean;
  readonly style?: "matrix" | "label" | "simple" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** Whether slashes in a value of the path divide it into segments, and are sent unencoded. */
  readonly multiSegment?: boolean;
  /** Format of a `Date`. @default "date-time" */
  readonly format?: "date";
  /** Whether the value is serialized as JSON. */
  readonly json?: boolean;
  /** The only value that the API allows. The client always sends it. */
  readonly const?: string;
  /** Whether the client sends a random value, the same for all attempts of a call, unless the caller passes one. */
  readonly isIdempotencyKey?: true;
}

/** Serialization of a form field. */
export interface Field extends Pick<Parameter, "style" | "explode"> {
  /** Media type of the field. */
  readonly type?: string;
}

/** Where a request states a position or a page size: the name of a parameter, or a path into the body that begins with `body`. */
export type PlaceOfPosition = string | readonly string[];

/** Pagination of a list: places in the request, and dotted paths into the response. */
export interface Pagination {
  /** Without a style, the list has a single page. */
  readonly style?: "page" | "offset" | "cursor" | "lastId" | "url";
  readonly items: string;
  readonly page?: PlaceOfPosition;
  readonly offset?: PlaceOfPosition;
  readonly cursor?: PlaceOfPosition;
  /** Place of the id after which a page begins, and the dotted path of the id in an item. */
  readonly lastId?: PlaceOfPosition;
  readonly id?: string;
  readonly size?: PlaceOfPosition;
  /** Page size when the caller does not choose one. */
  readonly defaultSize?: number;
  /** Number of the first page. @default 1 */
  readonly firstPage?: number;
  readonly total?: string;
  readonly pages?: string;
  /** Path of the next cursor, or of the URL of the next page. Without it, the URL is in the `Link` header. */
  readonly next?: string;
  readonly more?: string;
}
