import { describeContract } from "@certspec/contract";
import { document } from "./fixtures/document.ts";
import { createClient } from "./workshop-client.ts";

// This client is written by hand for the arguments of the examples.
describeContract(document, createClient, { name: "a right client of the workshop", runs: 0 });
