import { child, type Direction, type Document, escapeKey, type Schema } from "@certspec/openapi";
import { enumType } from "./expected-type.ts";
import { comparing, type Probe } from "./probe.ts";
import { reachedSchemas } from "./reached-schemas.ts";
import type { TypeScope } from "./type-scope.ts";

/** Returns the name of a client's exported type for a component schema; `undefined` if there is none. */
export type ExportName = (schema: string, direction: Direction) => string | undefined;

/** Compares the types that a client exports for component schemas, and those of the known values of its enums. */
export function schemaProbes(document: Document, scope: TypeScope, nameOf: ExportName): Probe[] {
  const reached = reachedSchemas(document);
  return Object.keys(schemasOf(document)).flatMap((name) => {
    const pointer = `/components/schemas/${escapeKey(name)}`;
    const schema = child<Schema>({ value: document, pointer: "" }, "components", "schemas", name);
    if (!schema) return [];
    const directions: Direction[] = reached.request.has(pointer) ? ["request", "response"] : ["response"];
    const compare = comparing(`schema ${name}`);
    return directions.flatMap((direction) => {
      const exported = nameOf(name, direction);
      if (exported === undefined) return [];
      const isRequest = direction === "request" || !reached.response.has(pointer);
      const expected = scope.nameOf(schema, isRequest && reached.request.has(pointer) ? "request" : "response");
      return [
        compare(`type ${exported}`, expected, `Module.${exported}`),
        ...knownProbes(schema.value, { compare, exported, scope, direction }),
      ];
    });
  });
}

interface Exported {
  compare: ReturnType<typeof comparing>;
  exported: string;
  scope: TypeScope;
  direction: Direction;
}

function knownProbes(node: Schema, { compare, exported, scope, direction }: Exported): Probe[] {
  const values = (node.enum ?? []).filter((value) => value !== null);
  const isListed = ["string", "number"].some((kind) => values.every((value) => typeof value === kind));
  if (values.length < 2 || !isListed || direction === "request") return [];
  const known = enumType({ enum: values }, { scope, direction: "request", isClosed: true });
  return [compare(`type Known${exported}`, known, `Module.Known${exported}`)];
}

function schemasOf({ components }: Document): object {
  return (components as { schemas?: object } | undefined)?.schemas ?? {};
}
