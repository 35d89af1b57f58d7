import { describeContract, locateInSources } from "@certspec/contract";
import { createInfisical } from "@certspec/infisical";
import document from "@certspec/infisical/openapi.json" with { type: "json" };

const root = new URL("../../../", import.meta.url);

describeContract(document, createInfisical, {
  locate: locateInSources(new URL("specs/infisical/openapi.yaml", root)),
  rejectsMissing: true,
  report: { directory: new URL("coverage/contract/", root) },
});
