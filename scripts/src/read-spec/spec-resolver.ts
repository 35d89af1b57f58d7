import { readFile } from "node:fs/promises";
import type { BaseResolver, Source, YamlParseError } from "@redocly/openapi-core";
import type { OpenapiCore } from "./openapi-core.ts";
import { isInside } from "./spec-folder.ts";

/** Reads the files of one spec, and remembers which of them are not YAML. */
export interface SpecResolver {
  resolver: BaseResolver;
  yamlErrors: YamlParseError[];
}

/** Make a resolver that reads files below a folder and nothing else: no URL, no other provider. */
export function createSpecResolver(core: OpenapiCore, folder: string): SpecResolver {
  const resolver = new core.BaseResolver();
  const yamlErrors: YamlParseError[] = [];
  const parse = resolver.parseDocument.bind(resolver);

  resolver.loadExternalRef = (file) => readSpecFile(core, folder, file);
  resolver.parseDocument = (source, isRoot) => {
    try {
      return parse(source, isRoot);
    } catch (error) {
      if (error instanceof core.YamlParseError) yamlErrors.push(error);
      throw error;
    }
  };
  return { resolver, yamlErrors };
}

async function readSpecFile(core: OpenapiCore, folder: string, file: string): Promise<Source> {
  if (!isInside(folder, file)) throw new Error("it lies outside the spec's folder");
  try {
    const text = await readFile(file, "utf8");
    return new core.Source(file, text.replaceAll("\r\n", "\n"));
  } catch (error) {
    throw new Error(reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return "there is no such file";
  if (code === "EISDIR") return "it is a folder";
  return code ?? message;
}
