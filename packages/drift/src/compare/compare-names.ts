import { below, entriesOf, isObject } from "@certspec/openapi";
import { type SchemaNode, schemeKind } from "@certspec/openapi/operations";
import { type Finding, isSame, type SchemaComparer, type Side } from "./context.ts";
import { plainFinding } from "./operation-context.ts";

/** Compares the names that a generated package shows: those of types and of security schemes. */
export function compareNames(before: Side, after: Side, schemas: SchemaComparer): Finding[] {
  return [...compareTypes(before, after, schemas), ...compareSchemes(before, after)];
}

function compareTypes(before: Side, after: Side, schemas: SchemaComparer): Finding[] {
  const [old, now] = [namesOf(before, "schemas"), namesOf(after, "schemas")];
  const come = now.filter((name) => !old.includes(name));
  const node = (side: Side, name: string) => {
    const pointer = below("/components/schemas", name);
    return side.nodes([{ value: side.reader.at(pointer), pointer }], pointer);
  };
  return old
    .filter((name) => !now.includes(name))
    .map((name) => {
      const first = node(before, name);
      const successor = come.find((candidate) => {
        const second = node(after, candidate);
        // Most candidates have other properties, and need not be compared.
        if (propertiesOf(first) !== propertiesOf(second)) return false;
        return (["request", "response"] as const).every((direction) =>
          isSame(schemas(first, second, direction), () => true),
        );
      });
      const beforePointer = below("/components/schemas", name);
      if (successor === undefined)
        return plainFinding("type-removed", { beforePointer, afterPointer: "/components" }, { name: `\`${name}\`` });
      come.splice(come.indexOf(successor), 1);
      const at = { beforePointer, afterPointer: below("/components/schemas", successor) };
      return plainFinding("type-renamed", at, { before: `\`${name}\``, after: `\`${successor}\`` });
    });
}

function propertiesOf({ shape }: SchemaNode): string {
  return JSON.stringify([...shape.properties.keys()].sort());
}

function compareSchemes(before: Side, after: Side): Finding[] {
  const [old, now] = [namesOf(before, "securitySchemes"), namesOf(after, "securitySchemes")];
  const come = now.filter((name) => !old.includes(name));
  return old
    .filter((name) => !now.includes(name))
    .flatMap((name) => {
      const kind = schemeKind(before.reader, name);
      const successor = come.find((candidate) => schemeKind(after.reader, candidate) === kind);
      if (successor === undefined) return [];
      const at = {
        beforePointer: below("/components/securitySchemes", name),
        afterPointer: below("/components/securitySchemes", successor),
      };
      return plainFinding("security-scheme-renamed", at, { before: `\`${name}\``, after: `\`${successor}\`` });
    });
}

function namesOf({ reader }: Side, kind: "schemas" | "securitySchemes"): string[] {
  const { components } = reader.document;
  return entriesOf(isObject(components) ? components[kind] : undefined).map(([name]) => name);
}
