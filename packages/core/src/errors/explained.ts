import { Refusal } from "./refusal.ts";

/**
 * Do something with the value of a name, and name it when that fails.
 * @throws {Refusal} with the reason.
 */
export function explained<Value>(name: string, action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    throw new Refusal(`\`${name}\` cannot be sent: ${(error as Error).message}`);
  }
}
