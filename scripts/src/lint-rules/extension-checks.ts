import { errorCodesProblem } from "./error-codes-problem.ts";
import { isHttpsAddress } from "./https-address.ts";
import { isMapping } from "./placed.ts";

/** Where an extension may stand, and what its value must be. */
export interface ExtensionCheck {
  /** Node types that take it; any if left out. */
  on?: string[];
  /** Says what is wrong with the value, given the node that carries it. */
  problem?: (value: unknown, node: Record<string, unknown>) => string | undefined;
}

/** The extensions that the specs know. Those without `problem` have their own rule. */
export const extensionChecks: Record<string, ExtensionCheck> = {
  "x-assumed": { problem: (value) => (isText(value) ? undefined : "say in a sentence what is assumed and why") },
  "x-base-url-env": {
    on: ["Root"],
    problem: (value) =>
      /^[A-Z][A-Z\d_]*$/.test(`${value}`) ? undefined : "write an environment variable: ACME_BASE_URL",
  },
  "x-credential": { on: ["SecurityScheme"], problem: credentialProblem },
  "x-download": { on: ["Schema"], problem: booleanProblem },
  "x-envelope": { on: ["Root", "Operation"] },
  "x-error": { on: ["Root", "Operation"] },
  "x-error-codes": { on: ["Root"], problem: errorCodesProblem },
  "x-failed-states": { on: ["Schema"], problem: failedStatesProblem },
  "x-idempotent": { on: ["Operation"], problem: booleanProblem },
  "x-login": { on: ["SecurityScheme"], problem: loginProblem },
  "x-multi-segment": { on: ["Parameter"], problem: multiSegmentProblem },
  "x-name": {
    on: ["Server"],
    problem: (value) =>
      isText(value) && /^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(value)
        ? undefined
        : "write a short kebab-case name: us, self-hosted",
  },
  "x-one-of-parameters": { on: ["Operation"] },
  "x-pagination": { on: ["Operation"] },
  "x-retry-429": { on: ["Root", "Operation"], problem: booleanProblem },
  "x-sensitive": { on: ["Schema"], problem: booleanProblem },
  "x-transitions": { on: ["Schema"], problem: transitionsProblem },
  "x-upstream": { problem: upstreamProblem },
};

function booleanProblem(value: unknown): string | undefined {
  return typeof value === "boolean" ? undefined : "write true or false";
}

function multiSegmentProblem(
  value: unknown,
  { in: place, style, explode }: Record<string, unknown>,
): string | undefined {
  const isPlain = place === "path" && (style ?? "simple") === "simple" && explode !== true;
  return isPlain ? booleanProblem(value) : "only values in the path that stand for themselves can have slashes";
}

function credentialProblem(value: unknown): string | undefined {
  if (
    hasOnly(value, ["option", "env"]) &&
    /^[a-z][a-zA-Z\d]*$/.test(`${value.option}`) &&
    /^[A-Z][A-Z\d_]*$/.test(`${value.env}`)
  ) {
    return undefined;
  }
  return "write the client's option in camelCase and its environment variable: `{ option: apiToken, env: ACME_API_TOKEN }`";
}

function loginProblem(value: unknown): string | undefined {
  const { expiresIn, description, again, ...needed } = isMapping(value) ? value : {};
  if (!hasOnly(needed, ["option", "request", "fields", "token"]))
    return "write `option`, `request`, `fields` and `token`, and if you like `expiresIn`, `again` and `description`";
  const { option, request, fields, token } = needed;
  if (!/^[a-z][a-zA-Z\d]*$/.test(`${option}`)) return "`option` must be the client's option, in camelCase";
  if (!/^(POST|PUT) \/\S*$/.test(`${request}`)) return "`request` must be a method and path: `POST /login`";
  const variables = isMapping(fields) ? Object.values(fields) : [];
  if (variables.length === 0 || variables.some((variable) => !/^[A-Z][A-Z\d_]*$/.test(`${variable}`)))
    return "`fields` must map each field of the body to its environment variable: `{ clientId: ACME_CLIENT_ID }`";
  if (again !== undefined && !isCodesByStatus(again))
    return '`again` must map each status to the error codes that ask for a new token: `{ "403": [TokenError] }`';
  const isTold = (text: unknown) => text === undefined || isText(text);
  return isText(token) && isTold(expiresIn) && isTold(description)
    ? undefined
    : "`token` and `expiresIn` must be dotted paths into the response, `description` a text";
}

function isCodesByStatus(value: unknown): boolean {
  const isCodes = (codes: unknown) => Array.isArray(codes) && codes.length > 0 && codes.every(isText);
  return isMapping(value) && Object.entries(value).every(([status, codes]) => /^4\d\d$/.test(status) && isCodes(codes));
}

function upstreamProblem(value: unknown): string | undefined {
  if (hasOnly(value, ["url", "date"]) && isHttpsAddress(value.url) && isDate(value.date)) return undefined;
  return "write the https address of the source and the day it was read: `{ url: https://…, date: 2026-03-01 }`";
}

function transitionsProblem(value: unknown, { enum: states }: Record<string, unknown>): string | undefined {
  if (!Array.isArray(states)) return "the schema needs an `enum` of its states";
  const following = isMapping(value) ? Object.values(value).map(followingStates) : [undefined];
  if (!isMapping(value) || following.includes(undefined)) {
    return "map each state to those that can follow it: a list, or a mapping to `call` or `wait`; empty for a final state";
  }
  const unknown = [...Object.keys(value), ...following.flat()].find((state) => !states.includes(state));
  if (unknown !== undefined) return `\`${unknown}\` is not in the schema's enum (${states.join(", ")})`;
  const missing = states.find((state) => state !== null && !(state in value));
  return missing === undefined ? undefined : `\`${missing}\` has no entry; write an empty one for a final state`;
}

function failedStatesProblem(
  value: unknown,
  { "x-transitions": transitions }: Record<string, unknown>,
): string | undefined {
  if (!isMapping(transitions)) return "it belongs beside `x-transitions`, whose states it names";
  if (!Array.isArray(value) || value.length === 0) return "list the states that nobody waits for: `[failed, rejected]`";
  const unknown = value.find((state) => !(`${state}` in transitions));
  if (unknown !== undefined) return `\`${unknown}\` is no state of \`x-transitions\``;
  const moving = value.find((state) => canMove(transitions[`${state}`]));
  return moving === undefined ? undefined : `\`${moving}\` still changes by itself, so it is not where a wait ends`;
}

function canMove(next: unknown): boolean {
  return Array.isArray(next) ? next.length > 0 : isMapping(next) && Object.values(next).includes("wait");
}

function followingStates(next: unknown): unknown[] | undefined {
  if (Array.isArray(next)) return next;
  if (!isMapping(next) || !Object.values(next).every((way) => way === "call" || way === "wait")) return undefined;
  return Object.keys(next);
}

function hasOnly(value: unknown, keys: string[]): value is Record<string, unknown> {
  return isMapping(value) && Object.keys(value).toSorted().join() === keys.toSorted().join();
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function isDate(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
