import { withParameterName } from "../errors/with-parameter-name.ts";
import { checkHeader } from "./check-header.ts";

/**
 * Set a header to a value that it can carry as it is.
 * @throws {Refusal} that names the header.
 */
export function setHeader(headers: Headers, name: string, value: string): void {
  checkHeader(name, value);
  withParameterName(name, () => headers.set(name, value));
}
