import { eachObject } from "@certspec/openapi";
import { sampleOf } from "@certspec/openapi/samples";
import { type ComponentNames, createComponentNames, typeNamesOf } from "./component-names.ts";
import { convertSchema, type SchemaContext } from "./convert-schema.ts";
import type { ImportedSchemas } from "./import-context.ts";
import { child, entries, isMapping, type Place } from "./place.ts";
import { asComponent, sampleDocument } from "./sample-document.ts";
import type { Source } from "./source.ts";
import { createParents, type Parent } from "./subtypes-of.ts";

export function createImportedSchemas(
  source: Source,
  operationIds: readonly string[],
  remark: (place: Place, text: string) => void,
): ImportedSchemas {
  const names: ComponentNames = createComponentNames(typeNamesOf(operationIds));
  const schemas: Record<string, unknown> = {};
  const origins = new Map<string, Place>();
  const known = new WeakMap<object, unknown[]>();
  const parentOf = createParents(source);
  const hint = (schema: object, example: unknown) => {
    known.set(schema, [...(known.get(schema) ?? []), example]);
  };
  const contextIn = (folder: string): SchemaContext => ({
    source,
    hint,
    remark,
    fileOf: (target, { isBase = false } = { isBase: false }) =>
      `${folder}${isBase && parentOf(target) ? takeBase(target) : take(target)}`,
    fileOfValues: (list) => {
      const file = takeValues(list);
      return file === undefined ? undefined : `${folder}${file}`;
    },
  });
  const write = (file: string, place: Place, make: () => unknown): string => {
    if (file in schemas) return file;
    // Set first: a schema that holds itself comes by here again.
    schemas[file] = {};
    origins.set(file, place);
    schemas[file] = make();
    return file;
  };
  const take = (place: Place, wish?: string): string => {
    const parent = parentOf(place);
    return write(`${names.nameOf(place, wish)}.yaml`, place, () =>
      parent ? unionOf(place, parent) : convertSchema(place, contextIn("")),
    );
  };

  /** Writes the properties of a schema with a discriminator alone, for those who extend it. */
  function takeBase(place: Place): string {
    const { discriminator: _, ...own } = place.value as Record<string, unknown>;
    const base = { ...place, keys: [...place.keys, "base"], value: own };
    return write(`${names.nameOf(base, `${names.nameOf(place)}-Base`)}.yaml`, place, () =>
      convertSchema({ ...base, keys: place.keys }, contextIn("")),
    );
  }

  /** A schema with a discriminator stands for one of those who extend it, or for itself where it has a name among them. */
  function unionOf(place: Place, { propertyName, subtypes }: Parent): unknown {
    const files = subtypes.map(([value, subtype]): [string, string] => [value, take(subtype)]);
    const mapping = entries(child(child(place, "discriminator"), "mapping")).filter(
      ([value]) => !files.some(([named]) => named === value),
    );
    const own = mapping.map(([value]): [string, string] => [value, takeBase(place)]);
    const all = [...files, ...own];
    const { description, title } = place.value as Record<string, unknown>;
    return {
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
      oneOf: [...new Set(all.map(([, file]) => file))].map(($ref) => ({ $ref })),
      discriminator: { propertyName, mapping: Object.fromEntries(all) },
    };
  }

  /** Several texts that stand in a property, in a file named after the property and its schema. */
  function takeValues(list: Place): string | undefined {
    const { value } = list;
    const values = isMapping(value) && Array.isArray(value.enum) ? value.enum.filter((each) => each !== null) : [];
    const isListed = values.length > 1 && values.every((each) => typeof each === "string" && each !== "");
    const property = list.keys.at(-1) ?? "";
    if (!isListed || isTelling(list, property)) return undefined;
    const holder = list.keys.findLast(
      (key, index) => index < list.keys.length - 2 && !/^(?:items|properties|allOf|\d+)$/.test(key),
    );
    return write(`${names.nameOf(list, `${holder ?? ""}-${property}`)}.yaml`, list, () =>
      convertSchema(list, contextIn("")),
    );
  }

  /** Whether the values of a property tell schemas apart, which they do only where they stand in place. */
  function isTelling(list: Place, property: string): boolean {
    discriminators ??= discriminatorNames(source);
    return discriminators.has(property) || list.keys.includes("oneOf") || list.keys.includes("anyOf");
  }
  let discriminators: ReadonlySet<string> | undefined;

  const hints = (schema: object) => known.get(schema) ?? [];
  let document: object | undefined;
  return {
    schemas,
    origins,
    convert: (place) => convertSchema(place, contextIn("../schemas/")),
    extract: (place, wish) => ({ $ref: `../schemas/${take(place, wish)}` }),
    sample: (schema, options) => {
      document ??= sampleDocument(schemas, hints);
      try {
        return sampleOf(document, { value: asComponent(schema, hints) as object, pointer: "" }, options);
      } catch (error) {
        if (error instanceof TypeError) return undefined;
        throw error;
      }
    },
  };
}

/** The properties that discriminators of the root file read. */
function discriminatorNames({ root }: Source): ReadonlySet<string> {
  const found = new Set<string>();
  for (const part of eachObject(root.value))
    if (isMapping(part) && isMapping(part.discriminator)) found.add(`${part.discriminator.propertyName}`);
  return found;
}
