import { below, entriesOf, isObject, type JsonObject, listOf, stableText } from "@certspec/openapi";
import { type SchemaReader, schemeKind } from "@certspec/openapi/operations";
import type { Finding } from "./context.ts";
import { plainFinding } from "./operation-context.ts";

/** Compares what a document says besides its operations: texts, and extensions that say how its client works. */
export function compareSurroundings(before: SchemaReader, after: SchemaReader): Finding[] {
  const findings: Finding[] = [];
  if (wordsOf(before.document) !== wordsOf(after.document))
    findings.push(plainFinding("document-words-changed", { beforePointer: "/info", afterPointer: "/info" }));
  const [old, now] = [extensionsOf(before.document), extensionsOf(after.document)];
  for (const pointer of new Set([...old.keys(), ...now.keys()])) {
    const [first, second] = [old.get(pointer), now.get(pointer)];
    if (first === second) continue;
    const happened = first === undefined ? "added" : second === undefined ? "removed" : "changed";
    const [keyword = "", owner] = pointer.split("/").reverse();
    findings.push(
      plainFinding(
        `document-extension-${happened}`,
        { beforePointer: pointer, afterPointer: pointer },
        { keyword: `\`${keyword}\``, name: owner ? `\`${owner}\`` : "the document" },
      ),
    );
  }
  return findings;
}

function wordsOf({ info, tags, externalDocs, servers }: JsonObject): string {
  // The version says when a document was made, not what it says.
  const { version, ...words } = isObject(info) ? info : {};
  const plain = (value: unknown) => Object.fromEntries(entriesOf(value).filter(([key]) => !key.startsWith("x-")));
  return stableText([
    plain(words),
    listOf(tags)
      .map((tag) => stableText(plain(tag)))
      .sort(),
    externalDocs ?? null,
    listOf(servers).flatMap((server) => (isObject(server) && server.description ? [server.description] : [])),
  ]);
}

/** Extensions of the document, its servers and its security schemes, by their pointers. */
function extensionsOf(document: JsonObject): Map<string, string> {
  const found = new Map<string, string>();
  const take = (holder: unknown, pointer: string, keywords: readonly string[]) => {
    for (const keyword of keywords)
      if (isObject(holder) && holder[keyword] !== undefined)
        found.set(below(pointer, keyword), stableText(holder[keyword]));
  };
  take(document, "", ["x-envelope", "x-error"]);
  for (const [index, server] of listOf(document.servers).entries()) take(server, below("/servers", index), ["x-name"]);
  const { securitySchemes } = isObject(document.components) ? document.components : {};
  for (const [name, scheme] of entriesOf(securitySchemes))
    take(scheme, below("/components/securitySchemes", name), ["x-credential", "x-login"]);
  return found;
}

/** Compares how the OAuth schemes of two documents get their tokens. */
export function compareFlows(before: SchemaReader, after: SchemaReader): Finding[] {
  const [old, now] = [flowsOf(before), flowsOf(after)];
  return [...old].flatMap(([name, first]) => {
    // A scheme that only one document has by its name may be one that has another name in the other.
    const renamed = now.has(name) ? undefined : [...now].find(([other]) => !old.has(other));
    const [successor, second] = renamed ?? [name, now.get(name)];
    if (second === undefined) return [];
    const [gone, come] = [beside(first, second), beside(second, first)];
    if (gone.length + come.length === 0) return [];
    const pointerOf = (scheme: string) => below("/components/securitySchemes", scheme);
    return plainFinding(
      gone.length > 0 ? "security-scheme-changed" : "security-flow-added",
      { beforePointer: pointerOf(name), afterPointer: pointerOf(successor) },
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
