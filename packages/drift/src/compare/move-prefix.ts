import { type Operation, requestOf, type Server } from "@certspec/openapi/operations";

/** One side's servers and operations. */
interface Addresses {
  servers: readonly Server[];
  operations: readonly Operation[];
}

/** A path prefix that moved between the servers and the paths of two documents. All URLs stay the same. */
export interface MovedPrefix {
  prefix: string;
  /** The side whose servers have it. */
  side: "before" | "after";
}

/** Finds a prefix that moved from servers to paths or back, so that operations are called under the same addresses. */
export function findMovedPrefix(before: Addresses, after: Addresses): MovedPrefix | undefined {
  const moved = prefixOf(before.servers, after.servers, "before") ?? prefixOf(after.servers, before.servers, "after");
  if (!moved) return undefined;
  const [longer, shorter] = moved.side === "before" ? [before, after] : [after, before];
  const others = new Set(shorter.operations.map(requestOf));
  const count = (prefix: string) =>
    longer.operations.filter(({ method, path }) => others.has(requestOf({ method, path: `${prefix}${path}` }))).length;
  return count(moved.prefix) > count("") ? moved : undefined;
}

function prefixOf(
  longer: readonly Server[],
  shorter: readonly Server[],
  side: MovedPrefix["side"],
): MovedPrefix | undefined {
  const [first, other] = [longer[0]?.url, shorter[0]?.url];
  if (first === undefined || other === undefined || !first.startsWith(`${other}/`)) return undefined;
  const prefix = first.slice(other.length);
  const fits = longer.every(({ url }, index) => url === `${shorter[index]?.url}${prefix}`);
  return fits && longer.length === shorter.length ? { prefix, side } : undefined;
}

/** Operations with a prefix in their paths, and servers without it. */
export function withPrefix({ servers, operations }: Addresses, prefix: string): Addresses {
  const shorten = ({ url, ...server }: Server): Server => ({ ...server, url: url.slice(0, -prefix.length) });
  const usualServers = servers.map(shorten);
  return {
    servers: usualServers,
    operations: operations.map((operation) => ({ ...operation, path: `${prefix}${operation.path}`, usualServers })),
  };
}
