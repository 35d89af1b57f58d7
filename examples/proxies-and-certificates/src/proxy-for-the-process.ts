import { createCloudflare } from "@certspec/cloudflare";
import { EnvHttpProxyAgent, setGlobalDispatcher } from "undici";

setGlobalDispatcher(new EnvHttpProxyAgent());
const cloudflare = createCloudflare();

const page = await cloudflare.customCsrs.list({ account_id: "023e105f4ecef8ad9ca31a8372d0c353" });
console.log(page.items.length);
