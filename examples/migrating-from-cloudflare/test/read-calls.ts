import { guide } from "./guide.ts";

/** A row of the guide's table: the same call with both clients, as code. */
export interface Call {
  /** The operationId, as our call names it. */
  operation: string;
  /** Nothing where Cloudflare's client has no method. */
  official: string | undefined;
  ours: string;
  /** What the guide says of the two results. */
  result: string;
}

const row =
  /^\| (?:`(?<official>client\.[^`]+)`|no method) \| `(?<ours>cloudflare\.(?<method>[\w.]+)\([^`]+)` \| (?<result>.+) \|$/gm;

/** The calls of the guide's table, in its order. */
export function readCalls(): Call[] {
  return [...guide.matchAll(row)].map(({ groups = {} }) => ({
    operation: (groups.method ?? "").replaceAll(".", "_"),
    official: groups.official,
    ours: groups.ours ?? "",
    result: groups.result ?? "",
  }));
}
