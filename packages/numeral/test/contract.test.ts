import { describeContract } from "@certspec/contract";
import { createNumeral } from "@certspec/numeral";
import document from "@certspec/numeral/openapi.json" with { type: "json" };

describeContract(document, createNumeral);
