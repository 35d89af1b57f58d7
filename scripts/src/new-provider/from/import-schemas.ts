import { sampleOf } from "@certspec/openapi/samples";
import { type ComponentNames, createComponentNames, typeNamesOf } from "./component-names.ts";
import { convertSchema } from "./convert-schema.ts";
import type { ImportedSchemas } from "./import-context.ts";
import type { Place } from "./place.ts";
import { asComponent, sampleDocument } from "./sample-document.ts";
import type { Source } from "./source.ts";

export function createImportedSchemas(source: Source, operationIds: readonly string[]): ImportedSchemas {
  const names: ComponentNames = createComponentNames(typeNamesOf(operationIds));
  const schemas: Record<string, unknown> = {};
  const known = new WeakMap<object, unknown[]>();
  const hint = (schema: object, example: unknown) => {
    known.set(schema, [...(known.get(schema) ?? []), example]);
  };
  const take = (place: Place, wish?: string): string => {
    const file = `${names.nameOf(place, wish)}.yaml`;
    if (!(file in schemas)) {
      // Set first: a schema that holds itself comes by here again.
      schemas[file] = {};
      schemas[file] = convertSchema(place, { source, hint, fileOf: (target) => take(target) });
    }
    return file;
  };
  const hints = (schema: object) => known.get(schema) ?? [];
  let document: object | undefined;
  return {
    schemas,
    convert: (place) => convertSchema(place, { source, hint, fileOf: (target) => `../schemas/${take(target)}` }),
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
