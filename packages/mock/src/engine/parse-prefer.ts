import { type Fault, faults, isFault } from "../faults/fault.ts";
import { type Problem, problem } from "./problem.ts";

/** Which answer a request asks for. */
export interface Preference {
  code?: number;
  example?: string;
  dynamic?: boolean;
  fault?: Fault;
  /** How many requests like this one get the fault; the ones after it get an answer. */
  times?: number;
}

/**
 * Read a `Prefer` header, such as `code=404, example=notFound` or `fault=reset; times=2`, or say what makes no sense in it.
 * Preferences that are none of these are passed over, as RFC 7240 wants it.
 */
export function parsePrefer(header = ""): Preference | Problem {
  const preference: Preference = {};
  for (const match of header.matchAll(/([^\s,;="]+)\s*(?:=\s*(?:"([^"]*)"|([^\s,;"]*)))?/g)) {
    const name = match[1]?.toLowerCase();
    const value = match[2] ?? match[3] ?? "";
    if (name === "code") {
      if (!/^[1-5]\d\d$/.test(value))
        return problem(400, "bad-preference", "Prefer: code must be a status from 100 to 599");
      preference.code = Number(value);
    }
    if (name === "example") preference.example = value;
    if (name === "fault") {
      if (!isFault(value))
        return problem(400, "unknown-fault", `Prefer: fault must be one of ${faults.join(", ")}`, { faults });
      preference.fault = value;
    }
    if (name === "times") {
      if (!/^[1-9]\d{0,5}$/.test(value))
        return problem(400, "bad-preference", "Prefer: times must be a whole number above 0");
      preference.times = Number(value);
    }
    if (name === "dynamic") {
      if (value !== "true" && value !== "false")
        return problem(400, "bad-preference", "Prefer: dynamic must be true or false");
      preference.dynamic = value === "true";
    }
  }
  if (preference.times !== undefined && preference.fault === undefined)
    return problem(400, "bad-preference", "Prefer: times belongs to fault, such as fault=reset; times=2");
  return preference;
}
