import { isAbsolute, relative, resolve } from "node:path";
import { formatDiagnosticLine } from "./format-diagnostic-line.ts";
import type { Report } from "./report.ts";

interface Annotation {
  title: string;
  message: string;
  source?: string | undefined;
}

/** Returns the failures as GitHub workflow commands, which GitHub shows next to the lines of the specs. */
export function formatAnnotations(report: Report): string[] {
  const failures = report.tests.flatMap(({ title, diagnostics, message, state, phase }): Annotation[] => {
    if (state !== "failed" || (phase === "coverage" && report.items.some((item) => item.state === "missing")))
      return [];
    const places = diagnostics.map((each) => ({ title, message: formatDiagnosticLine(each), source: each.source }));
    return message === undefined ? places : [...places, { title, message }];
  });
  const missing = report.items.flatMap(({ name, state, source, advice = "" }): Annotation[] =>
    state === "missing" ? [{ title: `${name} is not covered`, message: advice, source }] : [],
  );
  return [...failures, ...missing].map((each) => write(report.name, each));
}

function write(suite: string, { title, message, source = "" }: Annotation): string {
  const [, file, line] = /^(.*?):(\d+)/.exec(source) ?? [];
  const place = file && line ? [`file=${property(fromWorkspace(file))}`, `line=${line}`] : [];
  return `::error ${[...place, `title=${property(`${suite}: ${title}`)}`].join(",")}::${data(message)}`;
}

/** GitHub wants files as seen from the root of the repository. */
function fromWorkspace(file: string): string {
  const { GITHUB_WORKSPACE: root } = process.env;
  const path = root ? relative(root, resolve(file)) : file;
  return (isAbsolute(path) || path.startsWith("..") ? file : path).replaceAll("\\", "/");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
