import { isJson } from "@certspec/openapi";
import type { ContractCase } from "../contract-cases.ts";

/** The response that a case asks for, with a value as its body. */
export function responseWith({ status, mediaType }: ContractCase, value: unknown): Response {
  if (mediaType === undefined || [204, 205, 304].includes(status)) return new Response(null, { status });
  const body = isJson(mediaType) ? JSON.stringify(value === undefined ? {} : value) : String(value ?? "");
  return new Response(body, { status, headers: { "content-type": mediaType } });
}
