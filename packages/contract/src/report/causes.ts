import type { ReportedDiagnostic, ReportedTest } from "./report.ts";

/** One reason for failures, and where it shows. */
export interface Cause {
  /** The first diagnostic that has it, or the message of tests without diagnostics. */
  diagnostic: ReportedDiagnostic | string;
  places: { title: string; place: string; received: string }[];
  /** The pointers of the statements of the document that it is about. */
  pointers: Set<string>;
}

/** Occurrences from which on a cause gets one line with its count. */
const many = 2;

/** The causes that many diagnostics of failed tests share, the most frequent first, and the tests with what is left of them. */
export function shareCauses(failed: readonly ReportedTest[]): { causes: Cause[]; tests: ReportedTest[] } {
  const byKey = new Map<string, Cause>();
  const add = (key: string, diagnostic: Cause["diagnostic"], place: Cause["places"][number]): void => {
    const cause = byKey.get(key) ?? { diagnostic, places: [], pointers: new Set() };
    byKey.set(key, cause);
    cause.places.push(place);
    const pointer = typeof diagnostic === "string" ? undefined : pointerOf(diagnostic);
    if (pointer !== undefined) cause.pointers.add(pointer);
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

/**
 * Diagnostics of one code that expect the same have one cause, wherever the document says it: relative addresses as examples of
 * `uri` break one rule at many places. Where many rules expect the same, such as a string, the name of the property tells them
 * apart. An example that breaks its schema is wrong wherever it is used.
 */
function keyOf({ code, expected, place, received }: ReportedDiagnostic): string {
  const what = expectedAlone(expected);
  const isOfValue = code !== undefined && /^(?:SPEC-EXAMPLE|REQ|RES)-.*(?:INVALID|ONLY)$/.test(code);
  // Texts in place of numbers and booleans are one mistake, too.
  const isTelling =
    /["\d]|^one of /.test(what) || (/^(?:boolean|integer|number)\b/.test(what) && received.startsWith('"'));
  const [, ...parts] = place.split(/[ /]/);
  const name = parts.findLast((part) => part && !/^\d+$/.test(part));
  return JSON.stringify([isOfValue ? "value" : code, what, isTelling ? "" : name]);
}

/** An example breaks a schema, which the text names. */
const schemaInText = / \(#(\/[^)]*)\)$/;

/** The text about a value that is expected, without the place that says so. */
export function expectedAlone(expected: string): string {
  return expected.replace(schemaInText, "");
}

function pointerOf({ expected, pointer }: ReportedDiagnostic): string | undefined {
  return schemaInText.exec(expected)?.[1] ?? pointer;
}
