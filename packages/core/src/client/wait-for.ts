import { type ErrorContext, RequestError, TimeoutError } from "../errors/errors.ts";
import { InvalidRequest } from "../errors/invalid-request.ts";
import { requestErrorOf } from "../errors/request-error-of.ts";
import { StateError } from "../errors/state-error.ts";
import { ownProperties } from "../own-properties.ts";
import { pick } from "../pages/pick.ts";
import { retryAfterMs, sleep } from "../transport/retry.ts";
import { withTimeout } from "../transport/with-timeout.ts";
import { checkOptions, hook, positive, type Rule, signal } from "./check-options.ts";
import { operationOf } from "./operation-of.ts";
import type { CallOptions } from "./options.ts";
import type { ApiPromise } from "./results.ts";
import type { FinalStates, ResourceStates, WaitOptions } from "./wait-options.ts";

const longestPauseMs = 30_000;

const rules: Readonly<Record<keyof WaitOptions, Rule>> = {
  field: { expected: "a dotted path", isValid: (value) => typeof value === "string" },
  signal,
  timeoutMs: positive,
  intervalMs: positive,
  onPoll: hook,
  until: {
    expected: "a state or a list of states",
    isValid: (value) => [value].flat().every((state) => typeof state === "string"),
  },
};

interface Resource {
  get: (params: object | undefined, options: CallOptions) => ApiPromise<unknown>;
}

/** Creates the `waitFor` function of a provider, from the states that its spec declares, by operation. */
export function createWaitFor<WaitFor>(table: Readonly<Record<string, ResourceStates>>): WaitFor {
  const waitFor = async (resource: Resource, params?: object, options: WaitOptions = {}): Promise<unknown> => {
    const call = { provider: "", operation: "waitFor", call: "waitFor()" };
    const context = { ...call, ...operationOf(resource?.get, { ...params }), call: call.call, attempts: 0 };
    const resourceStates = table[context.operation];
    if (!resourceStates)
      throw new RequestError("waitFor() expects a resource of the client that has states to wait for", call);
    let target: Target;
    try {
      target = readTarget(resourceStates, options);
    } catch (error) {
      throw requestErrorOf(error, context);
    }
    const { timeoutMs = 300_000, intervalMs = 1000, signal, onPoll } = ownProperties(options);
    const seen: Seen = { ...context, state: "unknown" };
    const lateError = () =>
      new TimeoutError(
        `The state is ${seen.state} after ${timeoutMs} ms, expected ${target.states.join(" or ")}`,
        seen,
        {
          timeoutMs,
        },
      );
    return withTimeout(signal ? [signal] : [], timeoutMs, lateError, async (inner) => {
      for (let pauseMs = intervalMs; ; pauseMs = Math.min(pauseMs * 2, Math.max(intervalMs, longestPauseMs))) {
        const { data, response } = await resource.get(params, { signal: inner }).withResponse();
        const polled = resourceStates.isList ? pick(data, "items") : data;
        const isReached = poll(polled, target, seen);
        const delayMs = isReached ? undefined : Math.max(pauseMs, retryAfterMs(response) ?? 0);
        const { provider, operation, attempts, state } = seen;
        onPoll?.({ provider, operation, attempt: attempts, state, delayMs });
        if (delayMs === undefined) return polled;
        await sleep(delayMs, inner);
      }
    });
  };
  // The generated type has an overload for each resource.
  return waitFor as WaitFor;
}

/** The states to wait for, and where they are. */
interface Target extends FinalStates {
  states: readonly string[];
}

/** @throws {InvalidRequest} for options that name no state to wait for. */
function readTarget({ states }: ResourceStates, options: WaitOptions): Target {
  checkOptions(options, rules);
  const { field, until } = ownProperties(options);
  const found = field === undefined ? states[0] : states.find(({ at }) => at === field);
  if (!found) {
    throw new InvalidRequest('Invalid option "field"', `Expected ${states.map(({ at }) => `"${at}"`).join(" or ")}.`);
  }
  const targets = [until ?? found.goal].flat();
  if (targets.length === 0) throw new InvalidRequest('Invalid option "until"', "Expected at least one state.");
  return { ...found, states: targets };
}

/** The polls so far, which errors report. */
interface Seen extends ErrorContext {
  attempts: number;
  state: string;
}

/**
 * Returns whether all resources have reached a target state, and records their states.
 * @throws {StateError} when one has reached another final state.
 */
function poll(polled: unknown, { at, goal, failed, states }: Target, seen: Seen): boolean {
  const found = [polled].flat().map((resource) => `${pick(resource, at) ?? "unknown"}`);
  seen.attempts += 1;
  seen.state = [...new Set(found)].join(", ");
  const ended = found.find((state) => !states.includes(state) && [...goal, ...failed].includes(state));
  if (ended !== undefined) throw new StateError(`The final state is ${ended}, expected ${states.join(" or ")}`, seen);
  return found.every((state) => states.includes(state));
}
