import { type ComponentNames, createComponentNames, typeNamesOf } from "./component-names.ts";
import { convertSchema } from "./convert-schema.ts";
import type { Place } from "./place.ts";
import type { Source } from "./source.ts";

/** The schemas that come along, in files of their own. */
export interface TakenSchemas {
  /** Converted schemas by file name: `Pet.yaml`. */
  schemas: Record<string, unknown>;
  /** Convert a schema that stands in another file of the spec; what it refers to comes along. */
  convert: (place: Place) => unknown;
  /** Give a schema that is written in place a file and name of its own. */
  extract: (place: Place, wish: string) => { $ref: string };
  hints: (schema: object) => readonly unknown[];
}

export function createTakenSchemas(source: Source, operationIds: readonly string[]): TakenSchemas {
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
  return {
    schemas,
    convert: (place) => convertSchema(place, { source, hint, fileOf: (target) => `../schemas/${take(target)}` }),
    extract: (place, wish) => ({ $ref: `../schemas/${take(place, wish)}` }),
    hints: (schema) => known.get(schema) ?? [],
  };
}
