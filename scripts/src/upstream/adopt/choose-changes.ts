import { UpstreamError } from "../upstream-error.ts";
import type { Adoption } from "./adoption.ts";

/**
 * The open changes that ids name, in full or by a beginning that only one of them has; all of them without an id.
 * @throws {UpstreamError} when an id names none, or several.
 */
export function chooseChanges(open: readonly Adoption[], provider: string, ids: readonly string[]): Adoption[] {
  if (ids.length === 0) return [...open];
  const known = [...new Set(open.map(({ change }) => change.id))];
  const wanted = ids.map((id) => {
    const found = known.includes(id) ? [id] : known.filter((other) => other.startsWith(id));
    const [only] = found;
    if (found.length > 1) throw new UpstreamError(`${id}: several open changes begin so: ${found.join(", ")}`);
    if (only === undefined)
      throw new UpstreamError(`${id}: this is not open; \`pnpm upstream status ${provider}\` lists what is`);
    return only;
  });
  return open.filter(({ change }) => wanted.includes(change.id));
}
