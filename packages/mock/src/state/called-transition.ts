import { pick } from "@certspec/openapi";
import type { Route } from "../engine/route.ts";
import type { Resource, StateProperty, StoredRecord } from "./collection.ts";
import { recordPath } from "./data-path.ts";
import { examplesOf } from "./examples-of.ts";
import { after, calledStates, stateOf } from "./transitions.ts";

/** The state that a call moves a record to; `false` when the record's state does not allow it. */
export interface CalledTransition {
  property: StateProperty;
  to: string | false;
}

/**
 * Finds the state that a call moves a record to: from the words of the operation, such as "revoke" for
 * `pending_revocation`, or from the state in its example. An operation with a separate path, such as `/activate`, may also
 * take the only transition there is.
 */
export function calledTransition(route: Route, record: StoredRecord, resource: Resource): CalledTransition | undefined {
  const targets = calledStates(resource);
  const words = wordsOf(route);
  const named = targets.find(({ state }) => words.some((word) => isAkin(word, state.replace(/^pending_?/i, ""))));
  const target = named ?? shownIn(route, resource, targets);
  if (target) return reached(target.property, target.state, record);
  const isOwnPath = !/\}$/.test(route.source.path);
  const property = isOwnPath ? resource.states[0] : undefined;
  const ways = property ? after(property, stateOf(record, property), "call") : [];
  return property && ways.length === 1 && ways[0] !== undefined ? { property, to: ways[0] } : undefined;
}

function reached(property: StateProperty, state: string, record: StoredRecord): CalledTransition {
  const current = stateOf(record, property);
  return { property, to: current === state || after(property, current, "call").includes(state) ? state : false };
}

/** Words that every API uses for operations do not name states. */
const usual = /^(?:get|list|create|update|edit|delete|remove|set|put|patch|post|certificates?|requests?)$/;

function wordsOf({ operation, source }: Route): string[] {
  const last = source.path.split("/").at(-1) ?? "";
  const texts = [operation.iid?.split("_").at(-1), last.includes("{") ? "" : last, source.operation.summary];
  const words = texts
    .join(" ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.filter((word) => word.length > 3 && !usual.test(word));
}

/** "revoke" is akin to "revocation", and "cancel" to "canceled". */
function isAkin(word: string, state: string): boolean {
  const length = [...word].findIndex((letter, index) => letter !== state[index]);
  const common = length < 0 ? word.length : length;
  return common >= 4 && common * 5 >= Math.min(word.length, state.length) * 3;
}

function shownIn(
  route: Route,
  resource: Resource,
  targets: readonly { property: StateProperty; state: string }[],
): { property: StateProperty; state: string } | undefined {
  const [example] = examplesOf(route.operation);
  const shown = pick(example, recordPath(route.source, resource.parameter));
  return targets.find(({ property, state }) => {
    if (pick(shown, property.name) !== state) return false;
    // A DELETE example with the state of a GET example does not mean a transition.
    return route.operation.method !== "delete" || !usualStates(property, resource).includes(state);
  });
}

function usualStates({ name }: StateProperty, { item, list, parameter }: Resource): unknown[] {
  const get = item.get("get");
  const [got] = get ? examplesOf(get.operation) : [];
  const [listed] = list ? examplesOf(list.route.operation) : [];
  const records = list ? [pick(listed, list.paging.items) ?? []].flat() : [];
  return [get && pick(got, recordPath(get.source, parameter)), ...records].map((record) => pick(record, name));
}
