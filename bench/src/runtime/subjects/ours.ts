import type { Subject } from "../subject.ts";

/** Our client, as it is published. */
export const ours: Subject = {
  name: "@certspec/cloudflare",
  specifier: "@certspec/cloudflare",
  oneList: `
    import { createCloudflare } from "@certspec/cloudflare";
    const client = createCloudflare({ apiToken: "token" });
    for await (const csr of client.customCsrs.list({ account_id: "023e105f4ecef8ad9ca31a8372d0c353" }))
      console.log(csr.id);
  `,
  caller: `
    import { createCloudflare } from "@certspec/cloudflare";
    export function open(baseUrl, fetch) {
      const client = createCloudflare({ apiToken: "token", baseUrl, fetch });
      return async () => (await client.customCsrs.list({ account_id: "a" })).items.length;
    }
  `,
};
