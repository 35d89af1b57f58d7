import type { OpenSpec } from "./open-spec.ts";
import { loadBundler, type OpenapiCore } from "./openapi-core.ts";

type Bundler = Awaited<ReturnType<typeof loadBundler>>;

/** Let openapi-core put a document and what it refers to together. Changes the parsed files. */
export async function bundleWith(
  core: OpenapiCore,
  { document, config, resolver }: Pick<OpenSpec, "document" | "config" | "resolver">,
): Promise<Awaited<ReturnType<Bundler["bundleDocument"]>>> {
  const { bundleDocument } = await loadBundler();
  return bundleDocument({
    document,
    config,
    types: core.nodeTypes,
    externalRefResolver: resolver,
    removeUnusedComponents: true,
    componentRenamingConflicts: "error",
  });
}
