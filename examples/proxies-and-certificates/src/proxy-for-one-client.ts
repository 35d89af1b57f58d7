import { createCloudflare } from "@certspec/cloudflare";
import { ProxyAgent } from "undici";

const { HTTPS_PROXY = "http://proxy.example.com:3128" } = process.env;

const dispatcher = new ProxyAgent(HTTPS_PROXY);
const cloudflare = createCloudflare({
  fetch: (url, init) => fetch(url, Object.assign({}, init, { dispatcher })),
});

const page = await cloudflare.customCsrs.list({ account_id: "023e105f4ecef8ad9ca31a8372d0c353" });
console.log(page.items.length);
