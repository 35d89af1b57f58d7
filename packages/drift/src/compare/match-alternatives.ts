import type { Shape, Union } from "@certspec/openapi/operations";
import type { SchemaContext } from "./schema-comparer.ts";

type Alternative = Union["alternatives"][number];

/** Alternatives of two unions that are the same one, and those that only one of the two has. */
export interface MatchedAlternatives {
  pairs: [before: Alternative, after: Alternative][];
  gone: Alternative[];
  come: Alternative[];
}

/** Which alternative became which: first the same shapes, then the same names, then what looks alike. */
export function matchAlternatives(
  { same, identical }: SchemaContext,
  before: readonly Alternative[],
  after: readonly Alternative[],
): MatchedAlternatives {
  const gone = [...before];
  const come = [...after];
  const pairs: [Alternative, Alternative][] = [];
  const pair = (fits: (first: Alternative, second: Alternative) => boolean) => {
    for (const first of [...gone]) {
      const second = come.find((candidate) => fits(first, candidate));
      if (!second) continue;
      pairs.push([first, second]);
      gone.splice(gone.indexOf(first), 1);
      come.splice(come.indexOf(second), 1);
    }
  };
  pair((first, second) => first.name === second.name && isNamed(first) && same(first.node, second.node));
  pair((first, second) => identical(first.node, second.node));
  pair((first, second) => same(first.node, second.node));
  pair((first, second) => first.name === second.name && isNamed(first));
  pair((first, second) => isAlike(first.node.shape, second.node.shape));
  return { pairs, gone, come };
}

function isNamed({ name }: Alternative): boolean {
  return !/^alternative \d+$/.test(name);
}

/** Whether one shape may have become the other: objects that share half of their properties, else one type. */
function isAlike(before: Shape, after: Shape): boolean {
  const names = new Set([...before.properties.keys(), ...after.properties.keys()]);
  const shared = [...names].filter((name) => before.properties.has(name) && after.properties.has(name));
  if (names.size > 0) return shared.length * 2 >= names.size;
  return before.types !== undefined && [...before.types].sort().join() === [...(after.types ?? [])].sort().join();
}
