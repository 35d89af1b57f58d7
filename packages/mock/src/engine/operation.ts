/** An operation of a document in Prism's form, with the parts that the mock reads. */
export interface Operation {
  /** The operationId. */
  iid?: string;
  method: string;
  path: string;
  request?: {
    body?: { required?: boolean; contents?: Content[] };
    headers?: Parameter[];
    query?: Parameter[];
    path?: Parameter[];
    cookie?: Parameter[];
  };
  responses: { code: string; contents?: Content[]; headers?: Header[] }[];
  /** Security requirements, each a set of schemes. */
  security?: SecurityScheme[][];
  callbacks?: unknown;
}

export interface SecurityScheme {
  key: string;
  type?: string;
  /** Of an API key. */
  in?: string;
  name?: string;
  /** Of HTTP, in lower case. */
  scheme?: string;
}

export interface Content {
  mediaType: string;
  schema?: Schema;
  examples?: { key: string; value?: unknown }[];
  encodings?: { property: string; style?: string; explode?: boolean }[];
  /** The media types of parts by their properties, as lists of ranges; Prism's reader drops them. */
  partTypes?: Readonly<Record<string, string>>;
}

export interface Parameter {
  name: string;
  style?: string;
  explode?: boolean;
  required?: boolean;
  allowEmptyValue?: boolean;
  schema?: Schema;
  content?: Readonly<Record<string, { schema?: Schema }>>;
}

export interface Header extends Parameter {
  examples?: { key: string; value?: unknown }[];
}

export interface Schema {
  type?: string | readonly string[];
  properties?: Readonly<Record<string, Schema>>;
  items?: Schema;
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  allOf?: readonly Schema[];
  [keyword: string]: unknown;
}
