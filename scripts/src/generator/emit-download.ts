import { childrenOf, type Document, isObject } from "@certspec/openapi";
import { jsdoc } from "./jsdoc.ts";

/** `download`, where the API gives URLs of files; empty where it does not. */
export function emitDownload(document: Document, provider: string): string {
  if (!givesFiles(document)) return "";
  const doc = jsdoc([
    "Fetch the file at a URL that the API gave, as a stream, a blob or a text.",
    "No credentials are sent, because the URL may lead to anybody.",
    "@throws ResponseError when the server does not give the file, such as when the URL is too old.",
  ]);
  return `${doc}export const download: DownloadFile = /* @__PURE__ */ createDownload(${JSON.stringify(provider)});\n`;
}

function givesFiles(node: unknown): boolean {
  return (isObject(node) && node["x-download"] === true) || childrenOf(node).some(givesFiles);
}
