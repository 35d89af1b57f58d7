import type { Server } from "@certspec/openapi/operations";
import type { PlainRuleName } from "../rules/plain-rules.ts";
import type { Facts, Places } from "./context.ts";

type Report = (rule: PlainRuleName, places: Places, facts?: Facts) => void;

/** Compare servers; a server that was replaced in its place is one change. */
export function compareServers(
  before: readonly Server[],
  after: readonly Server[],
  report: Report,
  holders: { before: { pointer: string }; after: { pointer: string } },
): void {
  if (isUsual(before) && isUsual(after)) return;
  for (const server of before)
    for (const same of after) if (same.url === server.url) compareVariables(server, same, report);
  const gone = before.filter(({ url }) => !after.some((server) => server.url === url));
  const come = after.filter(({ url }) => !before.some((server) => server.url === url));
  for (const server of [...gone]) {
    const successor = come.find((candidate) => after.indexOf(candidate) === before.indexOf(server));
    if (!successor) continue;
    gone.splice(gone.indexOf(server), 1);
    come.splice(come.indexOf(successor), 1);
    report("server-changed", placesOf(server, successor), { before: server.url, after: successor.url });
  }
  for (const { url, pointer } of gone)
    report("server-removed", { beforePointer: pointer, afterPointer: holders.after.pointer }, { name: url });
  for (const { url, pointer } of come)
    report("server-added", { beforePointer: holders.before.pointer, afterPointer: pointer }, { name: url });
  const [first, second] = [before[0], after[0]];
  if (!first || !second || first.url === second.url) return;
  const stays = after.some(({ url }) => url === first.url);
  if (stays) report("server-order-changed", placesOf(first, second), { before: first.url, after: second.url });
}

/** Whether servers are what a document has that names none: the place where it was found. */
function isUsual(servers: readonly Server[]): boolean {
  return servers.every(({ url }) => url === "");
}

/** Compares the allowed and default values of a server's variables. */
function compareVariables(before: Server, after: Server, report: Report): void {
  for (const [variable, first] of Object.entries(before.variables)) {
    const second = after.variables[variable];
    if (!second) continue;
    const [places, name] = [placesOf(before, after), `\`${variable}\` of ${after.url}`];
    if (first.usual !== second.usual)
      report("server-default-changed", places, { name, before: `\`${first.usual}\``, after: `\`${second.usual}\`` });
    const gone = valuesBeside(first.choices, second.choices);
    const come = valuesBeside(second.choices, first.choices);
    if (come.length > 0) report("server-values-added", places, { name, after: come.join(", ") });
    if (gone.length > 0) report("server-values-removed", places, { name, before: gone.join(", ") });
  }
}

/** Returns the values that one list allows and the other does not. A missing list allows everything. */
function valuesBeside(values: readonly string[] | undefined, others: readonly string[] | undefined): string[] {
  if (!others) return [];
  return values ? values.filter((value) => !others.includes(value)).map((value) => `\`${value}\``) : ["anything else"];
}

function placesOf(before: Server, after: Server): Places {
  return { beforePointer: before.pointer, afterPointer: after.pointer };
}
