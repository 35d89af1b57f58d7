import { emitLiteral } from "./emit-literal.ts";
import { jsdoc } from "./jsdoc.ts";
import { pascalCase, propertyName } from "./names.ts";
import type { OperationModel, StatesModel } from "./operation-model.ts";

/** An operation whose state can be waited for, with the type of what it gives. */
export interface Wait {
  operation: OperationModel;
  states: StatesModel;
  /** The type of the record that has the state. */
  record: string;
  params: string;
}

/** The type of `waitFor`: one form for each resource whose `get` shows a state that changes by itself. */
export function emitWaitType(waits: readonly Wait[]): string {
  if (waits.length === 0) return "";
  const doc = jsdoc(["Waits until a state that changes by itself has reached its end; see `waitFor`."]);
  return `${doc}export interface WaitFor {\n${waits.map(emitForm).join("\n")}}\n`;
}

function emitForm({ operation, states: { at, known, goal, failed }, record, params }: Wait): string {
  const { resource, pagination } = operation;
  const quoted = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(", ");
  const doc = jsdoc(
    [
      `Polls \`${resource.join(".")}.get\` until \`${at}\`${pagination ? " of all items" : ""} is ${goal.length ? `${quoted(goal)}, or ` : ""}what \`until\` says.`,
      `@throws StateError when it ends elsewhere${failed.length ? `, such as in ${quoted(failed)}` : ""}.`,
    ],
    "  ",
  );
  const union = (values: readonly string[]) => values.map((value) => JSON.stringify(value)).join(" | ") || "never";
  const settled = `${record} & { ${propertyName(at)}: State }`;
  return `${doc}  <const State extends ${union(known)} = ${union(goal)}>(
    resource: Pick<${pascalCase(resource.join("_"))}Resource, "get">,
    params: ${params},
    options?: WaitOptions<State>,
  ): Promise<${pagination ? `(${settled})[]` : settled}>;
`;
}

/** `waitFor` itself, which only programs that use it ship. */
export function emitWaitFor(waits: readonly Pick<Wait, "operation" | "states">[]): string {
  const table = waits.map(({ operation: { id, pagination }, states: { at, goal, failed } }) => [
    id,
    { at, goal, failed, isList: pagination && true },
  ]);
  const doc = jsdoc([
    "Wait until a state that changes by itself has reached its end: `await waitFor(client.certificates, { id })`.",
    "It polls with pauses that grow, no sooner than `Retry-After` asks for.",
    "@throws StateError when it ends elsewhere, and TimeoutError when it has not ended in time.",
  ]);
  return `${doc}export const waitFor: WaitFor = /* @__PURE__ */ createWaitFor<WaitFor>(${emitLiteral(Object.fromEntries(table))});\n`;
}
