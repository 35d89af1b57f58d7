import { codeTag } from "../markdown/code-tag.ts";

/** A method and a path template as one piece of HTML. */
export function requestTag(httpMethod: string, path: string): string {
  return `<span class="request"><b class="method method-${httpMethod.toLowerCase()}">${httpMethod}</b> ${codeTag(path)}</span>`;
}
