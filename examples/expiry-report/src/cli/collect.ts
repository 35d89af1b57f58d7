import { makeReport, type Report } from "../report/make-report.ts";
import { readSources } from "../report/read-sources.ts";
import type { ReportOptions } from "./read-options.ts";

/** Read what the options ask for, from the live APIs or from mocks. */
export async function collect(options: ReportOptions, signal: AbortSignal): Promise<Report> {
  const { now, within: withinDays, provider: wanted, concurrency } = options;
  if (options.live) {
    // Either is loaded only where it is needed: a live run has no mocks.
    const { liveSources } = await import("../sources/live-sources.ts");
    const { sources, failures, notes } = liveSources({
      environment: process.env,
      wanted,
      totalTimeoutMs: options.timeout * 1000,
    });
    if (!sources.length && !failures.length) throw new Error(`nobody can be asked:\n  ${notes.join("\n  ")}`);
    const read = await readSources(sources, { concurrency, signal });
    return makeReport({ found: read.found, failures: [...failures, ...read.failures], notes, now, withinDays });
  }
  const { demoSources } = await import("../demo/demo-sources.ts");
  const { mock, sources } = await demoSources(now, wanted);
  try {
    const read = await readSources(sources, { concurrency, signal });
    const notes = ["These are made up, and came from mocks on this machine. --live asks the APIs."];
    return makeReport({ ...read, notes, now, withinDays });
  } finally {
    await mock.close();
  }
}
