import { describeContract } from "@certspec/contract";
import { createInfisical } from "@certspec/infisical";
import document from "@certspec/infisical/openapi.json" with { type: "json" };

describeContract(document, createInfisical);
