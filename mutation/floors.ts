import { readJson } from "./read-json.ts";

/** The score below which a package must not fall, by its name. */
export type Floors = Record<string, number>;

/**
 * Read the recorded scores.
 * @throws {Error} for what is no score of a package.
 */
export function readFloors(path: string, packages: readonly string[]): Floors {
  const floors = readJson(path);
  if (!floors || typeof floors !== "object" || Array.isArray(floors))
    throw new Error("mutation/scores.json must hold an object with a score for each package");
  for (const [name, score] of Object.entries(floors)) {
    if (!packages.includes(name))
      throw new Error(
        `mutation/scores.json: there is no package "${name}": remove it; they are ${packages.join(", ")}`,
      );
    if (!(typeof score === "number" && score >= 0 && score <= 100))
      throw new Error(`mutation/scores.json: ${name} must be a number from 0 to 100, not ${JSON.stringify(score)}`);
  }
  return floors as Floors;
}
