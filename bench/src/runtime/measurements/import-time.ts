import { least, measureAll } from "../measure-all.ts";
import type { Measurement } from "../measurement.ts";
import { runForJson } from "../run-program.ts";

/** Milliseconds that the first `import` of a package takes in a new process. */
export const importTime: Measurement = async ({ folder, subjects, rounds }) => {
  const outcomes = await measureAll(subjects, rounds, ({ specifier }) => {
    const program = `
      const start = performance.now();
      await import(${JSON.stringify(specifier)});
      console.log(JSON.stringify(performance.now() - start));
    `;
    return runForJson<number>(["--input-type=module", "--eval", program], { cwd: folder });
  });
  return [{ name: "cold import, ms", outcomes, format: (times) => least(times).toFixed(1) }];
};
