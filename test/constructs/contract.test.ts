import { describeContract } from "@certspec/contract";
import { createClient } from "@certspec/core";
import { generateFixtures } from "./generate-fixtures.ts";

const { constructs } = await generateFixtures();

describeContract(constructs.bundle, (options) => createClient<object, object>(constructs.api, options));
