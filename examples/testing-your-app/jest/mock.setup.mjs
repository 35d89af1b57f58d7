import document from "@certspec/cloudflare/openapi.json" with { type: "json" };
import { startMock } from "@certspec/mock";

// biome-ignore lint/style/noDefaultExport: Jest calls the default export
export default async function startCloudflare() {
  globalThis.mock = await startMock(document, { items: 120 });
  process.env.MOCK_URL = globalThis.mock.url;
}
