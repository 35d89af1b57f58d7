import type { DiscriminatorTypes } from "./discriminator-types.ts";
import type { Document } from "./openapi.ts";

/** What the types of `schema.ts` need from around them. */
export interface SchemaTypes {
  /** With the values of discriminators stated in its schemas. */
  document: Document;
  discriminators: DiscriminatorTypes;
  /** Names to use instead of references, by the reference: within types that hold themselves. */
  recursive?: ReadonlyMap<string, string>;
  /** Declarations after those of the document, in the order in which they came up. */
  footer: Set<string>;
}
