import type { Api } from "@certspec/core/provider";
import type { DocumentedOperation } from "../providers/provider.ts";
import { captureRequest } from "./capture-request.ts";
import { curlBody } from "./curl-body.ts";
import { shellWord } from "./shell-word.ts";

/** The request of a client as a command of curl; secrets come from the environment. */
export async function curlSample(operation: DocumentedOperation, api: Api): Promise<string> {
  const variables = new Map(
    operation.provider.credentials.map(({ option, env }) => [option, env ?? option.replace(/\W/g, "_").toUpperCase()]),
  );
  const request = await captureRequest(operation, api, (option) => placeholder(variables.get(option) ?? option));
  const word = (text: string): string => shellWord(text, [...variables.values()], placeholder);
  const method = request.method === "GET" ? "" : ` --request ${request.method}`;
  const body = await curlBody(request, word);
  const headers = [...request.headers].filter(
    ([name]) => !unsaid.test(name) && !(body.namesType && name === "content-type"),
  );
  const words = headers.map(([name, value]) => headerWord(name, value, word));
  return [`curl${method} ${word(request.url)}`, ...words, ...body.words].join(" \\\n  ");
}

/** Headers that curl sends by itself, or better than in a client's words. */
const unsaid = /^(?:user-agent|accept|content-length)$/;

/** A text that stands for a secret, and survives every way in which a request can carry one. */
function placeholder(variable: string): string {
  return `SECRET_${variable}_SECRET`;
}

function headerWord(name: string, value: string, word: (text: string) => string): string {
  const basic = /^Basic (.+)$/.exec(value)?.[1];
  if (name === "authorization" && basic) return `--user ${word(atob(basic))}`;
  if (name === "cookie") return `--cookie ${word(value)}`;
  const written = name.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase());
  return `--header ${word(`${written}: ${value}`)}`;
}
