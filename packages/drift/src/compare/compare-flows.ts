import { below, entriesOf, isObject } from "@certspec/openapi";
import { type SchemaReader, schemeKind } from "@certspec/openapi/operations";
import type { Finding } from "./finding.ts";
import { plainFinding } from "./operation-context.ts";

/** Compare how the OAuth schemes of two documents get their tokens. */
export function compareFlows(before: SchemaReader, after: SchemaReader): Finding[] {
  const [old, now] = [flowsOf(before), flowsOf(after)];
  return [...old].flatMap(([name, first]) => {
    const second = now.get(name);
    if (second === undefined) return [];
    const [gone, come] = [beside(first, second), beside(second, first)];
    if (gone.length + come.length === 0) return [];
    const pointer = below("/components/securitySchemes", name);
    return plainFinding(
      gone.length > 0 ? "security-scheme-changed" : "security-flow-added",
      { beforePointer: pointer, afterPointer: pointer },
      { name: `\`${name}\``, before: gone.join(", "), after: come.join(", ") || "nothing" },
    );
  });
}

/** The addresses of each OAuth scheme's flows, as texts; scopes are compared where they are needed. */
function flowsOf(reader: SchemaReader): Map<string, string[]> {
  const { components } = reader.document;
  const schemes = entriesOf(isObject(components) ? components.securitySchemes : undefined);
  return new Map(
    schemes.flatMap(([name, value]): [string, string[]][] => {
      const scheme = reader.follow({ value, pointer: below("/components/securitySchemes", name) }).value;
      if (schemeKind(reader, name) !== "oauth2" || !isObject(scheme)) return [];
      const addresses = entriesOf(scheme.flows).flatMap(([flow, said]) =>
        entriesOf(said).flatMap(([key, address]) => (key === "scopes" ? [] : `${flow} ${key} ${String(address)}`)),
      );
      return [[name, addresses.sort()]];
    }),
  );
}

function beside(addresses: readonly string[], others: readonly string[]): string[] {
  return addresses.filter((address) => !others.includes(address));
}
