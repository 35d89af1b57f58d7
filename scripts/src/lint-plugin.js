// The plugin of `redocly-rules.yaml`. Plain JavaScript, because Redocly's command runs on whatever Node its user has, and Node 20
// loads no TypeScript by itself.
const { default: plugin } = process.features.typescript
  ? await import("./lint-rules/plugin.ts")
  : await loadTransformed("./lint-rules/plugin.ts");

// biome-ignore lint/style/noDefaultExport: Redocly takes a plugin's default export.
export default plugin;

async function loadTransformed(file) {
  const { createJiti } = await import("jiti");
  return createJiti(import.meta.url).import(file);
}
