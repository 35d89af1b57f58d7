import { isHttpsAddress } from "./https-address.ts";
import { isMapping } from "./placed.ts";

/** Where an extension may stand, and what its value must be. */
export interface ExtensionCheck {
  /** Node types that take it; any if left out. */
  on?: string[];
  /** Say what is wrong with the value, given the node that carries it. */
  flaw?: (value: unknown, node: Record<string, unknown>) => string | undefined;
}

/** The extensions that the specs know. Those without `flaw` have a rule of their own. */
export const extensionChecks: Record<string, ExtensionCheck> = {
  "x-assumed": { flaw: (value) => (isText(value) ? undefined : "say in a sentence what is assumed and why") },
  "x-credential": { on: ["SecurityScheme"], flaw: credentialFlaw },
  "x-envelope": { on: ["Root", "Operation"] },
  "x-error": { on: ["Root", "Operation"] },
  "x-idempotent": { on: ["Operation"], flaw: booleanFlaw },
  "x-login": { on: ["SecurityScheme"], flaw: loginFlaw },
  "x-name": {
    on: ["Server"],
    flaw: (value) =>
      isText(value) && /^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(value)
        ? undefined
        : "write a short kebab-case name: us, self-hosted",
  },
  "x-one-of-parameters": { on: ["Operation"] },
  "x-pagination": { on: ["Operation"] },
  "x-sensitive": { on: ["Schema"], flaw: booleanFlaw },
  "x-transitions": { on: ["Schema"], flaw: transitionsFlaw },
  "x-upstream": { flaw: upstreamFlaw },
};

function booleanFlaw(value: unknown): string | undefined {
  return typeof value === "boolean" ? undefined : "write true or false";
}

function credentialFlaw(value: unknown): string | undefined {
  if (
    hasOnly(value, ["option", "env"]) &&
    /^[a-z][a-zA-Z\d]*$/.test(`${value.option}`) &&
    /^[A-Z][A-Z\d_]*$/.test(`${value.env}`)
  ) {
    return undefined;
  }
  return "write the client's option in camelCase and its environment variable: `{ option: apiToken, env: ACME_API_TOKEN }`";
}

function loginFlaw(value: unknown): string | undefined {
  const { expiresIn, description, ...needed } = isMapping(value) ? value : {};
  if (!hasOnly(needed, ["option", "request", "fields", "token"]))
    return "write `option`, `request`, `fields` and `token`, and if you like `expiresIn` and `description`";
  const { option, request, fields, token } = needed;
  if (!/^[a-z][a-zA-Z\d]*$/.test(`${option}`)) return "`option` must be the client's option, in camelCase";
  if (!/^(POST|PUT) \/\S*$/.test(`${request}`)) return "`request` must be a method and path: `POST /login`";
  const variables = isMapping(fields) ? Object.values(fields) : [];
  if (variables.length === 0 || variables.some((variable) => !/^[A-Z][A-Z\d_]*$/.test(`${variable}`)))
    return "`fields` must map each field of the body to its environment variable: `{ clientId: ACME_CLIENT_ID }`";
  const isTold = (text: unknown) => text === undefined || isText(text);
  return isText(token) && isTold(expiresIn) && isTold(description)
    ? undefined
    : "`token` and `expiresIn` must be dotted paths into the answer, `description` a text";
}

function upstreamFlaw(value: unknown): string | undefined {
  if (hasOnly(value, ["url", "date"]) && isHttpsAddress(value.url) && isDate(value.date)) return undefined;
  return "write the https address of the source and the day it was read: `{ url: https://…, date: 2026-03-01 }`";
}

function transitionsFlaw(value: unknown, { enum: states }: Record<string, unknown>): string | undefined {
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
