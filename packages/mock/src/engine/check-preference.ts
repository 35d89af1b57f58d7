import type { Operation } from "./operation.ts";
import type { Preference } from "./parse-prefer.ts";
import { type Problem, problem } from "./problem.ts";

/** Rejects a preference that the operation does not document, and lists the documented ones. */
export function checkPreference({ code, example }: Preference, operation: Operation): Problem | undefined {
  const { iid, method, path, responses } = operation;
  const name = iid ?? `${method.toUpperCase()} ${path}`;
  const response = code === undefined ? usual(operation) : documented(operation, code);
  if (!response && code === undefined) return undefined;
  if (!response) {
    const codes = responses.map((each) => each.code);
    return problem(
      400,
      "unknown-code",
      `${name} does not document ${code}; it documents ${codes.join(", ") || "no response"}`,
      {
        codes,
      },
    );
  }
  if (example === undefined || examplesOf(response).includes(example)) return undefined;

  const examples = Object.fromEntries(responses.map((each) => [each.code, examplesOf(each)]));
  const list = Object.entries(examples).map(([each, names]) => `${each}: ${names.join(", ") || "none"}`);
  const detail = `unknown example for ${response.code} of ${name}; documented examples: ${list.join("; ")}`;
  return problem(400, "unknown-example", detail, { examples });
}

export type Response = Operation["responses"][number];

export function documented({ responses }: Operation, code: number): Response | undefined {
  const range = `${Math.floor(code / 100)}XX`;
  const of = (wanted: string): Response | undefined =>
    responses.find((response) => response.code.toUpperCase() === wanted);
  return of(String(code)) ?? of(range) ?? of("DEFAULT");
}

/** The response that Prism chooses without a preference. */
export function usual({ responses }: Operation): Response | undefined {
  const success = responses.find(({ code }) => /^2(?:\d\d|XX)$/.test(code));
  return success ?? responses.find(({ code }) => code === "default") ?? responses[0];
}

export function examplesOf({ contents = [] }: Response): string[] {
  return [...new Set(contents.flatMap(({ examples = [] }) => examples.map(({ key }) => key)))];
}
