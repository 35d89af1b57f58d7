import { createCloudflare } from "@certspec/cloudflare";
import cloudflareDocument from "@certspec/cloudflare/openapi.json" with { type: "json" };
import { createInfisical } from "@certspec/infisical";
import infisicalDocument from "@certspec/infisical/openapi.json" with { type: "json" };
import { type Mock, startMock } from "@certspec/mock";
import { createNumeral } from "@certspec/numeral";
import numeralDocument from "@certspec/numeral/openapi.json" with { type: "json" };
import type { Clients, Subjects } from "./calls.ts";

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Start the mocks of all providers in this process, with a client for each. */
export async function mockClients(fetch: Fetch): Promise<{ mock: Mock; clients: Clients }> {
  const mock = await startMock({
    cloudflare: cloudflareDocument,
    infisical: infisicalDocument,
    numeral: numeralDocument,
  });
  const { cloudflare = "", infisical = "", numeral = "" } = mock.urls;
  return {
    mock,
    clients: {
      cloudflare: createCloudflare({ baseUrl: cloudflare, apiToken: "mock-token", fetch }),
      infisical: createInfisical({ baseUrl: infisical, token: "mock-token", fetch }),
      numeral: createNumeral({ baseUrl: numeral, apiKey: "mock-key", fetch }),
    },
  };
}

export const mockSubjects: Subjects = {
  accountId: "023e105f4ecef8ad9ca31a8372d0c353",
  zoneId: "5d3e105f4ecef8ad9ca31a8372d0c35a",
  requestId: "6f1e2d3c-4b5a-4768-9788-a9bacbdcedfe",
};
