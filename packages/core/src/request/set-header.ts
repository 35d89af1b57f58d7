import { withParameterName } from "../errors/with-parameter-name.ts";
import { checkHeader } from "./check-header.ts";

/**
 * Sets a header.
 * @throws {InvalidRequest} with the name of the header, if the header cannot carry the value unchanged.
 */
export function setHeader(headers: Headers, name: string, value: string): void {
  checkHeader(name, value);
  withParameterName(name, () => headers.set(name, value));
}
