import type { Subject } from "../subject.ts";

/** Cloudflare's own client, imported as its README does. */
export const official: Subject = {
  name: "cloudflare",
  specifier: "cloudflare",
  oneList: `
    import Cloudflare from "cloudflare";
    const client = new Cloudflare({ apiToken: "token" });
    for await (const csr of client.customCsrs.list({ account_id: "023e105f4ecef8ad9ca31a8372d0c353" }))
      console.log(csr.id);
  `,
  caller: `
    import Cloudflare from "cloudflare";
    export function open(baseURL, fetch) {
      const client = new Cloudflare({ apiToken: "token", baseURL, fetch });
      return async () => (await client.customCsrs.list({ account_id: "a" })).result.length;
    }
  `,
};
