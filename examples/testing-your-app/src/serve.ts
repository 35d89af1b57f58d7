// `node src/serve.ts`: the app on a port; CLOUDFLARE_BASE_URL points it at a mock.
import { createCloudflare } from "@certspec/cloudflare";
import { createApp } from "./create-app.ts";
import { listen } from "./listen.ts";

const {
  CLOUDFLARE_BASE_URL: baseUrl,
  ZONE_ID: zoneId = "5d3e105f4ecef8ad9ca31a8372d0c35a",
  PORT = "3000",
} = process.env;

// The token comes from CLOUDFLARE_API_TOKEN.
const { url } = await listen(createApp(createCloudflare({ baseUrl }), zoneId), Number(PORT));
console.log(url);
