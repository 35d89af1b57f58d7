import { describeContract } from "@certspec/contract";
import { createClient } from "@certspec/core/provider";
import { generateFixtures } from "./generate-fixtures.ts";

const { constructs } = await generateFixtures();

describeContract(constructs.bundle, (options) => createClient<object>(constructs.api, options), {
  // What each call sends is stated byte for byte in constructs.test.ts.
  runs: 10,
  waivers: [
    {
      id: "errors_ranges response default *",
      reason: "Ranges are declared for all statuses that a call can end with, so none is left for default.",
      expires: "2028-12-31",
    },
  ],
});
