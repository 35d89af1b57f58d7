import { stripVTControlCharacters, styleText } from "node:util";
import type { Entry, Report } from "../report/make-report.ts";
import type { State } from "../report/state-of.ts";
import { headline } from "./headline.ts";
import { renderTable } from "./render-table.ts";
import { sectionsOf } from "./sections.ts";
import { timeLeft } from "./time-left.ts";

export interface TerminalOptions {
  /** Columns of the terminal; without limit where there is none. */
  width: number;
  hasColours: boolean;
  /** Whether what is well is listed too. */
  showsAll: boolean;
}

type Format = Parameters<typeof styleText>[0];

const colours: Record<State, Format> = {
  expired: "red",
  expiring: "yellow",
  failed: "magenta",
  pending: "cyan",
  valid: "green",
  over: "gray",
};

/** Columns below which a certificate takes two lines, and no date. */
const narrow = 100;

/** The report as text for a terminal. */
export function renderTerminal(report: Report, { width, hasColours, showsAll }: TerminalOptions): string {
  const paint = (format: Format, text: string): string =>
    hasColours ? styleText(format, text, { validateStream: false }) : text;
  const cells = (entry: Entry, tone: State): string[] => {
    const { provider, kind, name, status, remark, expires } = entry;
    const when = expires ? timeLeft(expires, report.now) : "no date";
    const date = expires ? expires.toISOString().slice(0, 10) : "";
    const what = plain(`${provider} ${kind}`);
    const below = [width < narrow && what, remark && plain(remark)].flatMap((line) => line || []);
    const named = [plain(name), ...below.map((line) => paint("dim", line))].join("\n");
    const state = plain(status) || paint("dim", "–");
    return [paint(colours[tone], when), ...(width < narrow ? [named] : [date, named, what]), state];
  };
  const counts = headline(report).map(({ state, count, words }) =>
    paint(["bold", colours[state]].flat() as Format, `${count} ${words}`),
  );
  const blocks = [
    `${paint("bold", "Certificates")} on ${report.now.toISOString().slice(0, 10)}: ${counts.join(", ")}`,
    ...sectionsOf(report, { showsAll }).map(
      ({ title, tone, entries }) =>
        `${paint("bold", title)}\n${renderTable(
          entries.map((entry) => cells(entry, tone)),
          width,
        )}`,
    ),
  ];
  if (report.failures.length)
    blocks.push(
      `${paint(["bold", "red"], "Not complete")}\n${report.failures.map(({ provider, title, message }) => `${paint("red", `✗ ${provider}`)} ${plain(title)}: ${plain(message)}`).join("\n")}`,
    );
  if (report.notes.length) blocks.push(report.notes.map((note) => paint("dim", note)).join("\n"));
  return `${blocks.join("\n\n")}\n`;
}

/** Names come from elsewhere: one must not be able to move the cursor. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return stripVTControlCharacters(text).replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
}
