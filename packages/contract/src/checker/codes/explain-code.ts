import { nearestText } from "../nearest-text.ts";
import { type DiagnosticCode, diagnosticCodes } from "./diagnostic-codes.ts";

/**
 * The page of a code, in Markdown.
 * @throws {RangeError} naming the code that is meant perhaps.
 */
export function explainCode(code: string): string {
  const name = code.toUpperCase();
  if (!isCode(name))
    throw new RangeError(
      `there is no code ${code}; did you mean ${nearestText(name, Object.keys(diagnosticCodes))}? \`explain --all\` prints all of them`,
    );
  const { blame, title, why, hint, wrong, right } = diagnosticCodes[name];
  const block = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;
  return `${name}: ${title}\n\n${why}\n\nWrong:\n\n${block(wrong)}\n\nRight:\n\n${block(right)}\n\nThe ${blame} is to blame. ${hint}\n`;
}

const families: Readonly<Record<string, string>> = {
  ROUTE: "Requests that reach no operation",
  REQ: "Requests",
  SEC: "Credentials",
  RES: "Responses",
  SPEC: "Documents",
};

/** The page of all codes, in Markdown. */
export function explainAll(): string {
  const names = Object.keys(diagnosticCodes) as DiagnosticCode[];
  const sections = Object.entries(families).map(([family, heading]) => {
    const rows = names
      .filter((name) => name.startsWith(`${family}-`))
      .map((name) => `| \`${name}\` | ${diagnosticCodes[name].title} | ${diagnosticCodes[name].hint} |`);
    return `## ${heading}\n\n| code | what happened | what to do |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
  });
  return `${introduction}\n${sections.join("\n")}`;
}

const introduction = `# Diagnostics of the contract

Each diagnostic of [@certspec/contract](../packages/contract/README.md) has a code that stays the same. \`ROUTE\`, \`REQ\` and \`SEC\`
blame the client, \`RES\` the server, \`SPEC\` the document. \`npx @certspec/contract explain REQ-QUERY-UNDECLARED\` prints more
about one: why it matters, and a wrong and a right message.

This page is printed by \`npx @certspec/contract explain --all\`; a test compares them.
`;

function isCode(name: string): name is DiagnosticCode {
  return Object.hasOwn(diagnosticCodes, name);
}
