import { entriesOf, isObject, type JsonObject } from "../json.ts";
import { unescapeKey } from "../pointer.ts";
import { mappedReference, readerOf, referenceOf } from "../reader.ts";
import { appliedSchemas } from "./applied-schemas.ts";

/** The property that names an alternative, and the values that stand for it. */
export interface Discriminator {
  propertyName: string;
  values: readonly unknown[];
}

/**
 * How an alternative of a union is named: by the discriminator of the union, or by that of a schema which the alternative
 * extends. Undefined for an alternative without a name, which is one without a `$ref`.
 * @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object
 */
export function discriminatorOf(document: object, union: Union, alternative: unknown): Discriminator | undefined {
  const reference = referenceOf(alternative);
  if (reference === undefined) return undefined;
  const written = writtenIn(union) ?? inherited(document, alternative);
  if (!written) return undefined;
  const { propertyName } = written;
  const pointer = pointerOf(document, reference);
  const mapped = entriesOf(written.mapping).flatMap(([value, target]) =>
    pointerOf(document, mappedReference(String(target))) === pointer ? [value] : [],
  );
  if (mapped.length > 0) return { propertyName, values: mapped };
  const name = unescapeKey(reference.slice(reference.lastIndexOf("/") + 1));
  const stated = statedValues(document, alternative, propertyName);
  return { propertyName, values: stated.length > 0 && !stated.includes(name) ? stated : [name] };
}

/** A schema whose alternatives have names. */
interface Union {
  readonly discriminator?: unknown;
}

interface Written extends JsonObject {
  propertyName: string;
}

function writtenIn({ discriminator }: Union): Written | undefined {
  const isWritten = (value: unknown): value is Written => isObject(value) && typeof value.propertyName === "string";
  return isWritten(discriminator) ? discriminator : undefined;
}

/** The discriminator of a schema that an alternative extends; one of a union that it is a part of names others. */
function inherited(document: object, alternative: unknown): Written | undefined {
  const target = readerOf(document).find({ value: alternative, pointer: "" });
  const [, ...bases] = target ? appliedSchemas(document, target) : [];
  for (const { value } of bases) {
    const written = value.oneOf === undefined && value.anyOf === undefined ? writtenIn(value) : undefined;
    if (written) return written;
  }
  return undefined;
}

/** The values that an alternative gives its property itself; they outrank the name of its schema. */
function statedValues(document: object, alternative: unknown, propertyName: string): readonly unknown[] {
  const lists = appliedSchemas(document, { value: alternative, pointer: "" })
    .flatMap(({ value: { properties } }) =>
      isObject(properties) && Object.hasOwn(properties, propertyName) ? [properties[propertyName]] : [],
    )
    .flatMap((property) => appliedSchemas(document, { value: property, pointer: "" }))
    .flatMap(({ value: { const: constant, enum: listed } }) =>
      constant !== undefined ? [[constant]] : Array.isArray(listed) ? [listed as unknown[]] : [],
    );
  const [first = [], ...others] = lists;
  return first.filter((value) => others.every((list) => list.includes(value)));
}

function pointerOf(document: object, reference: string): string {
  return readerOf(document).next({ value: { $ref: reference }, pointer: "" })?.pointer ?? reference;
}
