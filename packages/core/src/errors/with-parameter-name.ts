import { InvalidRequest } from "./invalid-request.ts";

/**
 * Runs an action on the value of a parameter or a header, and adds its name to the error.
 * @throws {InvalidRequest} with the name and the reason.
 */
export function withParameterName<Value>(name: string, action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    throw new InvalidRequest(`Invalid value for "${name}"`, error instanceof Error ? error.message : "");
  }
}
