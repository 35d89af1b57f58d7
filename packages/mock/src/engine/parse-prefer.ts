import { type Fault, faults, isFault } from "../faults/fault.ts";
import { type Problem, problem } from "./problem.ts";

/** The response that a request prefers. */
export interface Preference {
  code?: number;
  example?: string;
  dynamic?: boolean;
  /** Makes the response from its schema, the same each time; not a preference of a header. */
  ignoreExamples?: boolean;
  fault?: Fault;
  /** Number of requests like this one that get the fault; later ones get a response. */
  times?: number;
}

/**
 * Reads a `Prefer` header, such as `code=404, example=notFound` or `fault=reset; times=2`, or returns a problem.
 * Unknown preferences are ignored, as RFC 7240 requires.
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
    return problem(400, "bad-preference", "Prefer: times needs a fault, such as fault=reset; times=2");
  return preference;
}
