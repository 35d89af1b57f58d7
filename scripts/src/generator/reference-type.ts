import { GenerateError } from "./generate-error.ts";
import type { Parameter } from "./openapi.ts";
import { printString } from "./print-type.ts";
import { type TypeNode, text } from "./type-node.ts";

/** The type that a reference leads to, such as `components["schemas"]["Pet"]`; a parameter is found by its place and name. */
export function referenceType(reference: string, parameter?: Parameter): TypeNode {
  const [root = "", ...keys] = (reference.split("#/")[1] ?? "").split("/").map(plain).filter(Boolean);
  if (root === "")
    throw new GenerateError(`${reference} names nothing; write a reference such as #/components/schemas/Pet`);
  let written = root;
  for (const [index, key] of keys.entries()) {
    const isDeep = index > 1;
    if (isDeep && key === "properties") continue;
    const isParameter = isDeep && parameter?.in && index === keys.length - 1;
    for (const name of isParameter ? [parameter.in, parameter.name] : [key]) written += `[${printString(name)}]`;
  }
  return text(written);
}

function plain(key: string): string {
  return decodeURIComponent(key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
