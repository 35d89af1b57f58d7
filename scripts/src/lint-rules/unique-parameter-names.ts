import { parametersOf } from "./operations.ts";
import { child, entriesOf } from "./placed.ts";
import { type Rule, specRule } from "./rule.ts";

/** Rejects parameter names that the flat arguments of a generated method cannot tell apart. */
export const uniqueParameterNames: Rule = specRule(({ operations, resolve, report }) => {
  for (const { name: operationName, operation } of operations) {
    const places = new Map<string, string>();
    for (const { name, in: place, entry } of parametersOf(operation, resolve)) {
      const first = places.get(name) ?? place;
      places.set(name, first);
      if (name === "body") report(reserved(operationName), entry);
      if (first === place) continue;
      report(
        `${operationName} has the parameter \`${name}\` in ${first} and in ${place}; its method takes one argument of that name. Leave one out.`,
        entry,
      );
    }
    for (const [name, alternative] of entriesOf(child(operation, "x-one-of-parameters"))) {
      if (name === "body") report(reserved(operationName), alternative);
    }
  }
});

function reserved(operation: string): string {
  return `${operation} cannot have a parameter called \`body\`: the method's argument \`body\` is the request body.`;
}
