/** What a call gave, whichever client made it. */
export interface Given {
  form: "page" | "array" | "value";
  /** The items of all pages, or what awaiting gave. */
  data: unknown;
}

/** Run a call of the guide's table as it is written there. */
export async function runCall(code: string, scope: Record<string, unknown>): Promise<Given> {
  const call: unknown = new Function(...Object.keys(scope), `return ${code};`)(...Object.values(scope));
  if (isIterable(call)) {
    const items: unknown[] = [];
    for await (const item of call) items.push(item);
    return { form: "page", data: items };
  }
  const data = await call;
  return { form: Array.isArray(data) ? "array" : "value", data };
}

function isIterable(call: unknown): call is AsyncIterable<unknown> {
  return typeof call === "object" && call !== null && Symbol.asyncIterator in call;
}
