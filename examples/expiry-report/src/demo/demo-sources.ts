import { createCloudflare } from "@certspec/cloudflare";
import cloudflareDocument from "@certspec/cloudflare/openapi.json" with { type: "json" };
import { createInfisical } from "@certspec/infisical";
import infisicalDocument from "@certspec/infisical/openapi.json" with { type: "json" };
import { type Mock, startMock } from "@certspec/mock";
import { createNumeral } from "@certspec/numeral";
import numeralDocument from "@certspec/numeral/openapi.json" with { type: "json" };
import type { Provider, Source } from "../report/found.ts";
import { cloudflareAccountSources } from "../sources/cloudflare-account-sources.ts";
import { cloudflareZoneSources } from "../sources/cloudflare-zone-sources.ts";
import { infisicalSources } from "../sources/infisical-sources.ts";
import { numeralSources } from "../sources/numeral-sources.ts";
import { cloudflareLists, demoZoneId } from "./cloudflare-lists.ts";
import { daysFrom } from "./days-from.ts";
import { demoProjectId, infisicalLists } from "./infisical-lists.ts";
import { numeralLists } from "./numeral-lists.ts";
import { withLists } from "./with-lists.ts";

const demoAccountId = "023e105f4ecef8ad9ca31a8372d0c353";

/** The same lists as on the live APIs, answered by mocks on this machine with certificates that end around now. */
export async function demoSources(
  now: Date,
  wanted: readonly Provider[] | undefined,
): Promise<{ mock: Mock; sources: Source[] }> {
  const days = daysFrom(now);
  const mock = await startMock(
    {
      cloudflare: withLists(cloudflareDocument, cloudflareLists(days)),
      infisical: withLists(infisicalDocument, infisicalLists(days)),
      numeral: withLists(numeralDocument, numeralLists(days)),
    },
    { stateful: true },
  );
  const { cloudflare: cloudflareUrl, infisical: infisicalUrl, numeral: numeralUrl } = mock.urls;
  const cloudflare = createCloudflare({ baseUrl: cloudflareUrl, apiToken: "demo" });
  const sources = [
    ...cloudflareZoneSources(cloudflare, demoZoneId),
    ...cloudflareAccountSources(cloudflare, demoAccountId),
    ...infisicalSources(createInfisical({ baseUrl: infisicalUrl, token: "demo" }), [demoProjectId]),
    ...numeralSources(createNumeral({ baseUrl: numeralUrl, apiKey: "demo" })),
  ];
  return { mock, sources: sources.filter(({ provider }) => wanted?.includes(provider) ?? true) };
}
