import { pick } from "@certspec/openapi";
import type { Route } from "../engine/route.ts";
import type { Collection, Shelf, Thing } from "./collection.ts";
import { thingPath } from "./data-path.ts";
import { examplesOf } from "./examples-of.ts";
import { parameterExample } from "./parameter-example.ts";
import { seededRandom } from "./seeded-random.ts";
import { varyItem } from "./vary-item.ts";

export interface Filling {
  seed: string;
  /** How many things there are to begin with; the examples' own where it is not said. */
  count: number | undefined;
  /** A success of an operation as its schema says, whatever its examples are. */
  sample: (route: Route) => Promise<unknown>;
}

/** Fill a shelf with the things of a document's examples, and with more like them. */
export async function fillShelf(path: string, collection: Collection, filling: Filling): Promise<Shelf> {
  const { seed, count } = filling;
  const examples = await examplesFor(collection, filling);
  const wanted = count ?? examples.usual.length;
  const things: Thing[] = [];
  const taken = new Set<string>();
  const add = (value: unknown): void => {
    const id = identify(value, collection, things.length);
    taken.add(id);
    things.push({ id, value, since: Date.now() });
  };
  for (const example of examples.all.slice(0, wanted)) {
    if (!taken.has(identify(example, collection, things.length))) add(example);
  }
  while (examples.all.length > 0 && things.length < wanted) {
    const index = things.length;
    const random = seededRandom(`${seed} ${path} ${index}`);
    add(varyItem(examples.all[index % examples.all.length], collection, { random, taken }));
  }
  return { path, collection, things, made: things.length };
}

/** The identity of a thing: its member, else the example of its path parameter, else its place. */
function identify(value: unknown, { identity, item }: Collection, index: number): string {
  const own = identity === undefined ? undefined : pick(value, identity);
  const get = item.get("get");
  const example = index === 0 && get ? parameterExample(get.source) : undefined;
  return String(own ?? example ?? index);
}

/** The things in the usual example, and those in all examples. */
async function examplesFor(collection: Collection, { sample }: Filling): Promise<{ usual: unknown[]; all: unknown[] }> {
  const { list, create, item, parameter } = collection;
  const route = list?.route ?? item.get("get");
  if (!route) return { usual: [], all: [] };
  const path = list ? list.paging.items : thingPath(route.source, parameter);
  const thingsIn = (body: unknown): unknown[] => [pick(body, path) ?? []].flat();
  const written = examplesOf(route.operation);
  const groups = (written.length ? written : [await sample(route)]).map(thingsIn);
  if (groups.flat().length === 0) {
    // An empty list is what there usually is, and says nothing of what there could be.
    const one = [item.get("get"), create].flatMap((each) => (each ? [exampleIn(each, parameter) ?? []] : [])).flat();
    return { usual: [], all: one.length ? one : thingsIn(await sample(route)) };
  }
  const get = list && item.get("get");
  const fields = get && exampleIn(get, parameter);
  const filled = groups.map((group) => group.map((thing) => completed(thing, fields)));
  return { usual: filled[0] ?? [], all: filled.flat() };
}

/** The thing in the example of an operation that answers with one. */
function exampleIn({ operation, source }: Route, parameter: string | undefined): unknown {
  const [example] = examplesOf(operation);
  return example === undefined ? undefined : pick(example, thingPath(source, parameter));
}

/** A list may leave out what a thing has when it is got alone. */
function completed(thing: unknown, fields: unknown): unknown {
  const areObjects = [thing, fields].every((each) => typeof each === "object" && each !== null);
  return areObjects ? { ...(fields as object), ...(thing as object) } : thing;
}
