import { appliedSchemas, isObject, itemsOf, propertiesOf, resolveObject, schemaAt } from "@certspec/openapi";
import type { OperationSource } from "../document/operation-source.ts";
import { identityOf } from "./item-identity.ts";
import { successSchema } from "./success-schema.ts";

/** The dotted path of the data in an envelope; empty without an envelope. */
export function dataPath(source: OperationSource): string {
  const envelope = source.operation["x-envelope"] ?? source.document["x-envelope"];
  const { data = "" } = (envelope === false ? undefined : resolveObject(source.document, envelope)) ?? {};
  return String(data);
}

/** The dotted path of the record in a response: the data, or the only property that has an identity. */
export function recordPath(source: OperationSource, parameter: string | undefined): string {
  const { document } = source;
  const start = dataPath(source);
  const own = propertiesOf(document, schemaAt(document, successSchema(source), start)).properties;
  if (identityOf(Object.keys(own), parameter) !== undefined) return start;
  const inner = Object.keys(own).filter((name) => {
    const names = Object.keys(propertiesOf(document, own[name]).properties);
    return identityOf(names, parameter) !== undefined;
  });
  return inner.length === 1 ? joined(start, inner[0]) : start;
}

/** The dotted path of the list in a response, if any. */
export function listPath(source: OperationSource): string | undefined {
  const schema = successSchema(source);
  const start = dataPath(source);
  const data = schemaAt(source.document, schema, start);
  if (data === undefined) return undefined;
  if (itemsOf(source.document, data) !== undefined) return start;
  const properties = Object.entries(propertiesOf(source.document, data).properties);
  const lists = properties.filter(([name]) => holdsRecords(source.document, data, name));
  const others = properties.filter(([name]) => name !== lists[0]?.[0]);
  // A record may have a list among its properties; beside a list of records there are only properties about the list.
  const isOfList = others.every(([name]) => aboutList.test(name));
  return lists.length === 1 && isOfList ? joined(start, lists[0]?.[0]) : undefined;
}

const aboutList =
  /total|count|page|limit|offset|cursor|next|prev|more|size|info|meta|links|object|success|errors|messages/i;

/** A list of strings is a property of a record, a list of objects is a list of records. */
function holdsRecords(document: object, schema: unknown, name: string): boolean {
  const items = itemSchemaAt(document, schema, name);
  return items !== undefined && Object.keys(propertiesOf(document, items).properties).length > 0;
}

/** The schema of the items of a list at a dotted path: where several parts describe the list, one that names properties. */
export function itemSchemaAt(document: object, schema: unknown, path: string): unknown {
  const found = statementsAt(document, schema, path).flatMap((each) => itemsOf(document, each) ?? []);
  return found.find((items) => Object.keys(propertiesOf(document, items).properties).length > 0) ?? found[0];
}

/** All schemas that describe what is at a dotted path: parts of an `allOf` may describe a property each. */
export function statementsAt(document: object, schema: unknown, path: string): unknown[] {
  const keys = path === "" ? [] : path.split(".");
  return keys.reduce<unknown[]>(
    (owners, key) => owners.flatMap((owner) => statementsOf(document, owner, key)),
    [schema],
  );
}

function statementsOf(document: object, schema: unknown, name: string): unknown[] {
  const stated = appliedSchemas(document, { value: schema, pointer: "" }).flatMap(({ value }) => {
    const { properties } = value;
    return isObject(properties) && Object.hasOwn(properties, name) ? [properties[name]] : [];
  });
  const [first] = stated.length > 0 ? stated : [propertiesOf(document, schema).properties[name]];
  return first === undefined ? [] : [...new Set([first, ...stated])];
}

function joined(start: string, name = ""): string {
  return start === "" ? name : `${start}.${name}`;
}
