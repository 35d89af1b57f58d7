import { InvalidRequest } from "./invalid-request.ts";

/**
 * Runs an action on the value of a parameter, and adds the parameter's name to its error.
 * @throws {InvalidRequest} with the name and the reason.
 */
export function withParameterName<Value>(name: string, action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    throw new InvalidRequest(`\`${name}\` cannot be sent: ${(error as Error).message}`);
  }
}
