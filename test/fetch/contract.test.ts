import { createCloudflareFetch } from "@certspec/cloudflare/fetch";
import cloudflare from "@certspec/cloudflare/openapi.json" with { type: "json" };
import { type ContractOptions, describeContract } from "@certspec/contract";
import { createFetchClient } from "@certspec/core/fetch";
import type { Api } from "@certspec/core/provider";
import { createInfisicalFetch } from "@certspec/infisical/fetch";
import infisical from "@certspec/infisical/openapi.json" with { type: "json" };
import { createNumeralFetch } from "@certspec/numeral/fetch";
import numeral from "@certspec/numeral/openapi.json" with { type: "json" };
import { api as cloudflareApi } from "../../packages/cloudflare/src/generated/operations.ts";
import { api as infisicalApi } from "../../packages/infisical/src/generated/operations.ts";
import { api as numeralApi } from "../../packages/numeral/src/generated/operations.ts";
import { generateFixtures } from "../constructs/generate-fixtures.ts";
import { type AnyFetchClient, methodsOverFetch } from "./methods-over-fetch.ts";

// What the methods of all clients are tested with, over the clients of openapi-fetch: each operation, status and example.
// Generated values and faults for two documents: the same functions write requests and judge responses for both doors.
const { constructs } = await generateFixtures();

describeFetch(cloudflare, cloudflareApi, createCloudflareFetch, { name: "Cloudflare", runs: 0, faults: false });
describeFetch(infisical, infisicalApi, createInfisicalFetch, { name: "Infisical", runs: 0, faults: false });
describeFetch(numeral, numeralApi, createNumeralFetch, { name: "Numeral", runs: 3, rejectsMissing: true });
describeFetch(
  withoutStreams(constructs.bundle),
  constructs.api,
  (options) => createFetchClient(constructs.api, options),
  {
    name: "All constructs",
    runs: 1,
    faults: false,
    waivers: [
      {
        id: "errors_ranges response default *",
        reason: "Ranges are declared for all statuses that a call can end with, so none is left for default.",
        expires: "2028-12-31",
      },
    ],
  },
);

/** Through openapi-fetch, a stream is read whole, as a text: its items are for the named methods. */
function withoutStreams<Bundle extends { paths: object }>(bundle: Bundle): Bundle {
  const isStream = (operation: { operationId?: string }) =>
    constructs.api.operations[operation.operationId ?? ""]?.stream !== undefined;
  const paths = Object.entries(bundle.paths).map(([path, item]) => [
    path,
    Object.fromEntries(Object.entries(item as object).filter(([, operation]) => !isStream(operation))),
  ]);
  return { ...bundle, paths: Object.fromEntries(paths) };
}

function describeFetch(
  document: Parameters<typeof describeContract>[0],
  api: Api,
  createFetch: (options: never) => object,
  { name, ...options }: ContractOptions,
): void {
  describeContract(document, (given) => methodsOverFetch(api, createFetch(given) as AnyFetchClient), {
    name: `${name} by openapi-fetch`,
    ...options,
  });
}
