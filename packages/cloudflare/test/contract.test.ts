import { createCloudflare } from "@certspec/cloudflare";
import document from "@certspec/cloudflare/openapi.json" with { type: "json" };
import { describeContract, locateInSources } from "@certspec/contract";

const root = new URL("../../../", import.meta.url);

describeContract(document, createCloudflare, {
  locate: locateInSources(new URL("specs/cloudflare/openapi.yaml", root)),
  rejectsMissing: true,
  report: { directory: new URL("coverage/contract/", root) },
});
