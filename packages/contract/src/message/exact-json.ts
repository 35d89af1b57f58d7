/** The value of a JSON text, integers that a number cannot hold as they are written; nothing where it is no JSON. */
export function exactJson(text: string): { value: unknown } | undefined {
  try {
    const parse = JSON.parse as (text: string, reviver: Reviver) => unknown;
    return { value: parse(text, keepLarge) };
  } catch {
    return undefined;
  }
}

type Reviver = (name: string, value: unknown, context: { source?: string }) => unknown;

const keepLarge: Reviver = (_, value, { source }) =>
  typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value) ? `number ${source}` : value;
