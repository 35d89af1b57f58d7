// biome-ignore lint/style/noDefaultExport: Jest calls the default export
export default function stopCloudflare() {
  return globalThis.mock.close();
}
