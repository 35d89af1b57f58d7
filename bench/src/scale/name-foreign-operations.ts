import { type Document, methods, type OperationObject } from "../../../packages/openapi/src/document.ts";
import { camelCase, pascalCase } from "../../../scripts/src/generator/names.ts";
import type { Mutable } from "./mutable.ts";

const nounVerb = /^[a-z][a-zA-Z0-9]*(_[a-z][a-zA-Z0-9]*)+$/;

/** Names every operation `noun_verb`: its own operationId where it fits and is free, one made of it and the method where not. */
export function nameForeignOperations({ paths = {} }: Document): { operations: number; renamed: number } {
  const names = createNames();
  const open: { path: string; method: string; operation: Mutable<OperationObject> }[] = [];
  let operations = 0;
  for (const [path, item] of Object.entries(paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (!operation) continue;
      operations += 1;
      const { operationId = "" } = operation;
      if (!nounVerb.test(operationId) || !names.take(operationId)) open.push({ path, method, operation });
    }
  }
  for (const { path, method, operation } of open) {
    const noun = camelCase(operation.operationId ?? path).replace(/^(?=[^a-z])/, "op");
    let name = `${noun}_${method}`;
    for (let number = 2; !names.take(name); number += 1) name = `${noun}${number}_${method}`;
    operation.operationId = name;
  }
  return { operations, renamed: open.length };
}

/** The used names of a client: methods, resources, and the types that carry their names. */
function createNames(): { take: (id: string) => boolean } {
  const [types, taken] = [new Set<string>(), new Set(["request"])];
  const resources = new Map<string, string>();
  return {
    take(id) {
      const words = id.split("_");
      const parents = words.slice(1).map((_, index) => words.slice(0, index + 1).join("_"));
      const clashes =
        types.has(pascalCase(id)) ||
        taken.has(id) ||
        resources.get(pascalCase(id)) === id ||
        parents.some((parent) => taken.has(parent) || (resources.get(pascalCase(parent)) ?? parent) !== parent);
      if (clashes) return false;
      types.add(pascalCase(id));
      taken.add(id);
      for (const parent of parents) resources.set(pascalCase(parent), parent);
      return true;
    },
  };
}
