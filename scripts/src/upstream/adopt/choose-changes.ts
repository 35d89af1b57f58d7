import { UpstreamError } from "../upstream-error.ts";
import type { Adoption } from "./adoption.ts";

/**
 * The open changes that ids name, in full or by a beginning that only one of them has; all of them without an id. Those that
 * are excepted stay open.
 * @throws {UpstreamError} when an id names none, or several.
 */
export function chooseChanges(
  open: readonly Adoption[],
  provider: string,
  ids: readonly string[],
  except: readonly string[] = [],
): Adoption[] {
  const known = [...new Set(open.map(({ change }) => change.id))];
  const idOf = (id: string): string => {
    const found = known.includes(id) ? [id] : known.filter((other) => other.startsWith(id));
    const [only] = found;
    if (found.length > 1) throw new UpstreamError(`${id}: several open changes begin so: ${found.join(", ")}`);
    if (only === undefined)
      throw new UpstreamError(`${id}: this is not open; \`pnpm upstream status ${provider}\` lists what is`);
    return only;
  };
  const [wanted, excepted] = [new Set(ids.map(idOf)), new Set(except.map(idOf))];
  return open.filter(({ change: { id } }) => (wanted.size === 0 || wanted.has(id)) && !excepted.has(id));
}
