import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type CompileOptions, compile, root } from "./compile.ts";

const include = [join(root, "packages/*/test/*.test-d.ts")];
const resolutions = ["nodenext", "bundler"] as const;

for (const compiler of ["5.9", "6.0", "7.0"] as const) {
  for (const resolution of resolutions) {
    test(`the type tests of all packages compile with TypeScript ${compiler}, ${resolution}`, async () => {
      expect(await compile({ compiler, resolution, include })).toBe("");
    });
  }
}

const messages: [name: string, code: string, message: RegExp][] = [
  [
    "a wrong parameter name",
    `list({ account_id: "a", per_pages: 5 })`,
    /'per_pages' does not exist in type 'CustomCsrsListBy\w+'\. Did you mean to write 'per_page'\?/,
  ],
  [
    "a wrong enum value",
    `list({ account_id: "a", order: "age" })`,
    /Type '"age"' is not assignable to type '(?:"\w+" \| )+undefined'/,
  ],
  [
    "both ids",
    `list({ account_id: "a", zone_id: "z" })`,
    /'CustomCsrsListParams'\.\s+Types of property 'zone_id' are incompatible/,
  ],
  [
    "neither id",
    `list({ page: 1 })`,
    /Property 'zone_id' is missing in type '\{ page: number; \}' but required in type 'CustomCsrsListByZoneId'/,
  ],
];

for (const compiler of ["5.9", "6.0", "7.0"] as const) {
  test(`wrong calls get readable messages from TypeScript ${compiler}`, async () => {
    const file = join(root, "packages/cloudflare/test", `messages-${compiler}.ts`);
    const calls = messages.map(([, code]) => `cloudflare.customCsrs.${code};`);
    const head = [`import { createCloudflare } from "@certspec/cloudflare";`, "const cloudflare = createCloudflare();"];
    writeFileSync(file, [...head, ...calls].join("\n"));
    const options: CompileOptions = { compiler, resolution: "nodenext", include: [file] };

    const output = await compile(options).finally(() => rmSync(file));

    for (const [index, [name, , message]] of messages.entries()) {
      expect(output, name).toMatch(
        new RegExp(`\\(${index + head.length + 1},\\d+\\): error [^\\n]*(?:\\n\\s[^\\n]*)*?${message.source}`),
      );
    }
  });
}
