import { type CodePage, diagnosticCodes } from "@certspec/contract/checker";
import { groupBy } from "../group-by.ts";
import { fenced } from "../markdown/fenced.ts";
import type { Page } from "../page.ts";

/** The families of codes, as their names begin. */
const titles: Readonly<Record<string, string>> = {
  ROUTE: "Requests that reach no operation",
  REQ: "Requests",
  SEC: "Credentials",
  RES: "Responses",
  SPEC: "Documents",
};

/** A page for each family of diagnostics, with every code: why it matters, what to do, a wrong and a right message. */
export function diagnosticPages(): Page[] {
  const byFamily = groupBy(Object.entries(diagnosticCodes), ([code]) => familyOf(code));
  return [...byFamily].map(([family, codes]) => ({
    path: `diagnostics/${family.toLowerCase()}`,
    title: `${family}: ${titles[family] ?? family}`,
    description: `The ${codes.length} diagnostics of @certspec/contract that begin with ${family}, each with a wrong and a right message.`,
    body: [`[All codes](/guides/diagnostics/) in one table.`, ...codes.map(section)].join("\n\n"),
  }));
}

/** Lead the codes of the table in `docs/diagnostics.md` to their sections. */
export function linkCodes(body: string): string {
  return body.replace(/^\| `([A-Z][A-Z0-9-]+)` \|/gm, (row, code: string) =>
    Object.hasOwn(diagnosticCodes, code) ? `| [\`${code}\`](${codePath(code)}) |` : row,
  );
}

function codePath(code: string): string {
  return `/diagnostics/${familyOf(code).toLowerCase()}/#${code.toLowerCase()}`;
}

function familyOf(code: string): string {
  return code.split("-")[0] ?? code;
}

function section([code, { blame, title, why, hint, wrong, right }]: [string, CodePage]): string {
  const words = `**${title}** The ${blame} is to blame.\n\n${why}\n\n${hint}`;
  return `## ${code}\n\n${words}\n\n${fenced("text", wrong, "Wrong")}\n\n${fenced("text", right, "Right")}`;
}
