import { type Mutant, type Mutation, mutateTable } from "../../mutation/mutate-table.ts";

/** Something that is gone from an operation of a generated table. */
export interface Deletion {
  kind: Kind;
  /** Empty where all of them share it. */
  operation: string;
  /** What a message has to name. */
  place: RegExp;
  start: number;
  end: number;
  text: string;
}

export type Kind =
  | "path parameter"
  | "query parameter"
  | "constant header"
  | "name that stands for path parameters"
  | "body"
  | "required body"
  | "security of its own"
  | "way to authenticate";

/** All that can be deleted from the operations of a table, and the ways to authenticate that all of them share. */
export function deletionsIn(source: string): Deletion[] {
  const found = mutateTable(source).flatMap((mutation): Deletion[] => {
    const [, operation = "", rest = ""] = /^(?:operations\.([^.]+)\.)?(.+)$/.exec(mutation.path) ?? [];
    const { start, end, text } = mutation;
    const deletion = operation ? deletionOf(rest, mutation, source) : sharedDeletionOf(mutation);
    return deletion ? [{ operation, start, end, text, ...deletion }] : [];
  });
  // Several mutations of one request are the same deletion.
  return [...new Map(found.map((each) => [`${each.start} ${each.kind}`, each])).values()];
}

/** The text with something else in several places. */
export function withChanges(source: string, changes: readonly Mutation[]): string {
  return changes
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: instead }) => text.slice(0, start) + instead + text.slice(end), source);
}

const credentials = /\bSEC-[A-Z-]+ |\bcredentials\b/;

type Found = Pick<Deletion, "kind" | "place"> & Partial<Deletion>;

function deletionOf(path: string, { start, end, text }: Mutant, source: string): Found | undefined {
  const code = source.slice(start, end);
  const isDeleted = text.startsWith("...");
  const isElement = /^(parameters|oneOf)\.[^.]+$/.test(path);
  if (path === "request") return isDeleted ? undefined : withoutLastParameter(code);
  if (!isDeleted) return undefined;
  if (path === "body") return { kind: "body", place: /\bbody\b/ };
  if (path === "bodyRequired") return { kind: "required body", place: /\bbody\b/ };
  if (path === "security") return { kind: "security of its own", place: credentials };
  if (!isElement) return undefined;
  if (path.startsWith("oneOf.")) return { kind: "name that stands for path parameters", place: wordOf(path.slice(6)) };
  const [, name = "", place] = /^"([^"]+)"$|name: "([^"]+)"/.exec(code) ?? [];
  const isHeader = /\bin: "header"/.test(code);
  return { kind: isHeader ? "constant header" : "query parameter", place: wordOf(name || place || "") };
}

function sharedDeletionOf({ path, text }: Mutant): Found | undefined {
  const isWay = /^security\.\d+$/.test(path) && text.startsWith("...");
  return isWay ? { kind: "way to authenticate", place: credentials } : undefined;
}

/** The segment that holds a request's last path parameter, gone. */
function withoutLastParameter(code: string): Found | undefined {
  const [, segment, name = ""] = /.*(\/\{([^}]+)\})/.exec(code) ?? [];
  if (!segment) return undefined;
  return { kind: "path parameter", place: wordOf(name), text: code.replace(segment, "") };
}

function wordOf(name: string): RegExp {
  return new RegExp(`(?<![\\w-])${name.replaceAll("-", "\\-")}(?![\\w-])`, "i");
}
