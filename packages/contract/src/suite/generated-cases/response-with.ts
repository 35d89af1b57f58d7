import { isJson, streamFormatOf, streamText } from "@certspec/openapi";
import type { ContractCase } from "../contract-cases.ts";

/** The response that a case asks for, with a value as its body. */
export function responseWith({ status, mediaType }: ContractCase, value: unknown): Response {
  if (mediaType === undefined || [204, 205, 304].includes(status)) return new Response(null, { status });
  const body = bodyWith(mediaType, value);
  return new Response(body, { status, headers: { "content-type": mediaType } });
}

function bodyWith(mediaType: string, value: unknown): string {
  if (isJson(mediaType)) return JSON.stringify(value === undefined ? {} : value);
  return streamFormatOf(mediaType) ? streamText(mediaType, [value]) : String(value ?? "");
}
