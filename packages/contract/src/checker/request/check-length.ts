import { type HeaderLines, headerValue } from "../message/header-lines.ts";
import type { Side } from "../values/report-body.ts";
import type { Scope } from "../values/scope.ts";

/** Checks Content-Length against the bytes that are there, where both speak of the same bytes. */
export function checkLength(
  scope: Scope,
  { headers, bytes, side, pointer }: { headers: HeaderLines; bytes: Uint8Array; side: Side; pointer: string },
): void {
  const length = headerValue(headers, "content-length");
  const isChanged = headerValue(headers, "content-encoding") ?? headerValue(headers, "transfer-encoding");
  if (length === undefined || isChanged !== undefined || length === String(bytes.length)) return;
  const expected = String(bytes.length);
  scope.report(`${side}-BODY-LENGTH`, { place: "header content-length", pointer, expected, received: length });
}
