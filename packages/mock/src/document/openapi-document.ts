/** An OpenAPI 3 document in one piece, as far as the mock reads it itself. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly servers?: readonly Server[];
  readonly paths?: object;
  readonly components?: object;
}

/** A server of a document. */
export interface Server {
  readonly url: string;
  readonly variables?: Readonly<Record<string, { readonly default: string }>>;
}
