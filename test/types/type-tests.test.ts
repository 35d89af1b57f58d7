import { rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { compile, root } from "./compile.ts";

const head = [`import { createCloudflare } from "@certspec/cloudflare";`, "const cloudflare = createCloudflare();"];
const include = [join(root, "packages/*/test/*.test-d.ts")];

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
  const file = join(root, "packages/cloudflare/test", `messages-${compiler}.ts`);
  let output: string;

  // The wrong calls are compiled along with the type tests: most of what a compiler does is the same for both.
  beforeAll(async () => {
    const calls = messages.map(([, code]) => `cloudflare.customCsrs.${code};`);
    writeFileSync(file, [...head, ...calls].join("\n"));
    output = await compile({ compiler, resolution: "nodenext", include: [...include, file] }).finally(() =>
      rmSync(file),
    );
  });

  test(`the type tests of all packages compile with TypeScript ${compiler}, nodenext`, () => {
    const others = errorsIn(output).filter((error) => !error.startsWith(relative(root, file)));

    expect(others).toEqual([]);
  });

  test(`the type tests of all packages compile with TypeScript ${compiler}, bundler`, async () => {
    expect(await compile({ compiler, resolution: "bundler", include })).toBe("");
  });

  test(`wrong calls get readable messages from TypeScript ${compiler}`, () => {
    for (const [index, [name, , message]] of messages.entries()) {
      expect(output, name).toMatch(
        new RegExp(`\\(${index + head.length + 1},\\d+\\): error [^\\n]*(?:\\n\\s[^\\n]*)*?${message.source}`),
      );
    }
  });
}

/** What a compiler printed, by errors: the lines that are indented belong to the one above. */
function errorsIn(output: string): string[] {
  return output.split(/\n(?! )/).filter(Boolean);
}
