import { bundleProgram } from "../bundle-program.ts";
import { measureAll } from "../measure-all.ts";
import type { Measurement } from "../measurement.ts";

/** Bytes that a program which lists custom CSRs adds to a page. */
export const bundleSize: Measurement = async ({ folder, subjects }) => {
  const outcomes = await measureAll(subjects, 1, async ({ oneList }) => {
    const { gzipped } = await bundleProgram(oneList, folder);
    return gzipped;
  });
  return [{ name: "one-list program, minified + gzip, bytes", outcomes, format: ([size]) => `${size}` }];
};
