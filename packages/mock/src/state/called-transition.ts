import { pick } from "@certspec/openapi";
import type { Route } from "../engine/route.ts";
import type { Collection, StateMember, Thing } from "./collection.ts";
import { thingPath } from "./data-path.ts";
import { examplesOf } from "./examples-of.ts";
import { after, calledStates, stateOf } from "./transitions.ts";

/** The state that a call leads a thing to; `false` when the thing's state does not allow it. */
export interface CalledTransition {
  member: StateMember;
  to: string | false;
}

/**
 * Say which state a call on a thing leads to. The document says it by the operation's words, such as "revoke" for
 * `pending_revocation`, or by the state that the operation's example shows; a path of its own, such as `/activate`, also
 * takes the only way that there is.
 */
export function calledTransition(route: Route, thing: Thing, collection: Collection): CalledTransition | undefined {
  const targets = calledStates(collection);
  const words = wordsOf(route);
  const named = targets.find(({ state }) => words.some((word) => isAkin(word, state.replace(/^pending_?/i, ""))));
  const target = named ?? shownIn(route, collection, targets);
  if (target) return reached(target.member, target.state, thing);
  const isOwnPath = !/\}$/.test(route.source.path);
  const member = isOwnPath ? collection.states[0] : undefined;
  const ways = member ? after(member, stateOf(thing, member), "call") : [];
  return member && ways.length === 1 && ways[0] !== undefined ? { member, to: ways[0] } : undefined;
}

function reached(member: StateMember, state: string, thing: Thing): CalledTransition {
  const current = stateOf(thing, member);
  return { member, to: current === state || after(member, current, "call").includes(state) ? state : false };
}

/** What every API calls its operations tells nothing of states. */
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
  collection: Collection,
  targets: readonly { member: StateMember; state: string }[],
): { member: StateMember; state: string } | undefined {
  const [example] = examplesOf(route.operation);
  const shown = pick(example, thingPath(route.source, collection.parameter));
  return targets.find(({ member, state }) => {
    if (pick(shown, member.name) !== state) return false;
    // A delete that shows what a get shows was written without a state in mind.
    return route.operation.method !== "delete" || !usualStates(member, collection).includes(state);
  });
}

function usualStates({ name }: StateMember, { item, list, parameter }: Collection): unknown[] {
  const get = item.get("get");
  const [got] = get ? examplesOf(get.operation) : [];
  const [listed] = list ? examplesOf(list.route.operation) : [];
  const things = list ? [pick(listed, list.paging.items) ?? []].flat() : [];
  return [get && pick(got, thingPath(get.source, parameter)), ...things].map((thing) => pick(thing, name));
}
