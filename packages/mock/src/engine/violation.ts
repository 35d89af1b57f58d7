import type { Operation } from "./operation.ts";
import type { Diagnostic } from "./run-prism.ts";

/** One way in which a request, or the answer to it, breaks the document. */
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

/** Put one of Prism's findings into words. */
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
