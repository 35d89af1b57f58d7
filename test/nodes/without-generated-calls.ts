import { describeContract as describeAll } from "@certspec/contract";

export * from "@certspec/contract";

/** The contract suite without generated calls: they need no `fetch` of Node, and the main run makes them. */
export const describeContract: typeof describeAll = (document, createClient, options) =>
  describeAll(document, createClient, { ...options, runs: 0 });
