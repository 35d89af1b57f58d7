import { pick } from "@certspec/openapi";
import type { Collection, StoredRecord } from "./collection.ts";
import type { Exchange } from "./exchange.ts";
import { newIdentity } from "./item-identity.ts";
import { withOwnLinks } from "./relate-records.ts";
import { seededRandom } from "./seeded-random.ts";
import type { Store } from "./store.ts";
import { stampCreated } from "./timestamps.ts";
import { varyItem } from "./vary-item.ts";
import { createdProperties, withServerProperties } from "./write-record.ts";

/** The parts of a new record. */
export interface NewRecord {
  collection: Collection;
  given: Record<string, unknown>;
  template: unknown;
  /** The id, where the path has it. */
  id?: string;
}

/** Creates a record from an example and a request, and adds it to its collection. */
export function createRecord(
  { route, path }: Exchange,
  { collection, given, template, id }: NewRecord,
  store: Store,
): StoredRecord {
  const { resource } = collection;
  const { identity, schemaOf } = resource;
  const random = seededRandom(`${store.seed} ${collection.path} ${collection.created}`);
  const taken = new Set(collection.records.map((record) => record.id));
  const own = id ?? (identity === undefined ? undefined : given[identity]);
  const other = varyItem(createdProperties(route, template, {}, resource), resource, { random, taken });
  const varied = own === undefined ? other : withOwnLinks(other, resource, String(own));
  const value = stampCreated(
    {
      ...(varied as object),
      ...pathProperties(route, path, varied),
      ...withServerProperties(route, given, template, resource),
    },
    store.now(),
    new Set(Object.keys(given)),
  );
  const created =
    own ??
    (identity === undefined ? undefined : value[identity]) ??
    newIdentity(undefined, undefined, { random, taken });
  if (identity !== undefined) value[identity] = schemaOf(identity)?.type === "integer" ? Number(created) : created;
  const record = { id: String(created), value, since: Date.now() };
  collection.records.push(record);
  collection.created += 1;
  return record;
}

/** A record repeats the parameters of its path, such as `zone_id`. */
function pathProperties(
  { source }: { source: { path: string } },
  path: string,
  value: unknown,
): Record<string, string> {
  const actual = path.split("/");
  const entries = source.path.split("/").flatMap((segment, index) => {
    const [, name] = /^\{([^{}]+)\}$/.exec(segment) ?? [];
    const isRepeated = name !== undefined && typeof pick(value, name) === "string" && name !== "id";
    return isRepeated ? [[name, decodeURIComponent(actual[index] ?? "")]] : [];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}
