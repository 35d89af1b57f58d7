import { keysOf } from "./pointer.ts";

/**
 * Returns at which offset of a JSON text the value of a pointer begins; the nearest value around for those that it does not have.
 * Values that are not on the way to a pointer are skipped, and objects on the way are read once: a whole API's document has hundreds of
 * thousands of lines, and the parser of YAML takes a hundred times as long.
 */
export function createJsonLocator(text: string): (pointer: string) => number {
  const root = Math.max(0, text.search(/[^\s\uFEFF]/));
  const known = new Map<number, ReadonlyMap<string, number>>();

  function membersAt(offset: number): ReadonlyMap<string, number> {
    const members = known.get(offset) ?? readMembers(text, offset);
    known.set(offset, members);
    return members;
  }

  return (pointer) => {
    let offset = root;
    for (const key of keysOf(pointer)) {
      const next = membersAt(offset).get(key);
      if (next === undefined) break;
      offset = next;
    }
    return offset;
  };
}

/** At which offsets the values of an object or a list begin, by their keys or indexes; none for other values. */
function readMembers(text: string, offset: number): Map<string, number> {
  const members = new Map<string, number>();
  const isList = text[offset] === "[";
  if (!isList && text[offset] !== "{") return members;
  const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g;
  token.lastIndex = offset + 1;
  const next = (): string => token.exec(text)?.[0] ?? "";
  for (let part = next(); part !== "" && part !== "}" && part !== "]"; part = next()) {
    if (part === ",") continue;
    let key = `${members.size}`;
    if (!isList) {
      key = part.startsWith('"') ? (JSON.parse(part) as string) : part;
      next();
      part = next();
    }
    members.set(key, token.lastIndex - part.length);
    if (part === "{" || part === "[") token.lastIndex = endOf(text, token.lastIndex);
  }
  return members;
}

/** Where an object or a list ends whose inside begins at an offset. */
function endOf(text: string, offset: number): number {
  const textOrBracket = /"(?:[^"\\]|\\.)*"|[{}[\]]/g;
  textOrBracket.lastIndex = offset;
  for (let depth = 1; depth > 0; ) {
    const part = textOrBracket.exec(text)?.[0];
    if (part === undefined) return text.length;
    if (part === "{" || part === "[") depth += 1;
    if (part === "}" || part === "]") depth -= 1;
  }
  return textOrBracket.lastIndex;
}
