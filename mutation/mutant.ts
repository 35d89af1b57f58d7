/** A change of one span of a source. */
export interface Mutation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A mutation of a file, as people read it. */
export interface Mutant extends Mutation {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The line on which it starts, without its indent. */
  readonly code: string;
  /** What the span holds, in one line. */
  readonly original: string;
  /** What it holds instead, in one line. */
  readonly replacement: string;
  /** Where it is in a generated table, as a dotted path. */
  readonly path?: string;
}

/** Mutations as mutants of a file, in its order, each once. */
export function mutantsOf(
  file: string,
  source: string,
  mutations: readonly (Mutation & { path?: string })[],
): Mutant[] {
  const unique = new Map(mutations.map((mutation) => [`${mutation.start}:${mutation.end}:${mutation.text}`, mutation]));
  return [...unique.values()]
    .filter(({ start, end, text }) => source.slice(start, end) !== text)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((mutation) => {
      const before = source.slice(0, mutation.start);
      const lineStart = before.lastIndexOf("\n") + 1;
      return {
        ...mutation,
        file,
        line: before.split("\n").length,
        column: mutation.start - lineStart + 1,
        code: (source.slice(lineStart).split("\n", 1)[0] ?? "").trim(),
        original: inOneLine(source.slice(mutation.start, mutation.end)),
        replacement: inOneLine(mutation.text),
      };
    });
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
