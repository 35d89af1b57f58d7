import type { Location, UserContext } from "@redocly/openapi-core";
import { operationsOf, type SpecOperation } from "./operations.ts";
import type { Placed, Resolve } from "./placed.ts";

/** The input of a rule that checks the whole spec. */
export interface SpecView {
  root: Placed;
  operations: SpecOperation[];
  resolve: Resolve;
  report: (message: string, place: Location | Placed) => void;
}

/** A rule as openapi-core calls it: once per document. */
export type Rule = () => { Root: (root: unknown, context: UserContext) => void };

/** Makes a rule of a function that sees the whole spec at once. */
export function specRule(check: (spec: SpecView) => void): Rule {
  return () => ({
    Root(root, { location, resolve, report }) {
      const placed = { value: root, location };
      check({
        root: placed,
        operations: operationsOf(placed, resolve),
        resolve,
        report: (message, place) => report({ message, location: "location" in place ? place.location : place }),
      });
    },
  });
}
