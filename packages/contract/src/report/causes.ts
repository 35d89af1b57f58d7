import type { ReportedDiagnostic, ReportedTest } from "./report.ts";

/** One reason for failures, and where it shows. */
export interface Cause {
  /** The first diagnostic that has it, or the message of tests without diagnostics. */
  diagnostic: ReportedDiagnostic | string;
  places: { title: string; place: string; received: string }[];
}

/** Occurrences from which on a cause gets one line with its count. */
const many = 3;

/** The causes that many diagnostics of failed tests share, the most frequent first, and the tests with what is left of them. */
export function shareCauses(failed: readonly ReportedTest[]): { causes: Cause[]; tests: ReportedTest[] } {
  const byKey = new Map<string, Cause>();
  const add = (key: string, diagnostic: Cause["diagnostic"], place: Cause["places"][number]): void => {
    const cause = byKey.get(key) ?? { diagnostic, places: [] };
    byKey.set(key, cause);
    cause.places.push(place);
  };
  for (const test of failed) {
    const { title, diagnostics } = test;
    for (const diagnostic of diagnostics)
      add(keyOf(diagnostic), diagnostic, { title, place: diagnostic.place, received: diagnostic.received });
    const message = messageOf(test);
    if (message !== undefined) add(message, message, { title, place: "", received: "" });
  }
  const shared = new Map([...byKey].filter(([, { places }]) => places.length >= many));
  const tests = failed.flatMap((test) => {
    const diagnostics = test.diagnostics.filter((each) => !shared.has(keyOf(each)));
    const isTold = test.diagnostics.length > 0 ? diagnostics.length === 0 : shared.has(messageOf(test) ?? "");
    return isTold ? [] : [{ ...test, diagnostics }];
  });
  return { causes: [...shared.values()].toSorted((one, other) => other.places.length - one.places.length), tests };
}

/** The message of a test without diagnostics, without the title that begins it. */
function messageOf({ title, diagnostics, message }: ReportedTest): string | undefined {
  if (message === undefined || diagnostics.length > 0) return undefined;
  return (message.startsWith(title) ? message.slice(title.length) : message).trim();
}

/** Diagnostics of one code about one place of the document have one cause; examples break a schema that the text names. */
function keyOf({ code, expected, pointer, place }: ReportedDiagnostic): string {
  const schema = /\(#\/[^)]*\)$/.exec(expected)?.[0];
  if (code === undefined) return JSON.stringify([place, expected]);
  return JSON.stringify([code, expected, schema ?? pointer]);
}
