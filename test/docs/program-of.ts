import type { CodeBlock } from "./code-blocks.ts";

/** What an example may use without saying where it comes from: a reader has met it further up the page. */
const known: Readonly<Record<string, (page: string) => string>> = {
  createCloudflare: () => 'import { createCloudflare } from "@certspec/cloudflare";',
  createInfisical: () => 'import { createInfisical } from "@certspec/infisical";',
  createNumeral: () => 'import { createNumeral } from "@certspec/numeral";',
  isApiError: () => 'import { isApiError } from "@certspec/cloudflare";',
  cloudflare: () => 'const cloudflare = createCloudflare({ apiToken: "any" });',
  infisical: () => 'const infisical = createInfisical({ token: "any" });',
  numeral: () => 'const numeral = createNumeral({ apiKey: "any" });',
  account_id: () => 'const account_id = "023e105f4ecef8ad9ca31a8372d0c353";',
  zone_id: () => 'const zone_id = "5d3e105f4ecef8ad9ca31a8372d0c35a";',
  requestId: () => 'const requestId = "6f1e2d3c-4b5a-4768-9788-a9bacbdcedfe";',
  certificateId: () => 'const certificateId = "6f1e2d3c-4b5a-4768-9788-a9bacbdcedfe";',
  order: () =>
    'const order = { type: "advanced" as const, hosts: ["example.com"], certificate_authority: "google" as const, validation_method: "txt" as const, validity_days: 90 as const };',
  logIn: () => 'const logIn = async () => ({ accessToken: "any", expiresIn: 60 });',
};

/** An example as a program of its own. */
export function programOf({ page, code }: CodeBlock): string {
  const lines: string[] = [];
  let program = code;
  // Backwards, because a client brings the function that creates it.
  for (const [name, declare] of Object.entries(known).toReversed()) {
    const uses = new RegExp(`(?<![.\\w"/@-])${name}\\b`);
    const declares = new RegExp(`(?:const|function) ${name}\\b|import \\{[^}]*\\b${name}\\b`);
    if (!uses.test(program) || declares.test(program)) continue;
    lines.unshift(declare(page));
    program = `${declare(page)}\n${program}`;
  }
  return `${lines.join("\n")}\n${code}\nexport {};\n`;
}
