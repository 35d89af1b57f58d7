import type { Adoption } from "./adoption.ts";

/** The changes that failing tests name by a media type or a status; or else those of requests; or else all. */
export function blamedFor(own: readonly Adoption[], tests: readonly string[]): readonly Adoption[] {
  const named = own.filter(({ change }) =>
    [...change.sentence.matchAll(/`([^`]+\/[^`]+)`|(\b\d{3}\b)/g)].some(([, type, status]) =>
      tests.some((name) => name.includes(type ?? ` answers ${status} `)),
    ),
  );
  const sent = own.filter(({ change }) => change.direction === "request");
  return [named, sent].find((list) => list.length > 0) ?? own;
}
