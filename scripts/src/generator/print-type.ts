import { printComment } from "./print-comment.ts";
import type { Member, TypeNode } from "./type-node.ts";

export const step = "    ";

/** A type as TypeScript's own printer lays it out. */
export function printType(type: TypeNode, indent = ""): string {
  switch (type.kind) {
    case "text":
      return type.text;
    case "union":
      return type.types.map((part) => printPart(part, indent)).join(" | ");
    case "intersection":
      return type.types.map((part) => printPart(part, indent)).join(" & ");
    case "array":
      return `${printPart(type.item, indent)}[]`;
    case "generic":
      return `${type.name}<${type.types.map((part) => printType(part, indent)).join(", ")}>`;
    case "tuple":
      return printTuple(type.types, type.rest, indent);
    case "object":
      return type.members.length ? `{\n${printMembers(type.members, indent + step)}${indent}}` : "{}";
  }
}

/** The members of an object or interface, a line or more each. */
export function printMembers(members: readonly Member[], indent: string = step): string {
  let printed = "";
  for (const { name, type, index, optional, readOnly, source } of members) {
    const before = readOnly ? "readonly " : "";
    const after = optional ? "?" : "";
    const place = index ? `[${name}: string]` : `${before}${printName(name)}${after}`;
    printed += `${printComment(source, indent)}${indent}${place}: ${printType(type, indent)};\n`;
  }
  return printed;
}

/** A text in quotes; what is not ASCII is escaped. */
export function printString(value: string): string {
  return isPlain.test(value) ? `"${value}"` : `"${value.replaceAll(/[^ !#-[\]-~]/gu, escaped)}"`;
}

/** A member's name: quoted where it is neither an identifier nor a number. */
function printName(name: string): string {
  const isName = /^[A-Za-z_$][A-Za-z_$0-9]*$/.test(name) || (String(Number(name)) === name && name[0] !== "-");
  return isName ? name : printString(name);
}

function printPart(type: TypeNode, indent: string): string {
  const printed = printType(type, indent);
  return type.kind === "union" || type.kind === "intersection" ? `(${printed})` : printed;
}

function printTuple(types: readonly TypeNode[], rest: TypeNode | undefined, indent: string): string {
  const inner = indent + step;
  const items = types.map((type) => inner + printType(type, inner));
  if (rest) items.push(`${inner}...${printPart(rest, inner)}[]`);
  return items.length ? `[\n${items.join(",\n")}\n${indent}]` : `[\n${indent}]`;
}

const isPlain = /^[ !#-[\]-~]*$/;

const short: Readonly<Record<string, string>> = {
  ...{ "\\": "\\\\", '"': '\\"', "\t": "\\t", "\v": "\\v", "\f": "\\f", "\b": "\\b", "\r": "\\r", "\n": "\\n" },
};

function escaped(character: string, offset: number, whole: string): string {
  if (character === "\0") return /\d/.test(whole[offset + 1] ?? "") ? "\\x00" : "\\0";
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return short[character] ?? units.map((unit) => `\\u${unit.toString(16).toUpperCase().padStart(4, "0")}`).join("");
}
