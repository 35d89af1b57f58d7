import { isHttpsAddress } from "./https-address.ts";
import { dig } from "./placed.ts";
import { type Rule, specRule } from "./rule.ts";

/** Rejects an operation that does not link to the provider's page about it. */
export const externalDocs: Rule = specRule(({ operations, resolve, report }) => {
  for (const { name, operation } of operations) {
    const url = dig(operation, ["externalDocs", "url"], resolve);
    if (url.value === undefined) {
      report(`${name} does not link to the provider's page. Add \`externalDocs: { url: https://… }\`.`, operation);
      continue;
    }
    if (isHttpsAddress(url.value)) continue;
    report(`\`${url.value}\` is not an https address. Give the page of the provider's documentation.`, url);
  }
});
