import type { Fault } from "../faults/fault.ts";
import { parsePrefer } from "./parse-prefer.ts";

/** The response that a request should get. */
export interface PreferOptions {
  /** A documented status, such as 404. */
  code?: number | undefined;
  /** The name of a documented example. */
  example?: string | undefined;
  /** Generates the response from its schema instead of its examples. */
  dynamic?: boolean | undefined;
  /** A fault to inject. */
  fault?: Fault | undefined;
  /** Number of requests like this one that get the fault; later ones get a response. @default all */
  times?: number | undefined;
}

/** A `Prefer` header, as options of a call or of `fetch`. */
export interface Preferred {
  headers: { prefer: string };
}

/**
 * Returns options for a call that choose the mock's response.
 * @throws {TypeError} for an empty or unknown preference.
 * @example
 * await cloudflare.customCsrs.list({ zone_id }, prefer({ code: 404 }));
 * await cloudflare.customCsrs.list({ zone_id }, prefer({ fault: "reset", times: 1 }));
 */
export function prefer(options: PreferOptions): Preferred {
  const { code, example, dynamic, fault, times, ...others } = options;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    throw new TypeError(`unknown preference ${unknown}; use code, example, dynamic, fault or times`);
  const parts = Object.entries({ code, example: example && `"${example}"`, dynamic, fault, times });
  const stated = parts.filter(([, value]) => value !== undefined);
  if (example?.includes('"'))
    throw new TypeError(
      `the example name ${example} contains a double quote, which a Prefer header cannot contain; rename the example`,
    );
  if (stated.length === 0)
    throw new TypeError("no preference; pass code, example, dynamic or fault, such as { code: 404 }");
  const header = stated.map(([name, value]) => `${name}=${value}`).join(", ");
  const preference = parsePrefer(header);
  if ("detail" in preference) throw new TypeError(preference.detail);
  return { headers: { prefer: header } };
}
