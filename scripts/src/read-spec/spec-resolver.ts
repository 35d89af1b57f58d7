import { BaseResolver, ResolveError } from "@redocly/openapi-core";
import { leavesFolder } from "../lint-rules/leaves-folder.ts";

/** Creates a resolver that reads files below a folder and nothing else: no URL, no other provider. */
export function createSpecResolver(folder: string): BaseResolver {
  const resolver = new BaseResolver();
  const load = resolver.loadExternalRef.bind(resolver);
  resolver.loadExternalRef = async (file) => {
    if (leavesFolder(file, folder, folder)) throw new ResolveError(new Error("it lies outside the spec's folder"));
    return load(file);
  };
  return resolver;
}
