import type { PlannedTest } from "../../report/report.ts";

/** A test of a document that needs no client. */
export interface DocumentTest extends PlannedTest {
  run: () => Promise<void>;
}
