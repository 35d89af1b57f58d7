import { below } from "./pointer.ts";

/**
 * The lines on which pointers of a JSON text are written; the nearest enclosing value for those that it does not have.
 * One pass, which enters only values on the way to a pointer: a whole API's document has hundreds of thousands of lines.
 */
export function locateInJson(text: string, wanted: ReadonlySet<string>): Map<string, number> {
  const onTheWay = new Set<string>();
  for (const pointer of wanted)
    for (let end = pointer.length; end >= 0; end = pointer.lastIndexOf("/", end - 1)) {
      onTheWay.add(pointer.slice(0, end));
      if (end === 0) break;
    }
  const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g;
  const textOrBracket = /"(?:[^"\\]|\\.)*"|[{}[\]]/g;
  const found = new Map<string, number>();
  let line = 1;
  let counted = 0;
  readValue("", next());
  const lines = new Map<string, number>();
  for (const pointer of wanted) {
    let near = pointer;
    while (near !== "" && !found.has(near)) near = near.slice(0, near.lastIndexOf("/"));
    lines.set(pointer, found.get(near) ?? 1);
  }
  return lines;

  function next(): string {
    return token.exec(text)?.[0] ?? "";
  }

  function lineHere(): number {
    for (let at = text.indexOf("\n", counted); at !== -1 && at < token.lastIndex; at = text.indexOf("\n", counted)) {
      line += 1;
      counted = at + 1;
    }
    return line;
  }

  function readValue(pointer: string, first: string): void {
    if (!onTheWay.has(pointer)) {
      skip(first);
      return;
    }
    found.set(pointer, found.get(pointer) ?? lineHere());
    if (first === "{") readObject(pointer);
    if (first === "[") readList(pointer);
  }

  function readObject(pointer: string): void {
    for (let key = next(); key !== "}" && key !== ""; key = next()) {
      if (key === ",") continue;
      const inner = below(pointer, JSON.parse(key) as string);
      if (onTheWay.has(inner)) found.set(inner, lineHere());
      next();
      readValue(inner, next());
    }
  }

  function readList(pointer: string): void {
    let index = 0;
    for (let item = next(); item !== "]" && item !== ""; item = next()) {
      if (item === ",") continue;
      readValue(below(pointer, index), item);
      index += 1;
    }
  }

  /** Go past a value. Most of a document is skipped, so this does not stop at each of its tokens. */
  function skip(first: string): void {
    if (first !== "{" && first !== "[") return;
    textOrBracket.lastIndex = token.lastIndex;
    for (let depth = 1; depth > 0; ) {
      const part = textOrBracket.exec(text)?.[0] ?? "";
      if (part === "") break;
      if (part === "{" || part === "[") depth += 1;
      if (part === "}" || part === "]") depth -= 1;
    }
    token.lastIndex = textOrBracket.lastIndex || text.length;
  }
}
