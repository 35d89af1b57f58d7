import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DiagnosticCode, diagnosticCodes } from "@certspec/contract";
import { expect, test } from "vitest";
import { explainAll, explainCode } from "../src/checker/codes/explain-code.ts";

test("docs/diagnostics.md is the list of codes", () => {
  const page = readFileSync(join(import.meta.dirname, "../../../docs/diagnostics.md"), "utf8");

  expect(page).toBe(explainAll());
});

test.each(Object.keys(diagnosticCodes) as DiagnosticCode[])(
  "%s has a page with a wrong and a right message",
  (code) => {
    const { wrong, right, title, why, hint } = diagnosticCodes[code];

    expect(explainCode(code.toLowerCase())).toContain(title);
    expect(wrong).not.toBe(right);
    for (const sentence of [title, why, hint]) expect(sentence).toMatch(/^[A-Z].*\.$/);
  },
);

test("a code that does not exist is answered with the nearest that does", () => {
  expect(() => explainCode("SEC-WRONG")).toThrow(
    "Unknown code SEC-WRONG. Did you mean SEC-MISSING? `explain --all` explains all codes.",
  );
});
