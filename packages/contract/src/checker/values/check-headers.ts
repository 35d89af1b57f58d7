import { child, decodeHeader, follow, type Header, type Sourced } from "@certspec/openapi";
import type { DiagnosticCode } from "../codes/diagnostic-codes.ts";
import { type HeaderLines, headerValues } from "../message/header-lines.ts";
import { show } from "../mismatch.ts";
import { checkValue } from "./check-value.ts";
import type { Scope } from "./scope.ts";

export interface DeclaredHeaders {
  lines: HeaderLines;
  /** The owner of `headers`: a response, or the encoding of a part. */
  owner: Sourced<{ headers?: Readonly<Record<string, Header>> }>;
  /** Begins the place of each diagnostic. */
  place: string;
  codeFor: (fault: "MISSING" | "INVALID" | "STYLE" | "SYNTAX" | "DUPLICATE") => DiagnosticCode;
}

/** Checks the headers that are declared for a response or a part; others are allowed. */
export function checkHeaders(scope: Scope, { lines, owner, place: start, codeFor }: DeclaredHeaders): void {
  for (const name of Object.keys(owner.value.headers ?? {})) {
    const written = child<Header>(owner, "headers", name);
    const header = written && follow(scope.document, written);
    if (!header || name.toLowerCase() === "content-type") continue;
    const place = `${start} ${name}`;
    const { pointer, value: node } = header;
    const values = headerValues(lines, name);
    if (!values.length) {
      if (node.required) scope.report(codeFor("MISSING"), { place, pointer, expected: "a value", received: "nothing" });
      continue;
    }
    const isList = ["array", "object"].includes(String(node.schema?.type)) || node.schema?.items !== undefined;
    if (values.length > 1 && !isList && !node.content) {
      scope.report(codeFor("DUPLICATE"), { place, pointer, expected: "one line", received: show(values) });
      continue;
    }
    const text = values.join(", ");
    checkValue(scope, {
      described: header,
      place,
      text,
      isEncoded: true,
      decode: (shape) => decodeHeader(node, shape, text),
      faultOf: (fault) =>
        codeFor(fault === "EMPTY" || fault === "ENCODING" || fault === "UNDECLARED" ? "INVALID" : fault),
    });
  }
}
