// An OpenAPI 3.0 or 3.1 document as it is read, with the extensions that our specs may hold. Anything in it may be a reference
// (`$ref`): a reader follows it, and these types say what is there then. That a document is what they say, its checks decide.

/** A document as a user has it: any JSON module of one fits, since nothing of it is narrower than what compilers infer. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly servers?: readonly Pick<Server, "url" | "variables">[];
  readonly paths?: object;
  readonly components?: object;
}

export interface Document extends OpenApiDocument {
  readonly info?: Info;
  readonly jsonSchemaDialect?: string;
  readonly servers?: readonly Server[];
  readonly security?: readonly SecurityRequirement[];
  readonly tags?: readonly Tag[];
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly webhooks?: Readonly<Record<string, PathItem>>;
  readonly components?: Components;
  readonly "x-envelope"?: Envelope;
  readonly "x-error"?: ErrorFields;
  readonly "x-base-url-env"?: string;
  readonly "x-retry-429"?: boolean;
  readonly "x-error-codes"?: readonly ErrorCode[];
}

export interface Info {
  readonly title?: string;
  readonly summary?: string;
  readonly version?: string;
  readonly description?: string;
}

export interface Tag {
  readonly name: string;
  readonly description?: string;
}

export interface Server {
  readonly url: string;
  readonly description?: string;
  readonly variables?: Readonly<Record<string, ServerVariable>>;
  readonly "x-name"?: string;
}

export interface ServerVariable {
  readonly enum?: readonly string[];
  readonly default?: string;
}

export interface Components {
  readonly schemas?: Readonly<Record<string, Schema>>;
  readonly responses?: Readonly<Record<string, ResponseObject>>;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly examples?: Readonly<Record<string, Example>>;
  readonly requestBodies?: Readonly<Record<string, RequestBody>>;
  readonly headers?: Readonly<Record<string, Header>>;
  readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>;
  readonly links?: Readonly<Record<string, unknown>>;
  readonly callbacks?: Readonly<Record<string, unknown>>;
  readonly pathItems?: Readonly<Record<string, PathItem>>;
}

export interface Reference {
  readonly $ref: string;
}

/** The methods that a path can have an operation for, as a document writes them. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

export type Method = (typeof methods)[number];

export interface PathItem extends Readonly<Partial<Record<Method, OperationObject>>> {
  readonly $ref?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly servers?: readonly Server[];
  readonly parameters?: readonly Parameter[];
}

/** An operation as a document writes it; each room has its own reading of one, under the shorter name. */
export interface OperationObject {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly tags?: readonly string[];
  readonly externalDocs?: { readonly url: string };
  readonly servers?: readonly Server[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: RequestBody;
  readonly responses?: Readonly<Record<string, ResponseObject>>;
  readonly callbacks?: Readonly<Record<string, unknown>>;
  readonly security?: readonly SecurityRequirement[];
  readonly "x-envelope"?: Envelope | false;
  readonly "x-error"?: ErrorFields;
  readonly "x-pagination"?: Pagination;
  /** By the name that a caller passes: the values of the path parameters that it stands for. */
  readonly "x-one-of-parameters"?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly "x-idempotent"?: boolean;
  readonly "x-retry-429"?: boolean;
}

/** Where a successful response keeps its data, and the field that says whether it is one. */
export interface Envelope {
  readonly data: string;
  readonly success?: string;
}

/** Where a failure keeps what an error of the client shows, as dotted paths. */
export interface ErrorFields {
  readonly code?: string;
  readonly message?: string;
  readonly errors?: string;
  readonly causes?: string;
  readonly requestId?: { readonly header: string } | { readonly field: string };
}

/** A code that errors are known to have. */
export interface ErrorCode {
  readonly name: string;
  readonly code: string | number;
  readonly statuses?: readonly number[];
  readonly description: string;
}

/** How a list is paged: a style, the path of the items, and the names that the style needs. */
export interface Pagination {
  readonly style: string;
  readonly items: string;
  readonly [name: string]: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly description?: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly allowEmptyValue?: boolean;
  /** Whether values in the path have slashes, which divide it into segments. */
  readonly "x-multi-segment"?: boolean;
  readonly schema?: Schema;
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example>>;
}

/** A header of a response or of a part: a parameter without name and place. */
export type Header = Omit<Parameter, "name" | "in">;

export interface RequestBody {
  readonly description?: string;
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface ResponseObject {
  readonly description?: string;
  readonly headers?: Readonly<Record<string, Header>>;
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly links?: Readonly<Record<string, unknown>>;
}

export interface MediaType {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example>>;
  /** How the fields of a form are written, by their names. */
  readonly encoding?: Readonly<Record<string, Encoding>>;
}

export interface Encoding {
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, Header>>;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

export interface Example {
  readonly summary?: string;
  readonly description?: string;
  readonly value?: unknown;
  readonly externalValue?: string;
}

/** A schema that is an object; `true` and `false` are handled where they are met. */
export interface Schema {
  readonly $ref?: string;
  readonly $id?: string;
  readonly $anchor?: string;
  readonly $dynamicAnchor?: string;
  readonly $dynamicRef?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly default?: unknown;
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  readonly externalDocs?: { readonly url: string };
  readonly type?: string | readonly string[];
  /** Of OpenAPI 3.0. */
  readonly nullable?: boolean;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** A number, or in OpenAPI 3.0 whether `minimum` itself is left out. */
  readonly exclusiveMinimum?: number | boolean;
  readonly exclusiveMaximum?: number | boolean;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly contentMediaType?: string;
  readonly contentEncoding?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly contains?: Schema;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly unevaluatedProperties?: boolean | Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly discriminator?: Discriminator;
  readonly "x-sensitive"?: boolean;
  /** Whether the value is the URL of a file. */
  readonly "x-download"?: boolean;
  /** Marks a fact that the provider does not document, with the reason for it. */
  readonly "x-assumed"?: string;
  /** By state: those that can follow it. */
  readonly "x-transitions"?: Readonly<Record<string, NextStates>>;
  readonly "x-failed-states"?: readonly string[];
}

/** The states that can follow one, perhaps with what brings each about: a call, or waiting. */
export type NextStates = readonly string[] | Readonly<Record<string, "call" | "wait">>;

export interface Discriminator {
  readonly propertyName: string;
  readonly mapping?: Readonly<Record<string, string>>;
}

export interface SecurityScheme {
  readonly type: string;
  readonly description?: string;
  readonly scheme?: string;
  readonly bearerFormat?: string;
  readonly in?: string;
  readonly name?: string;
  readonly "x-credential"?: { readonly option?: string; readonly env?: string };
  readonly "x-login"?: Login;
}

/** How the secret of a scheme is got by logging in. */
export interface Login {
  readonly option: string;
  readonly description?: string;
  readonly request: string;
  /** Environment variables by the names of the body's fields. */
  readonly fields: Readonly<Record<string, string>>;
  readonly token: string;
  readonly expiresIn?: string;
  /** Error codes by status that ask for a new token. */
  readonly again?: Readonly<Record<string, readonly string[]>>;
}

/** Schemes that are needed together, with their scopes. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;
