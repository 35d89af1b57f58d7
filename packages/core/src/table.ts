/** What a provider's bundle states about its API, as data. */
export interface ApiTable {
  /** The provider's name, as in `@certspec/<provider>`. */
  readonly provider: string;
  /** Version of the provider package, for the user agent. */
  readonly version: string;
  /** Base URLs by name; the first is the default. */
  readonly servers: Readonly<Record<string, string>>;
  /** Security schemes by their name in the spec. */
  readonly schemes: Readonly<Record<string, Scheme>>;
  /** Alternatives of scheme sets; an empty list means public. */
  readonly security: SecurityAlternatives;
  readonly envelope?: Envelope;
  readonly error?: ErrorFields;
  /** Names of parameters and of request body fields whose values no error may repeat. */
  readonly sensitive?: readonly string[];
  readonly operations: Readonly<Record<string, Operation>>;
}

/** Alternatives, each a set of schemes that are sent together. */
export type SecurityAlternatives = readonly (readonly string[])[];

/** How one credential is named by the caller and carried by a request. */
export interface Scheme {
  /** Name of the client option that holds the secret. */
  readonly option: string;
  /** Environment variable that is read when no credential is given. */
  readonly env?: string;
  readonly in: "bearer" | "basic" | "header" | "query" | "cookie";
  /** Name of the header, query parameter or cookie. */
  readonly name?: string;
  readonly login?: Login;
}

/** A request that gives the secret of a scheme. */
export interface Login {
  /** Name of the client option that holds the fields. */
  readonly option: string;
  /** Method and path. */
  readonly request: string;
  /** Fields of the JSON body, with the environment variables that stand for them. */
  readonly fields: Readonly<Record<string, string>>;
  /** Where the answer has the token, as a dotted path. */
  readonly token: string;
  /** Where the answer has the seconds for which the token is good. */
  readonly expiresIn?: string;
  /** Error codes by status that ask for a new token, as a 401 does by itself. */
  readonly again?: Readonly<Record<number, readonly string[]>>;
}

/** Where a success body keeps its data and its verdict. */
export interface Envelope {
  readonly data: string;
  readonly success?: string;
}

/** Where an error body keeps its facts, as dotted paths. */
export interface ErrorFields {
  readonly code?: string;
  readonly message?: string;
  readonly errors?: string;
  readonly requestId?: { readonly header?: string; readonly field?: string };
}

/** One operation of the table. */
export interface Operation {
  /** Method and path template, such as `GET /zones/{zone_id}/client_certificates`. */
  readonly request: string;
  /** Everything but plain path parameters: a string is an optional query parameter in the default style. */
  readonly parameters?: readonly (string | Parameter)[];
  /** Names that stand for path parameters, with the values that they give. */
  readonly oneOf?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Media type of the request body. */
  readonly body?: string;
  readonly bodyRequired?: boolean;
  /** How fields of a form are written where that is not the default, by their names. */
  readonly fields?: Readonly<Record<string, Field>>;
  /** Media types of the answers, when they are not just JSON. */
  readonly accept?: string;
  /** Success statuses that come without a body, beside 204 and 205. */
  readonly noContent?: readonly number[];
  readonly pagination?: Pagination;
  /** Overrides the API's alternatives. */
  readonly security?: SecurityAlternatives;
  /** Overrides the API's envelope; `false` means none. */
  readonly envelope?: Envelope | false;
  /** Overrides where the API's error bodies keep their facts. */
  readonly error?: ErrorFields;
  /** Says whether repeating the request is safe, where its method does not. */
  readonly idempotent?: boolean;
  /** What its values hold and no error may repeat. */
  readonly secrets?: readonly string[];
}

export interface Parameter {
  readonly name: string;
  /** Without one it is the query. */
  readonly in?: "path" | "header" | "cookie";
  readonly required?: boolean;
  readonly style?: "matrix" | "label" | "simple" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** What a `Date` is written as. @default "date-time" */
  readonly format?: "date";
  /** The value travels as a JSON text. */
  readonly json?: boolean;
  /** The one value that the API allows; the client sends it by itself. */
  readonly const?: string;
}

/** How a field of a form is written. */
export interface Field extends Pick<Parameter, "style" | "explode"> {
  /** Its media type. */
  readonly type?: string;
}

/** Where a request states a position or a size: the name of a parameter, or the way into the body, with `body` first. */
export type PlaceOfPosition = string | readonly string[];

/** How a list is paged: places in the request, and dotted paths into the answer. */
export interface Pagination {
  /** Without one the list is a single page. */
  readonly style?: "page" | "offset" | "cursor";
  readonly items: string;
  readonly page?: PlaceOfPosition;
  readonly offset?: PlaceOfPosition;
  readonly cursor?: PlaceOfPosition;
  readonly size?: PlaceOfPosition;
  /** Page size when the caller states none. */
  readonly defaultSize?: number;
  /** Number of the first page. @default 1 */
  readonly firstPage?: number;
  readonly total?: string;
  readonly pages?: string;
  readonly next?: string;
  readonly more?: string;
}
