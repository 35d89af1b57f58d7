import type { Operation } from "./operation.ts";
import type { Diagnostic } from "./run-prism.ts";

/** One violation of the document by a request or its response. */
export interface Violation {
  /** Where in the message, such as `["query", "per_page"]`. */
  location: string[];
  severity: "Error" | "Warning" | "Information" | "Hint";
  /** The JSON Schema keyword, the status or the rule that was broken. */
  code: string;
  message: string;
  on: "request" | "response";
}

const severities = ["Error", "Warning", "Information", "Hint"] as const;

/** Describes one of Prism's diagnostics. */
export function violationFrom(
  { path, severity, code = "", message }: Diagnostic,
  on: Violation["on"],
  { security = [] }: Operation,
): Violation {
  const isUnauthorised = code === 401;
  const alternatives = security.map((schemes) => schemes.map(({ key }) => key).join(" and ")).filter(Boolean);
  return {
    location: [...(path ?? (isUnauthorised ? ["security"] : []))],
    severity: severities[severity] ?? "Error",
    code: String(code),
    message: isUnauthorised ? `Request needs credentials: ${alternatives.join(", or ")}` : message,
    on,
  };
}
