import { readFileSync } from "node:fs";
import { readingFailure } from "@certspec/openapi";
import { parse } from "yaml";
import type { Waiver } from "./waiver.ts";

/**
 * Checks waivers, and those of a JSON or YAML file that lists more.
 * @throws {TypeError} naming the waiver, what is wrong with it and how to write it.
 */
export function readWaivers(given: readonly Waiver[] = [], file?: string): Waiver[] {
  const listed = file === undefined ? [] : readFile(file);
  return [
    ...given.map((waiver, index) => checked(waiver, `waivers[${index}]`)),
    ...listed.map((waiver, index) => checked(waiver, `${file}: waiver ${index + 1}`)),
  ];
}

function readFile(file: string): unknown[] {
  let value: unknown;
  try {
    value = parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new TypeError(`${file}: ${readingFailure(error)}`, { cause: error });
  }
  if (Array.isArray(value)) return value;
  throw new TypeError(`${file}: expected a list of waivers, each with id, reason and expires`);
}

function checked(waiver: unknown, place: string): Waiver {
  const { id, reason, expires, ...others } = (waiver ?? {}) as Record<string, unknown>;
  const wrong = (what: string): TypeError => new TypeError(`${place}${id ? ` (${id})` : ""}: ${what}`);
  if (typeof id !== "string" || !id) throw wrong("missing id. Use the name of a coverage item from the report");
  if (typeof reason !== "string" || !reason.trim())
    throw wrong("missing reason. Say why the coverage item cannot be covered");
  if (typeof expires !== "string" || !isDay(expires))
    throw wrong(`invalid expires ${JSON.stringify(expires)}. Expected a date such as "2027-01-31"`);
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw wrong(`unknown field ${unknown}. A waiver has id, reason and expires`);
  return { id, reason, expires };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}
