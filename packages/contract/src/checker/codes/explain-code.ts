import { nearestText } from "../nearest-text.ts";
import { type DiagnosticCode, diagnosticCodes } from "./diagnostic-codes.ts";

/**
 * Returns the explanation of a code, in Markdown.
 * @throws {RangeError} for an unknown code, with a suggestion.
 */
export function explainCode(code: string): string {
  const name = code.toUpperCase();
  if (!isCode(name))
    throw new RangeError(
      `Unknown code ${code}. Did you mean ${nearestText(name, Object.keys(diagnosticCodes))}? \`explain --all\` explains all codes.`,
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

/** Returns a table of all codes, in Markdown. */
export function explainAll(): string {
  const names = Object.keys(diagnosticCodes) as DiagnosticCode[];
  const sections = Object.entries(families).map(([family, heading]) => {
    const rows = names
      .filter((name) => name.startsWith(`${family}-`))
      .map((name) => `| \`${name}\` | ${diagnosticCodes[name].title} | ${diagnosticCodes[name].hint} |`);
    return `## ${heading}\n\n| code | problem | solution |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
  });
  return `${introduction}\n${sections.join("\n")}`;
}

const introduction = `# Diagnostics of the contract

Each diagnostic of [@certspec/contract](../packages/contract/README.md) has a stable code. \`ROUTE\`, \`REQ\` and \`SEC\`
blame the client, \`RES\` the server, \`SPEC\` the document. \`npx @certspec/contract explain REQ-QUERY-UNDECLARED\` prints more
about one: why it matters, and a wrong and a right message.

\`npx @certspec/contract explain --all\` prints this page; a test compares them.
`;

function isCode(name: string): name is DiagnosticCode {
  return Object.hasOwn(diagnosticCodes, name);
}
