import type { Fault } from "../faults/fault.ts";
import { parsePrefer } from "./parse-prefer.ts";

/** Which answer a request is to get. */
export interface PreferOptions {
  /** A documented status, such as 404. */
  code?: number | undefined;
  /** The name of a documented example. */
  example?: string | undefined;
  /** Make the answer up from its schema, and not from its examples. */
  dynamic?: boolean | undefined;
  /** Let something go wrong on the way. */
  fault?: Fault | undefined;
  /** Requests like this one that get the fault, before the first that gets an answer. @default all */
  times?: number | undefined;
}

/** A `Prefer` header, as the options of a call or of `fetch`. */
export interface Preferred {
  headers: { prefer: string };
}

/**
 * Options for a call that ask a mock for an answer.
 * @throws {TypeError} when nothing is preferred, or something that there is not.
 * @example
 * await cloudflare.customCsrs.list({ zone_id }, prefer({ code: 404 }));
 * await cloudflare.customCsrs.list({ zone_id }, prefer({ fault: "reset", times: 1 }));
 */
export function prefer(options: PreferOptions): Preferred {
  const { code, example, dynamic, fault, times, ...others } = options;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    throw new TypeError(`there is no preference ${unknown}; there are code, example, dynamic, fault and times`);
  const parts = Object.entries({ code, example: example && `"${example}"`, dynamic, fault, times });
  const stated = parts.filter(([, value]) => value !== undefined);
  if (example?.includes('"')) throw new TypeError(`no example can be called ${example}: a quote cannot be sent`);
  if (stated.length === 0)
    throw new TypeError("nothing is preferred; give a code, an example, dynamic or a fault, such as { code: 404 }");
  const header = stated.map(([name, value]) => `${name}=${value}`).join(", ");
  const preference = parsePrefer(header);
  if ("detail" in preference) throw new TypeError(preference.detail);
  return { headers: { prefer: header } };
}
