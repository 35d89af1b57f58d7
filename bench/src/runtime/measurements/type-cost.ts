import { type CheckCost, checkProgram } from "../check-program.ts";
import { least, measureAll } from "../measure-all.ts";
import type { Measurement } from "../measurement.ts";
import type { Row } from "../table.ts";

/** Cost of checking the one-list program, less that of an empty one. */
export const typeCost: Measurement = async ({ folder, subjects, rounds }) => {
  const empty = await checkProgram("", folder);
  // Counts are the same in every round.
  const read = (field: keyof CheckCost, times = 1) =>
    measureAll(subjects, times, async ({ oneList }) => {
      const used = await checkProgram(oneList, folder);
      return used[field] - empty[field];
    });
  const megabytes: Row["format"] = (measures) => `+ ${(least(measures) / 2 ** 20).toFixed(1)}`;
  const count: Row["format"] = ([measure]) => `+ ${measure?.toLocaleString("en")}`;
  return [
    { name: "typecheck over an empty program, MB", outcomes: await read("memory", rounds), format: megabytes },
    { name: "typecheck over an empty program, types", outcomes: await read("types"), format: count },
    { name: "typecheck over an empty program, instantiations", outcomes: await read("instantiations"), format: count },
  ];
};
