import { pick } from "@certspec/openapi";
import type { Shelf, Thing } from "./collection.ts";
import type { Exchange } from "./exchange.ts";
import { newIdentity } from "./item-identity.ts";
import { seededRandom } from "./seeded-random.ts";
import type { Store } from "./store.ts";
import { stampCreated } from "./timestamps.ts";
import { varyItem } from "./vary-item.ts";
import { madeMembers } from "./write-thing.ts";

/** What a new thing is made of. */
export interface Making {
  shelf: Shelf;
  given: Record<string, unknown>;
  template: unknown;
  /** The identity, where the path says it. */
  id?: string;
}

/** Make a thing of an example and of what a request says, and put it on its shelf. */
export function makeThing({ route, path }: Exchange, { shelf, given, template, id }: Making, store: Store): Thing {
  const { collection } = shelf;
  const { identity, schemaOf } = collection;
  const random = seededRandom(`${store.seed} ${shelf.path} ${shelf.made}`);
  const taken = new Set(shelf.things.map((thing) => thing.id));
  const varied = varyItem(madeMembers(route, template, {}, collection), collection, { random, taken });
  const value = stampCreated(
    { ...(varied as object), ...placeMembers(route, path, varied), ...given },
    store.now(),
    new Set(Object.keys(given)),
  );
  const own = id ?? (identity === undefined ? undefined : given[identity]);
  const made =
    own ??
    (identity === undefined ? undefined : value[identity]) ??
    newIdentity(undefined, undefined, { random, taken });
  if (identity !== undefined) value[identity] = schemaOf(identity)?.type === "integer" ? Number(made) : made;
  const thing = { id: String(made), value, since: Date.now() };
  shelf.things.push(thing);
  shelf.made += 1;
  return thing;
}

/** A thing repeats the parameters of the path that it lies below, such as `zone_id`. */
function placeMembers({ source }: { source: { path: string } }, path: string, value: unknown): Record<string, string> {
  const actual = path.split("/");
  const entries = source.path.split("/").flatMap((segment, index) => {
    const [, name] = /^\{([^{}]+)\}$/.exec(segment) ?? [];
    const isRepeated = name !== undefined && typeof pick(value, name) === "string" && name !== "id";
    return isRepeated ? [[name, decodeURIComponent(actual[index] ?? "")]] : [];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}
