import { emitLiteral } from "./emit-literal.ts";
import { jsdoc } from "./jsdoc.ts";
import { pascalCase, propertyName } from "./names.ts";
import type { OperationModel, StatesModel } from "./operation-model.ts";

/** An operation whose states can be waited for, with the type of what it gives. */
export interface Wait {
  operation: OperationModel;
  /** The type of the record that has the states. */
  record: string;
  params: string;
}

/** The type of `waitFor`: a form for each state that changes by itself and that the `get` of a resource shows. */
export function emitWaitType(waits: readonly Wait[]): string {
  if (waits.length === 0) return "";
  const doc = jsdoc(["Polls a resource until it reaches a final state; see `waitFor`."]);
  const forms = waits.flatMap((wait) =>
    wait.operation.states.map((states, index) => emitForm(wait, states, index === 0 ? "default" : "named")),
  );
  return `${doc}export interface WaitFor {\n${forms.join("\n")}}\n`;
}

function emitForm(
  { operation, record, params }: Wait,
  { at, known, goal, failed }: StatesModel,
  form: "default" | "named",
): string {
  const { resource, pagination } = operation;
  const quoted = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(", ");
  const doc = jsdoc(
    [
      `Polls \`${resource.join(".")}.get\` until \`${at}\`${pagination ? " of all items" : ""} is ${goal.length ? `${quoted(goal)}, or ` : ""}a state in \`until\`.`,
      `@throws StateError when it reaches another final state${failed.length ? `, such as ${quoted(failed)}` : ""}.`,
    ],
    "  ",
  );
  const union = (values: readonly string[]) => values.map((value) => JSON.stringify(value)).join(" | ") || "never";
  const settled = `${record} & ${at.split(".").reduceRight((type, name) => `{ ${propertyName(name)}: ${type} }`, "State")}`;
  const field = JSON.stringify(at);
  return `${doc}  <const State extends ${union(known)} = ${union(goal)}>(
    resource: Pick<${pascalCase(resource.join("_"))}Resource, "get">,
    params: ${params},
    options${form === "default" ? `?: WaitOptions<State, ${field}>` : `: WaitOptions<State, ${field}> & { field: ${field} }`},
  ): Promise<${pagination ? `(${settled})[]` : settled}>;
`;
}

/** `waitFor` itself, which only programs that use it ship. */
export function emitWaitFor(operations: readonly OperationModel[]): string {
  const table = operations.map(({ id, pagination, states }) => [
    id,
    { states: states.map(({ at, goal, failed }) => ({ at, goal, failed })), isList: pagination && true },
  ]);
  const doc = jsdoc([
    "Polls a resource until it reaches a final state: `await waitFor(client.certificates, { id })`.",
    "The delay between polls grows, and is never shorter than `Retry-After`.",
    "@throws StateError when it reaches another final state, and TimeoutError when it reaches none in time.",
  ]);
  return `${doc}export const waitFor: WaitFor = /* @__PURE__ */ createWaitFor<WaitFor>(${emitLiteral(Object.fromEntries(table))});\n`;
}
