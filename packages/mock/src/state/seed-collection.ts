import { isObject, pick } from "@certspec/openapi";
import type { Route } from "../engine/route.ts";
import type { Collection, Resource, StoredRecord } from "./collection.ts";
import { recordPath } from "./data-path.ts";
import { examplesOf } from "./examples-of.ts";
import { parameterExample } from "./parameter-example.ts";
import { withOwnLinks, withPathValues } from "./relate-records.ts";
import { seededRandom } from "./seeded-random.ts";
import { varyItem } from "./vary-item.ts";

export interface Seeding {
  seed: string;
  /** Initial number of records; defaults to those of the examples. */
  count: number | undefined;
  /** Returns a success response that is generated from its schema. */
  sample: (route: Route) => Promise<unknown>;
}

/** Creates a collection with the records of the examples, and generates more like them. */
export async function seedCollection(path: string, resource: Resource, seeding: Seeding): Promise<Collection> {
  const { seed, count } = seeding;
  const examples = await examplesFor(resource, seeding);
  const wanted = count ?? examples.usual.length;
  const records: StoredRecord[] = [];
  const taken = new Set<string>();
  const add = (value: unknown): void => {
    const id = identify(value, resource, records.length);
    taken.add(id);
    records.push({ id, value, since: Date.now() });
  };
  for (const example of examples.all.slice(0, wanted)) {
    if (!taken.has(identify(example, resource, records.length))) add(example);
  }
  const stated = records.length;
  while (examples.all.length > 0 && records.length < wanted) {
    const index = records.length;
    const random = seededRandom(`${seed} ${path} ${index}`);
    const varied = varyItem(examples.all[index % examples.all.length], resource, { random, taken });
    add(withPathValues(varied, resource, path));
  }
  return { path, resource, records, examples: stated, created: records.length };
}

/** The id of a record: its property, else the example of its path parameter, else its index. */
function identify(value: unknown, { identity, item }: Resource, index: number): string {
  const own = identity === undefined ? undefined : pick(value, identity);
  const get = item.get("get");
  const example = index === 0 && get ? parameterExample(get.source) : undefined;
  return String(own ?? example ?? index);
}

/** The records in the default example, and those in all examples. */
async function examplesFor(resource: Resource, { sample }: Seeding): Promise<{ usual: unknown[]; all: unknown[] }> {
  const { list, create, item, parameter } = resource;
  const route = list?.route ?? item.get("get");
  if (!route) return { usual: [], all: [] };
  const path = list ? list.paging.items : recordPath(route.source, parameter);
  const recordsIn = (body: unknown): unknown[] => [pick(body, path) ?? []].flat();
  const written = examplesOf(route.operation);
  const groups = (written.length ? written : [await sample(route)]).map(recordsIn);
  if (groups.flat().length === 0) {
    // An empty list is the default, but does not show a record.
    const one = [item.get("get"), create].flatMap((each) => (each ? [exampleIn(each, parameter) ?? []] : [])).flat();
    return { usual: [], all: one.length ? one : recordsIn(await sample(route)) };
  }
  const get = list && item.get("get");
  const fields = get && exampleIn(get, parameter);
  const filled = groups.map((group) => group.map((record) => completed(record, fields, resource)));
  return { usual: filled[0] ?? [], all: filled.flat() };
}

/** The record in an operation's example. */
function exampleIn({ operation, source }: Route, parameter: string | undefined): unknown {
  const [example] = examplesOf(operation);
  return example === undefined ? undefined : pick(example, recordPath(source, parameter));
}

/** Fills in properties that a list omits and a GET of one record has. */
function completed(record: unknown, fields: unknown, resource: Resource): unknown {
  if (!isObject(record) || !isObject(fields)) return record;
  const id = resource.identity === undefined ? undefined : record[resource.identity];
  const own = id === undefined ? fields : withOwnLinks(fields, resource, String(id));
  return { ...(own as object), ...record };
}
