import { propertyName } from "./names.ts";

/** A name that is emitted as it is, such as that of an import. */
export interface Identifier {
  readonly identifier: string;
}

const identifiers = new WeakSet<object>();

/** A name for {@link emitLiteral} to emit as it is. */
export function identifier(name: string): Identifier {
  const made = { identifier: name };
  identifiers.add(made);
  return made;
}

/** A value as a TypeScript literal: those of at most `width` characters on one line, `undefined` members left out. */
export function emitLiteral(value: unknown, indent = "", width = 110): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (identifiers.has(value)) return (value as Identifier).identifier;
  const inner = `${indent}  `;
  const list = Array.isArray(value);
  const members = list
    ? value.map((item) => emitLiteral(item, inner, width))
    : Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([name, member]) => `${keyOf(name)}: ${emitLiteral(member, inner, width)}`);
  const [open, close] = list ? ["[", "]"] : ["{", "}"];
  if (members.length === 0) return open + close;
  const space = list ? "" : " ";
  const line = `${open}${space}${members.join(", ")}${space}${close}`;
  if (!line.includes("\n") && indent.length + line.length <= width) return line;
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join("")}${indent}${close}`;
}

/** Written plainly, `__proto__` would set the prototype. */
function keyOf(name: string): string {
  return name === "__proto__" ? `["${name}"]` : propertyName(name);
}
