import { entriesOf, isObject, listOf, stableText } from "../document/json.ts";
import { below } from "../document/pointer.ts";
import type { Sourced } from "../document/reader.ts";
import type { Server } from "./operation.ts";

/** The servers that a document, a path or an operation names; undefined when it names none. */
export function readServers({ value, pointer }: Sourced): Server[] | undefined {
  const servers = isObject(value) ? listOf(value.servers) : [];
  if (servers.length === 0) return undefined;
  return servers.flatMap((server, index) => {
    if (!isObject(server) || typeof server.url !== "string") return [];
    const variables = entriesOf(server.variables)
      .map(([name, variable]) => {
        const { default: usual, enum: choices } = isObject(variable) ? variable : {};
        return `${name}: ${stableText(usual)}${choices ? ` of ${stableText([...listOf(choices)].sort())}` : ""}`;
      })
      .sort();
    const url = server.url.replace(/\/+$/, "");
    return [{ url: [url, ...variables].join(", "), pointer: below(pointer, "servers", index) }];
  });
}
