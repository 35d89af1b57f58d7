import { basename, dirname, extname } from "node:path";
import type { Location, Oas3Visitor } from "@redocly/openapi-core";
import { pathInSpec } from "../read-spec/spec-folder.ts";

/** Rejects a reference whose target would get an unclear or a taken component name in the bundle. */
export function componentNames(): Oas3Visitor {
  let rootFile = "";
  const firstTargets = new Map<string, Location>();
  return {
    Root(_, { location }) {
      rootFile = location.source.absoluteRef;
    },
    ref({ $ref }, { type, location, report }, { node, location: target }) {
      const kind = kinds[type.name];
      if (kind === undefined || node === undefined || target === undefined) return;
      const message = findProblem($ref, kind, target);
      if (message !== undefined) report({ message, location: location.child("$ref") });
    },
  };

  function findProblem(reference: string, kind: string, target: Location): string | undefined {
    const file = target.source.absoluteRef;
    const isInRoot = file === rootFile;
    const [, , , component = "", ...deeper] = target.pointer.split("/");
    const isWhole = isInRoot
      ? target.pointer.startsWith(`#/components/${kind}/`) && deeper.length === 0
      : target.pointer === "#/";
    const name = isInRoot ? component : basename(file, extname(file));
    if (!isWhole) {
      return `\`${reference}\` points into a document. Move that part to a separate file: ${kind}/<Name>.yaml.`;
    }
    if (!isInRoot && pathInSpec(dirname(rootFile), dirname(file)) !== kind) {
      return `\`${reference}\` becomes a component of ${kind}. Keep the file in ${kind}/.`;
    }
    const [pattern, convention] = conventions[kind] ?? anyName;
    if (!pattern.test(name)) return `\`${name}\` becomes a name of ${kind}. Rename it: ${convention}.`;
    return findClash(kind, name, target);
  }

  function findClash(kind: string, name: string, target: Location): string | undefined {
    const key = `${kind}/${name.toLowerCase()}`;
    const first = firstTargets.get(key) ?? target;
    firstTargets.set(key, first);
    if (first.absolutePointer === target.absolutePointer) return undefined;
    const [one, other] = [first, target].map(({ source }) => pathInSpec(dirname(rootFile), source.absoluteRef));
    return `${one} and ${other} both become the component \`${name}\` of ${kind} (case does not count). Rename one of them.`;
  }
}

const kinds: Record<string, string> = {
  Callback: "callbacks",
  Example: "examples",
  Header: "headers",
  Link: "links",
  Parameter: "parameters",
  RequestBody: "requestBodies",
  Response: "responses",
  Schema: "schemas",
};

const anyName: [RegExp, string] = [/^[A-Za-z0-9._-]+$/, "letters, digits, `.`, `-` and `_` only"];
const pascalCase: [RegExp, string] = [/^[A-Z][A-Za-z0-9]*$/, "PascalCase, such as `CustomCsr`"];
const conventions: Record<string, [RegExp, string]> = {
  requestBodies: pascalCase,
  responses: pascalCase,
  schemas: pascalCase,
};
