import { InvalidRequest } from "./invalid-request.ts";

/**
 * Do something with the value of a name, and name it when that fails.
 * @throws {InvalidRequest} with the reason.
 */
export function withParameterName<Value>(name: string, action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    throw new InvalidRequest(`\`${name}\` cannot be sent: ${(error as Error).message}`);
  }
}
