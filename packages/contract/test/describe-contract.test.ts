import { describeContract } from "@certspec/contract";
import { document } from "./fixtures/document.ts";
import { createClient } from "./workshop-client.ts";

describeContract(document, createClient, { name: "a right client of the workshop" });
