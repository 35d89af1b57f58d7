import type { Server } from "../operation/operation.ts";
import type { PlainRuleName } from "../rules/plain-rules.ts";
import type { Facts } from "./finding.ts";
import type { Places } from "./operation-context.ts";

type Report = (rule: PlainRuleName, places: Places, facts?: Facts) => void;

/** Compare servers; a server that was replaced in its place is one change. */
export function compareServers(
  before: readonly Server[],
  after: readonly Server[],
  report: Report,
  holders: { before: { pointer: string }; after: { pointer: string } },
): void {
  const gone = before.filter(({ url }) => !after.some((server) => server.url === url));
  const come = after.filter(({ url }) => !before.some((server) => server.url === url));
  for (const server of [...gone]) {
    const successor = come.find((candidate) => after.indexOf(candidate) === before.indexOf(server));
    if (!successor) continue;
    gone.splice(gone.indexOf(server), 1);
    come.splice(come.indexOf(successor), 1);
    report("server-changed", placesOf(server, successor), { before: server.url, after: successor.url });
  }
  for (const server of gone)
    report(
      "server-removed",
      { beforePointer: server.pointer, afterPointer: holders.after.pointer },
      { name: server.url },
    );
  for (const server of come)
    report(
      "server-added",
      { beforePointer: holders.before.pointer, afterPointer: server.pointer },
      { name: server.url },
    );
  const [first, second] = [before[0], after[0]];
  if (!first || !second || first.url === second.url) return;
  const stays = after.some(({ url }) => url === first.url);
  if (stays) report("server-order-changed", placesOf(first, second), { before: first.url, after: second.url });
}

function placesOf(before: Server, after: Server): Places {
  return { beforePointer: before.pointer, afterPointer: after.pointer };
}
