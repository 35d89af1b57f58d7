/** An OpenAPI document as far as the contract reads it; anything in it may be a reference. */
export interface Document {
  readonly openapi: string;
  readonly info?: { readonly title?: string; readonly version?: string };
  readonly servers?: readonly ServerObject[];
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly components?: { readonly securitySchemes?: Readonly<Record<string, SecurityScheme>> };
  readonly security?: readonly SecurityRequirement[];
  readonly "x-envelope"?: Envelope;
}

export interface ServerObject {
  readonly url: string;
  readonly variables?: Readonly<Record<string, { readonly enum?: readonly string[]; readonly default?: string }>>;
}

export interface PathItem {
  readonly servers?: readonly ServerObject[];
  readonly parameters?: readonly Parameter[];
  readonly [method: string]: unknown;
}

export interface OperationObject {
  readonly servers?: readonly ServerObject[];
  readonly operationId?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: RequestBody;
  readonly responses?: Readonly<Record<string, ResponseObject>>;
  readonly security?: readonly SecurityRequirement[];
  readonly "x-envelope"?: Envelope | false;
  readonly "x-pagination"?: { readonly style: string; readonly items: string };
  readonly "x-one-of-parameters"?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Envelope {
  readonly data: string;
  readonly success?: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: Schema;
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example>>;
}

export interface RequestBody {
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface ResponseObject {
  readonly headers?: Readonly<Record<string, Header>>;
  readonly content?: Readonly<Record<string, MediaType>>;
}

/** A header of an answer or of a part: a parameter without name and place. */
export type Header = Omit<Parameter, "name" | "in">;

export interface MediaType {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example>>;
  readonly encoding?: Readonly<Record<string, Encoding>>;
}

export interface Encoding {
  readonly contentType?: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly headers?: Readonly<Record<string, Header>>;
}

export interface Example {
  readonly value?: unknown;
}

export interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly pattern?: string;
  readonly readOnly?: boolean;
  readonly contentMediaType?: string;
  readonly contentEncoding?: string;
}

export interface SecurityScheme {
  readonly type: string;
  readonly scheme?: string;
  readonly in?: string;
  readonly name?: string;
  readonly "x-credential"?: { readonly option?: string };
}

export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;
