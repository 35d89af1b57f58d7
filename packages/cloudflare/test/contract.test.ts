import { createCloudflare } from "@certspec/cloudflare";
import document from "@certspec/cloudflare/openapi.json" with { type: "json" };
import { describeContract } from "@certspec/contract";

describeContract(document, createCloudflare);
