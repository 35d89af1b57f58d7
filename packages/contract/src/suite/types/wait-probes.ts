import type { Operation } from "../../checker/operations-of.ts";
import { below, comparing, type Probe } from "./probe.ts";
import { readStates } from "./read-states.ts";
import { successTypes, typeAt } from "./response-types.ts";
import type { TypeScope } from "./type-scope.ts";
import { either, union } from "./type-text.ts";

/** Compares what a client's function that waits takes and gives, for each operation whose state changes by itself. */
export function waitProbes(operations: readonly Operation[], scope: TypeScope, wait: string): Probe[] {
  // The first state of an operation is the default, any other is named by the option `field`.
  const waiting = operations.flatMap((operation) =>
    readStates(operation, scope).map((states, index) => ({ operation, states, isNamed: index > 0 })),
  );
  const forms = waiting.map(
    ({ isNamed }, index) =>
      `(resource: infer R${index}, params: infer P${index}, options${isNamed ? "" : "?"}: infer O${index}): unknown;`,
  );
  const found = either(waiting.map((_, index) => `[R${index}, P${index}, O${index}]`));
  return waiting.flatMap(({ operation, states: { at, known, goal }, isNamed }, index) => {
    const compare = comparing(operation.id);
    const names = operation.id.split("_");
    const resource = ["Client", ...names.slice(0, -1)];
    const method = below("Client", ...names);
    const type = below("Client", ...resource.slice(1));
    const states = union(known);
    const field = JSON.stringify(at);
    const anyForm = `(typeof waiting.${wait} extends { ${forms.join(" ")} } ? FormFor<${found}, ${type}> : "no forms")`;
    const form = isNamed ? `Extract<${anyForm}, { field: ${field} }>` : `Exclude<${anyForm}, { field: string }>`;
    const settled = at
      .split(".")
      .reduceRight((inner, name) => `{ ${JSON.stringify(name)}: ${inner} }`, union(goal) || "never");
    const ended = `${thingType(operation, scope)} & ${settled}`;
    const options = isNamed ? `, { field: ${field} }` : "";
    const call = `waiting.${wait}(null! as ${type}, null! as Exclude<Argument<${method}>, undefined>${options})`;
    const name = isNamed ? `${wait} ${at}` : wait;
    const given = compare(
      `${name} data`,
      operation.object["x-pagination"] ? `(${ended})[]` : ended,
      `Awaited<ReturnType<typeof waited${index}>>`,
    );
    return [
      compare(`${name}.until`, `${states} | readonly (${states})[]`, `Part<${form}, "until">`),
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
