import { isObject, type JsonObject } from "@certspec/openapi";
import { parse } from "yaml";
import { exitCodes } from "../exit-codes.ts";
import { UpstreamError } from "../upstream-error.ts";

/** The OpenAPI document in the Markdown version of a documentation page; throws for a page of another shape. */
export function readPage(text: string, url: string): JsonObject {
  const fence =
    /^(`{3,})ya?ml[ \t]+(?:\S+[ \t]+)?(get|put|post|delete|patch|head|options)[ \t]+(\/\S*)[^\n]*\n([\s\S]*?)\n\1/im.exec(
      text,
    );
  if (!fence) throw unknown(url, "it has no fence such as ```yaml GET /path");
  const [, , method = "", path = "", content = ""] = fence;
  const document = parseFence(content, url);
  if (typeof document.openapi !== "string")
    throw unknown(url, 'expected an OpenAPI document in its fence: "openapi" is missing');
  const item = isObject(document.paths) ? document.paths[path] : undefined;
  if (!isObject(item) || !isObject(item[method.toLowerCase()]))
    throw unknown(url, `its fence names ${method.toUpperCase()} ${path}, and its paths do not have it`);
  const dangling = /"\$ref":"(?!#\/)([^"]*)"/.exec(JSON.stringify(document));
  if (dangling) throw unknown(url, `it refers to "${dangling[1]}", which is not on the page`);
  return document;
}

function parseFence(content: string, url: string): JsonObject {
  try {
    const document: unknown = parse(content);
    return isObject(document) ? document : {};
  } catch (cause) {
    throw unknown(url, `its fence is not valid YAML: ${(cause as Error).message.split("\n")[0]}`, cause);
  }
}

function unknown(url: string, reason: string, cause?: unknown): UpstreamError {
  return new UpstreamError(`${url}: this page has a shape that is not known: ${reason}`, {
    exitCode: exitCodes.unknownShape,
    cause,
  });
}
