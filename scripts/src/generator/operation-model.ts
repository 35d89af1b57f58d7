import type {
  Envelope,
  MediaType,
  OperationObject,
  Parameter,
  ResponseObject,
  Schema,
  StreamFormat,
} from "@certspec/openapi";

/** An operation as the emitters read it: references followed, names derived. */
export interface OperationModel {
  id: string;
  /** The resource's path on the client, such as `["zeroTrust", "gateway", "certificates"]`. */
  resource: string[];
  /** The method's name on its resource. */
  method: string;
  /** Prefix of the types that belong to the operation, such as `CustomCsrsList`. */
  typeName: string;
  httpMethod: string;
  path: string;
  /** Its own server, where it does not use that of the client. */
  server: string | undefined;
  source: OperationObject;
  /** Without those that the alternatives of `x-one-of-parameters` replace. */
  parameters: Parameter[];
  oneOf: Record<string, OneOfAlternative> | undefined;
  body: BodyModel | undefined;
  /** The responses that a call may resolve with: those of the 2XX class, or `default` where there is no other. */
  successes: ResponseModel[];
  failures: ResponseModel[];
  envelope: Envelope | false | undefined;
  pagination: PaginationModel | undefined;
  stream: StreamModel | undefined;
  /** How the state that it shows moves on, where it does so by itself. */
  states: readonly StatesModel[];
}

export interface OneOfAlternative {
  description: string | undefined;
  /** Values of path parameters; `{name}` is the caller's value. */
  values: Record<string, string>;
  /** The path parameter that takes the caller's value. */
  parameter: Parameter | undefined;
}

export interface BodyModel {
  mediaType: string;
  media: MediaType;
  required: boolean;
  /** The component that holds it, when the operation refers to one. */
  reference: string | undefined;
}

export interface ResponseModel {
  /** As in the document: `200`, `4XX` or `default`. */
  status: string;
  response: ResponseObject;
  reference: string | undefined;
}

export interface PaginationModel {
  style: "single" | "page" | "offset" | "cursor" | "lastId" | "url";
  items: string;
  /** Where the request states its position. @default "query" */
  in?: "body";
  size?: string;
  page?: string;
  offset?: string;
  cursor?: string;
  /** The parameter that takes the id of the last item, and the path of the id in an item. */
  lastId?: string;
  id?: string;
  total?: string;
  pages?: string;
  next?: string;
  more?: string;
  defaultSize?: number;
  firstPage?: number;
}

/** A stream of items that a call iterates over. */
export interface StreamModel {
  format: StreamFormat;
  /** Schemas of the items; none if the document does not state one. */
  items: Schema[];
  /** Whether the items are events whose data is text. */
  isText: boolean;
}

/** A state that a `get` shows, and where it goes to. */
export interface StatesModel {
  /** Dotted path to the property that holds the state, in the data or in each item of a list. */
  at: string;
  known: readonly string[];
  /** The success states. */
  goal: readonly string[];
  /** Where else it can end. */
  failed: readonly string[];
}
