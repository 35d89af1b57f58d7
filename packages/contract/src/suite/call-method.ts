import type { Outcome } from "./compare-outcome.ts";

/** Options that a client is created with: the base URL, and a secret for each option that the document names. */
export interface ClientOptions {
  baseUrl: string;
  fetch?: typeof globalThis.fetch;
  [credential: string]: string | typeof globalThis.fetch | undefined;
}

/** A method of a client. */
export type Method = (params: Record<string, unknown>, options: object) => unknown;

/** The method of an operation: `customCsrs_list` is `client.customCsrs.list`. */
export function methodAt(client: object, operationId: string): Method | undefined {
  const names = operationId.split("_");
  let owner: unknown = client;
  for (const name of names.slice(0, -1)) owner = (owner as Record<string, unknown> | undefined)?.[name];
  const method = (owner as Record<string, unknown> | undefined)?.[names.at(-1) ?? ""];
  return typeof method === "function" ? (method.bind(owner) as Method) : undefined;
}

/** Make a call and read it in both ways; a call is one request, in how many ways it may be read. */
export async function outcomeOf(start: () => unknown): Promise<Outcome> {
  let call: unknown;
  try {
    call = start();
  } catch (error) {
    return { result: undefined, awaited: { error } };
  }
  const awaited = await settled(Promise.resolve(call));
  const safe = (call as { safe?: () => Promise<unknown> } | undefined)?.safe;
  if (typeof safe !== "function") return { result: undefined, awaited };
  const result = await settled(safe.call(call));
  return { result: "value" in result ? result.value : undefined, awaited };
}

function settled(promise: Promise<unknown>): Promise<{ value: unknown } | { error: unknown }> {
  return promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
}
