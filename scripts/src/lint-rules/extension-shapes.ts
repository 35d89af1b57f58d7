import type { Oas3Visitor } from "@redocly/openapi-core";
import { extensionChecks } from "./extension-checks.ts";
import { child, isMapping, itemsOf } from "./placed.ts";

/** Rejects an extension that the specs do not know, one at the wrong place, and one of the wrong shape. */
export function extensionShapes(): Oas3Visitor {
  return {
    any(node: unknown, { type, location, report }) {
      if (type.extensionsPrefix === undefined || !isMapping(node)) return;
      for (const key of Object.keys(node).filter((name) => name.startsWith("x-"))) {
        const message = findProblem(key, type.name, node);
        if (message !== undefined) report({ message, location: location.child([key]).key() });
      }
    },
    Root(root, { location, report }) {
      const servers = itemsOf(child({ value: root, location }, "servers"));
      const names = servers.map((server) => child(server, "x-name").value);
      for (const [index, server] of servers.entries()) {
        const name = names[index];
        if (servers.length > 1 && name === undefined) {
          report({ message: "There are several servers: give each a short `x-name`.", location: server.location });
        }
        if (name === undefined || names.indexOf(name) === index) continue;
        report({ message: `Another server is called \`${name}\` already.`, location: server.location.child("x-name") });
      }
    },
  };
}

function findProblem(key: string, type: string, node: Record<string, unknown>): string | undefined {
  const check = extensionChecks[key];
  if (check === undefined) return `\`${key}\` is not known. Known: ${Object.keys(extensionChecks).join(", ")}.`;
  if (check.on !== undefined && !check.on.includes(type)) {
    return `\`${key}\` does not belong on a ${type}, but on: ${check.on.join(", ")}.`;
  }
  const problem = check.problem?.(node[key], node);
  return problem === undefined ? undefined : `\`${key}\`: ${problem}.`;
}
