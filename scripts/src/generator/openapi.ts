/** The parts of an OpenAPI 3.0 or 3.1 document that the generator reads. */
export interface Document {
  openapi: string;
  info: { title: string; version: string };
  servers?: Server[];
  security?: SecurityRequirement[];
  tags?: { name: string; description?: string }[];
  paths: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components?: Components;
  "x-envelope"?: EnvelopeNames;
  "x-error"?: ErrorNames;
  "x-error-codes"?: ErrorCodeFacts[];
}

/** A code that errors are known to have. */
export interface ErrorCodeFacts {
  name: string;
  code: string | number;
  statuses?: number[];
  description: string;
}

export interface EnvelopeNames {
  data: string;
  success?: string;
}

export interface ErrorNames {
  code?: string;
  message?: string;
  errors?: string;
  requestId?: { header: string } | { field: string };
}

export interface Server {
  url: string;
  description?: string;
  variables?: Record<string, { default: string }>;
  "x-name"?: string;
}

export type SecurityRequirement = Record<string, string[]>;

export interface Components {
  schemas?: Record<string, Schema>;
  responses?: Record<string, Response | Reference>;
  parameters?: Record<string, Parameter | Reference>;
  requestBodies?: Record<string, RequestBody | Reference>;
  headers?: Record<string, Header | Reference>;
  securitySchemes?: Record<string, SecurityScheme | Reference>;
  [kind: string]: Record<string, unknown> | undefined;
}

export interface SecurityScheme {
  type: "http" | "apiKey" | "oauth2" | "openIdConnect" | "mutualTLS";
  scheme?: string;
  in?: "header" | "query" | "cookie";
  name?: string;
  description?: string;
  "x-credential"?: { option: string; env?: string };
  "x-login"?: LoginNames;
}

/** How a scheme's secret is got by logging in. */
export interface LoginNames {
  option: string;
  description?: string;
  request: string;
  /** Environment variables by the names of the body's fields. */
  fields: Record<string, string>;
  token: string;
  expiresIn?: string;
  /** Error codes by status that ask for a new token. */
  again?: Record<string, string[]>;
}

export interface Reference {
  $ref: string;
}

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

export type PathItem = { parameters?: (Parameter | Reference)[] } & {
  [Method in (typeof methods)[number]]?: OperationObject;
};

export interface OperationObject {
  operationId?: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  tags?: string[];
  externalDocs?: { url: string };
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses?: Record<string, Response | Reference>;
  security?: SecurityRequirement[];
  "x-envelope"?: EnvelopeNames | false;
  "x-error"?: ErrorNames;
  "x-pagination"?: Record<string, string>;
  "x-one-of-parameters"?: Record<string, Record<string, string>>;
  "x-idempotent"?: boolean;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  deprecated?: boolean;
  description?: string;
  style?: string;
  explode?: boolean;
  allowReserved?: boolean;
  schema?: Schema;
  content?: Record<string, MediaType>;
  example?: unknown;
  examples?: unknown;
}

export type Header = Omit<Parameter, "name" | "in">;

export interface RequestBody {
  description?: string;
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface Response {
  description?: string;
  headers?: Record<string, Header | Reference>;
  content?: Record<string, MediaType>;
}

export interface MediaType {
  schema?: Schema;
  /** How the fields of a form are written, by their names. */
  encoding?: Record<string, { contentType?: string; style?: string; explode?: boolean }>;
  [key: string]: unknown;
}

/** A schema object; boolean schemas are handled where they are met. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  nullable?: boolean;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  title?: string;
  description?: string;
  default?: unknown;
  deprecated?: boolean;
  readOnly?: boolean;
  writeOnly?: boolean;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  prefixItems?: Schema[];
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  [keyword: string]: unknown;
}
