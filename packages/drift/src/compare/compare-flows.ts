import { entriesOf, isObject, stableText } from "../document/json.ts";
import { below } from "../document/pointer.ts";
import type { Reader } from "../document/reader.ts";
import { schemeKind } from "../operation/read-requirements.ts";
import type { Finding } from "./finding.ts";
import { plainFinding } from "./operation-context.ts";

/** Compare how the OAuth schemes of two documents get their tokens. */
export function compareFlows(before: Reader, after: Reader): Finding[] {
  const [old, now] = [flowsOf(before), flowsOf(after)];
  return [...old].flatMap(([name, first]) => {
    const second = now.get(name);
    if (second === undefined || first === second) return [];
    const pointer = below("/components/securitySchemes", name);
    const facts = { name: `\`${name}\``, before: first, after: second };
    return plainFinding("security-scheme-changed", { beforePointer: pointer, afterPointer: pointer }, facts);
  });
}

/** The addresses of each OAuth scheme's flows, as a text; scopes are compared where they are needed. */
function flowsOf(reader: Reader): Map<string, string> {
  const { components } = reader.document;
  const schemes = entriesOf(isObject(components) ? components.securitySchemes : undefined);
  return new Map(
    schemes.flatMap(([name, value]): [string, string][] => {
      const scheme = reader.follow({ value, pointer: below("/components/securitySchemes", name) }).value;
      if (schemeKind(reader, name) !== "oauth2" || !isObject(scheme)) return [];
      const flows = entriesOf(scheme.flows).map(([flow, said]) => {
        const { scopes: _, ...addresses } = isObject(said) ? said : {};
        return `${flow} ${stableText(addresses)}`;
      });
      return [[name, flows.sort().join(", ") || "nothing"]];
    }),
  );
}
