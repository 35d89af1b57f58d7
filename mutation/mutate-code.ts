import type { Mutation } from "./mutant.ts";
import { calls } from "./operators/calls.ts";
import { collections } from "./operators/collections.ts";
import { conditions } from "./operators/conditions.ts";
import { defaults } from "./operators/defaults.ts";
import { literals } from "./operators/literals.ts";
import { operations } from "./operators/operations.ts";
import type { Operator } from "./operators/operator.ts";
import { statements } from "./operators/statements.ts";
import { placesOf } from "./syntax-tree.ts";

const operators: readonly Operator[] = [conditions, operations, literals, statements, calls, defaults, collections];

/** All that could be wrong in a source, one thing at a time. */
export function mutateCode(source: string): Mutation[] {
  return placesOf(source).flatMap((place) => operators.flatMap((operator) => operator(place, source)));
}
