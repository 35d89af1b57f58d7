import { entriesOf, isObject, listOf } from "../json.ts";
import { below, type Sourced } from "../pointer.ts";
import type { Server } from "./operation.ts";

/** The servers that a document, a path or an operation names; undefined when it names none. */
export function readServers({ value, pointer }: Sourced): Server[] | undefined {
  const servers = isObject(value) ? listOf(value.servers) : [];
  if (servers.length === 0) return undefined;
  return servers.flatMap((server, index) => {
    if (!isObject(server) || typeof server.url !== "string") return [];
    const variables = entriesOf(server.variables).map(([name, variable]): [string, Server["variables"][string]] => {
      const { default: usual, enum: choices } = isObject(variable) ? variable : {};
      return [name, { usual: String(usual), choices: Array.isArray(choices) ? choices.map(String).sort() : undefined }];
    });
    return [
      {
        url: plainUrl(server.url),
        variables: Object.fromEntries(variables),
        pointer: below(pointer, "servers", index),
      },
    ];
  });
}

/** Hosts are the same in any letters; a slash at the end and the usual port say nothing. */
function plainUrl(url: string): string {
  const plain = url.replace(/\/+$/, "").replace(/^[a-z]+:\/\/[^/{}]+/i, (origin) => origin.toLowerCase());
  return plain.replace(/^(https:\/\/[^/]+?):443(?=\/|$)|^(http:\/\/[^/]+?):80(?=\/|$)/, "$1$2");
}
