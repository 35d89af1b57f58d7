import type { Operation } from "../../checker/operations-of.ts";
import { below, comparing, type Probe } from "./probe.ts";
import { readStates } from "./read-states.ts";
import { successTypes, typeAt } from "./response-types.ts";
import type { TypeScope } from "./type-scope.ts";
import { either, union } from "./type-text.ts";

/** Compare what a client's function that waits takes and gives, for each operation whose state changes by itself. */
export function waitProbes(operations: readonly Operation[], scope: TypeScope, wait: string): Probe[] {
  const waiting = operations.flatMap((operation) => {
    const states = readStates(operation, scope);
    return states ? [{ operation, states }] : [];
  });
  const forms = waiting.map(
    (_, index) => `(resource: infer R${index}, params: infer P${index}, options?: infer O${index}): unknown;`,
  );
  const found = either(waiting.map((_, index) => `[R${index}, P${index}, O${index}]`));
  return waiting.flatMap(({ operation, states: { at, known, goal } }, index) => {
    const compare = comparing(operation.id);
    const names = operation.id.split("_");
    const resource = ["Client", ...names.slice(0, -1)];
    const method = below("Client", ...names);
    const type = below("Client", ...resource.slice(1));
    const states = union(known);
    const form = `(typeof waiting.${wait} extends { ${forms.join(" ")} } ? FormFor<${found}, ${type}> : "no forms")`;
    const ended = `${thingType(operation, scope)} & { ${JSON.stringify(at)}: ${union(goal) || "never"} }`;
    const call = `waiting.${wait}(null! as ${type}, null! as Exclude<Argument<${method}>, undefined>)`;
    const given = compare(
      `${wait} data`,
      operation.object["x-pagination"] ? `(${ended})[]` : ended,
      `Awaited<ReturnType<typeof waited${index}>>`,
    );
    return [
      compare(`${wait}.until`, `${states} | readonly (${states})[]`, `Part<${form}, "until">`),
      // A call, because only calls take the state that is the default.
      { ...given, text: `${given.text}; const waited${index} = () => ${call}` },
    ];
  });
}

function thingType(operation: Operation, scope: TypeScope): string {
  const { bodies, data } = successTypes(operation, scope);
  const items = operation.object["x-pagination"]?.items;
  return items === undefined ? either(data) : `${typeAt(bodies[0] ?? "undefined", items)}[number]`;
}
