import type { MediaType, Schema } from "@certspec/openapi";

/** The known values of an enum that may grow. */
export const openValues = "x-open-values";
/** The name of a list whose type has to be an alias. */
export const listAlias = "x-list-alias";
/** Marks a `null` that stands for `undefined`: what an optional property adds to the type of a map. */
export const isUndefined = "x-undefined";
/** The name of the schema whose input variant this is. */
export const inputVariantOf = "x-input-variant-of";
/** The operation whose stream has items of the schema. */
export const itemOf = "x-item-of";

/** A schema as the generator has prepared it, with notes for the emitters that OpenAPI has no keyword for. */
export interface PreparedSchema extends Schema {
  readonly [openValues]?: readonly unknown[];
  readonly [listAlias]?: string;
  readonly [itemOf]?: string;
  readonly [isUndefined]?: true;
  readonly [inputVariantOf]?: string;
}

/** A media type as the generator has prepared it. */
export interface PreparedMedia extends MediaType {
  /** The schema of an item, if the body is a stream. Then `schema` is that of the whole body. */
  readonly itemSchema?: Schema;
}
