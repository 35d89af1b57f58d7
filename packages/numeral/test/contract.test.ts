import { describeContract, locateInSources } from "@certspec/contract";
import { createNumeral } from "@certspec/numeral";
import document from "@certspec/numeral/openapi.json" with { type: "json" };

const root = new URL("../../../", import.meta.url);

describeContract(document, createNumeral, {
  locate: locateInSources(new URL("specs/numeral/openapi.yaml", root)),
  rejectsMissing: true,
  report: { directory: new URL("coverage/contract/", root) },
});
