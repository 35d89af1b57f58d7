import type { Subject } from "../subject.ts";

/** Cloudflare's own client, imported so that a bundler may leave out the other resources. */
export const officialTreeShaken: Subject = {
  name: "cloudflare, tree-shakable",
  specifier: "cloudflare/tree-shakable",
  oneList: `
    import { BaseCustomCsrs } from "cloudflare/resources/custom-csrs/custom-csrs";
    import { createClient } from "cloudflare/tree-shakable";
    const client = createClient({ resources: [BaseCustomCsrs], apiToken: "token" });
    for await (const csr of client.customCsrs.list({ account_id: "023e105f4ecef8ad9ca31a8372d0c353" }))
      console.log(csr.id);
  `,
  caller: `
    import { BaseCustomCsrs } from "cloudflare/resources/custom-csrs/custom-csrs";
    import { createClient } from "cloudflare/tree-shakable";
    export function open(baseURL, fetch) {
      const client = createClient({ resources: [BaseCustomCsrs], apiToken: "token", baseURL, fetch });
      return async () => (await client.customCsrs.list({ account_id: "a" })).result.length;
    }
  `,
};
