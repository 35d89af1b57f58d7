import type { Report } from "../src/report/report.ts";

const item = { operation: "things_list", pointer: "/paths/~1things/get" };

/** A report in which there is one of everything, and nothing that HTML or XML could be broken with is left out. */
export const failing: Report = {
  format: "certspec-contract/1",
  name: 'Things & <b>"others"</b>',
  document: { title: "Things", version: "1", openapi: "3.1.0" },
  finishedAt: "2026-11-24T12:00:00.000Z",
  durationMs: 1234,
  operations: [
    { id: "things_list", method: "GET", path: "/things", pointer: "/paths/~1things/get", source: "specs/list.yaml:1" },
    { id: "things_get", method: "GET", path: "/things/{id}", pointer: "/paths/~1things~1{id}/get" },
  ],
  items: [
    { ...item, name: "things_list called", dimension: "operation", state: "covered" },
    { ...item, name: "things_list query page given", dimension: "parameter", state: "failed", advice: "mend it" },
    {
      ...item,
      name: "things_list response 100",
      dimension: "response",
      state: "waived",
      reason: "No call ends with it.",
      expires: "2027-01-31",
    },
    {
      name: "things_get called",
      operation: "things_get",
      dimension: "operation",
      state: "missing",
      pointer: "/paths/~1things~1{id}/get",
      source: "specs/get.yaml:7",
      advice: "no case calls it, 100%\nsorry",
    },
  ],
  tests: [
    { title: "the document has operations", phase: "document", state: "passed", durationMs: 1, diagnostics: [] },
    {
      title: "things_list answers 200",
      phase: "examples",
      operation: "things_list",
      state: "failed",
      durationMs: 20,
      diagnostics: [
        {
          code: "REQ-INTENT-MISSING",
          place: "query page",
          expected: '"1"',
          received: "<script>document.title = 'broken'</script>\u0000",
          hint: "Find out where the client drops it.",
          pointer: "/components/parameters/page",
          source: "specs/page.yaml:3:5",
        },
        { place: "data", expected: "1", received: "2" },
      ],
    },
    {
      title: "things_list sends what the caller means",
      phase: "generated",
      operation: "things_list",
      state: "failed",
      durationMs: 30,
      diagnostics: [],
      message: "things_list sends what the caller means\n  REQ-QUERY-UNDECLARED query pag: expected page, received 1",
    },
    {
      title: "things_get answers 200",
      phase: "examples",
      operation: "things_get",
      state: "not run",
      durationMs: 0,
      diagnostics: [],
    },
  ],
  notes: ["1 of 2 responses have no example"],
};

/** The same with everything right. */
export const passing: Report = {
  ...failing,
  name: "Others",
  items: failing.items.map((each) => ({ ...each, state: "covered" as const })),
  tests: failing.tests.map(({ message: _, ...each }) => ({ ...each, state: "passed" as const, diagnostics: [] })),
  notes: [],
};
