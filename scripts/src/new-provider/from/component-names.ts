import { pascalCase } from "../../generator/names.ts";
import { identity, type Place } from "./place.ts";

/** Names for parts that get their own files: one for each place, unique without regard to case. */
export interface ComponentNames {
  nameOf: (place: Place, wish?: string) => string;
}

export function createComponentNames(taken: readonly string[] = []): ComponentNames {
  const names = new Map<string, string>();
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return {
    nameOf(place, wish = wishOf(place)) {
      const key = identity(place);
      const before = names.get(key);
      if (before !== undefined) return before;
      const plain = pascalCase(wish.replaceAll(/[^A-Za-z\d]+/g, "-")).replace(/^_?(?=\d)|^_?$/, "Value");
      const name = firstFree((plain.charAt(0).toUpperCase() + plain.slice(1)).slice(0, maxLength), used);
      used.add(name.toLowerCase());
      names.set(key, name);
      return name;
    },
  };
}

/** Characters of a name; with `.yaml` and a number it still fits every file system, and a line. */
const maxLength = 100;

/** The type names that operations take, which no schema can have. */
export function typeNamesOf(operationIds: readonly string[]): string[] {
  const suffixes = ["Params", "Shared", "Errors", "Data", "Item", "Body"];
  return operationIds.flatMap((id) => [
    ...suffixes.map((suffix) => `${pascalCase(id)}${suffix}`),
    ...id.split("_").map((_, depth, words) => `${pascalCase(words.slice(0, depth + 1).join("_"))}Resource`),
  ]);
}

function wishOf({ file, keys }: Place): string {
  const [first, , component, ...deeper] = keys;
  if (first === "components" && component !== undefined)
    return [component, ...deeper.filter((key) => !keywords.has(key))].join("-");
  if (keys.length > 0)
    return keys
      .filter((key) => !keywords.has(key))
      .slice(-2)
      .join("-");
  return file.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "");
}

function firstFree(name: string, used: ReadonlySet<string>): string {
  if (!used.has(name.toLowerCase())) return name;
  const others = Array.from({ length: used.size + 1 }, (_, index) => `${name}${index + 2}`);
  return others.find((other) => !used.has(other.toLowerCase())) ?? name;
}

const keywords = new Set([
  "properties",
  "items",
  "schema",
  "schemas",
  "content",
  "definitions",
  "$defs",
  "application/json",
]);
