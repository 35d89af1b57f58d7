import type { Subject } from "../subject.ts";

/** The generic client for OpenAPI types, with the types of our spec. */
export const openapiFetch: Subject = {
  name: "openapi-fetch",
  specifier: "openapi-fetch",
  oneList: `
    import type { paths } from "@certspec/cloudflare";
    import createClient from "openapi-fetch";
    const client = createClient<paths>({
      baseUrl: "https://api.cloudflare.com/client/v4",
      headers: { authorization: "Bearer token" },
    });
    const { data } = await client.GET("/{accounts_or_zones}/{account_or_zone_id}/custom_csrs", {
      params: { path: { accounts_or_zones: "accounts", account_or_zone_id: "023e105f4ecef8ad9ca31a8372d0c353" } },
    });
    for (const csr of data?.result ?? []) console.log(csr.id);
  `,
  caller: `
    import createClient from "openapi-fetch";
    export function open(baseUrl, send) {
      const client = createClient({ baseUrl, fetch: send, headers: { authorization: "Bearer token" } });
      const path = { accounts_or_zones: "accounts", account_or_zone_id: "a" };
      return async () => {
        const { data } = await client.GET("/{accounts_or_zones}/{account_or_zone_id}/custom_csrs", { params: { path } });
        return data.result.length;
      };
    }
  `,
};
