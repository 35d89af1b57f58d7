import { createCloudflare } from "@certspec/cloudflare";
import * as undici from "undici";

const { HTTPS_PROXY = "http://proxy.example.com:3128" } = process.env;

const dispatcher = new undici.ProxyAgent(HTTPS_PROXY);
const undiciFetch = undici.fetch as unknown as typeof fetch;
const cloudflare = createCloudflare({
  fetch: (url, init) => undiciFetch(url, Object.assign({}, init, { dispatcher })),
});

const page = await cloudflare.customCsrs.list({ account_id: "023e105f4ecef8ad9ca31a8372d0c353" });
console.log(page.items.length);
