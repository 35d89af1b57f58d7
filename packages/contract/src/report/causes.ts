import type { ReportedDiagnostic, ReportedTest } from "./report.ts";

/** One reason for failures, and where it shows. */
export interface Cause {
  /** The first diagnostic that has it. */
  diagnostic: ReportedDiagnostic;
  places: { title: string; place: string; received: string }[];
}

/** Occurrences from which on a cause gets one line with its count. */
const many = 3;

/** The causes that many diagnostics of failed tests share, the most frequent first, and the tests with what is left of them. */
export function shareCauses(failed: readonly ReportedTest[]): { causes: Cause[]; tests: ReportedTest[] } {
  const byKey = new Map<string, Cause>();
  for (const { title, diagnostics } of failed)
    for (const diagnostic of diagnostics) {
      const { place, received } = diagnostic;
      const cause = byKey.get(keyOf(diagnostic)) ?? { diagnostic, places: [] };
      byKey.set(keyOf(diagnostic), cause);
      cause.places.push({ title, place, received });
    }
  const causes = [...byKey.values()].filter(({ places }) => places.length >= many);
  const shared = new Set(causes.map(({ diagnostic }) => keyOf(diagnostic)));
  const tests = failed.flatMap((test) => {
    const diagnostics = test.diagnostics.filter((each) => !shared.has(keyOf(each)));
    return test.diagnostics.length > 0 && diagnostics.length === 0 ? [] : [{ ...test, diagnostics }];
  });
  return { causes: causes.toSorted((one, other) => other.places.length - one.places.length), tests };
}

/** Diagnostics of one code about one place of the document have one cause; examples break a schema that the text names. */
function keyOf({ code, expected, pointer, place }: ReportedDiagnostic): string {
  const schema = /\(#\/[^)]*\)$/.exec(expected)?.[0];
  if (code === undefined) return JSON.stringify([place, expected]);
  return JSON.stringify([code, expected, schema ?? pointer]);
}
