import { childrenOf, type Document, isObject } from "@certspec/openapi";
import { jsdoc } from "./jsdoc.ts";

/** `download`, where the API gives URLs of files; empty where it does not. */
export function emitDownload(document: Document, provider: string): string {
  if (!givesFiles(document)) return "";
  const doc = jsdoc([
    "Downloads the file at a URL that the API returned, as a stream, a blob or text.",
    "Sends no credentials, because the URL may point to any server.",
    "@throws ResponseError when the server does not return the file, for example because the URL has expired.",
  ]);
  return `${doc}export const download: DownloadFile = /* @__PURE__ */ createDownload(${JSON.stringify(provider)});\n`;
}

function givesFiles(node: unknown): boolean {
  return (isObject(node) && node["x-download"] === true) || childrenOf(node).some(givesFiles);
}
