// The comparison of types, played against generated sources in which one type is wider: it fails, and says where.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { checkTypes } from "../../packages/contract/src/suite/types/check-types.ts";
import type { TypeMismatch } from "../../packages/contract/src/suite/types/read-mismatches.ts";
import { withChanges } from "./deletions.ts";
import { root } from "./run-suite.ts";
import { type Kind, type Widening, wideningsIn } from "./widenings.ts";

// Each plays whole suites or compilations, many times.
vi.setConfig({ testTimeout: 300_000 });

/** Of each kind, as many as are played. */
const most = 2;
const files = ["schema.ts", "resources.ts"] as const;
type Played = Widening & { file: (typeof files)[number] };

const kinds: ReadonlySet<Kind> = new Set<Kind>([
  "parameter",
  "enum",
  "field",
  "union",
  "required field",
  "body of an error",
  "state to wait for",
  "end of a wait",
]);

test.each(["cloudflare", "infisical", "numeral"])(
  "types of %s that are wider are found, with operation and place",
  async (provider) => {
    const folder = join(root, "packages", provider, "src");
    const sources = new Map(files.map((file) => [file, readFileSync(join(folder, "generated", file), "utf8")]));
    const all = files.flatMap((file) => wideningsIn(sources.get(file) ?? "").map((each) => ({ ...each, file })));
    const chosen = [...kinds].flatMap((kind) => spread(all.filter((each) => each.kind === kind)));
    const document = JSON.parse(readFileSync(join(folder, "generated/openapi.json"), "utf8"));
    const play = async (widenings: readonly Played[]): Promise<TypeMismatch[]> => {
      const copy = mkdtempSync(join(folder, "../node_modules/.wider-"));
      try {
        cpSync(folder, copy, { recursive: true });
        for (const [file, text] of sources)
          writeFileSync(
            join(copy, "generated", file),
            withChanges(
              text,
              widenings.filter((each) => each.file === file),
            ),
          );
        return await checkTypes(document, {
          client: join(copy, "client.ts"),
          create: `create${provider.replace(/^./, (letter) => letter.toUpperCase())}`,
          paths: "paths",
          guard: "isApiError",
          wait: "waitFor",
          conditions: ["@certspec/source"],
        });
      } finally {
        rmSync(copy, { recursive: true });
      }
    };
    expect(new Set(all.map(({ kind }) => kind))).toEqual(kinds);

    const together = await play(chosen);
    const unnoticed: string[] = [];
    // One may hide another in the same operation: by itself it has to be found.
    for (const widening of chosen.filter((each) => !isNamed(each, together)))
      if (!isNamed(widening, await play([widening]))) unnoticed.push(`${widening.kind} ${widening.path.join(".")}`);

    expect(unnoticed).toEqual([]);
  },
);

/** Whether a mismatch names an operation, and the place in it. */
function isNamed({ kind, path, text }: Widening, mismatches: readonly TypeMismatch[]): boolean {
  const [area, second, third] = path;
  const last = path.at(-1) ?? "";
  const owner = area === "operations" ? second : area === "OperationErrors" ? last : undefined;
  const isNamedEnum = kind === "enum" && area === "components" && path.length === 3;
  const [firstValue = ""] = /"[^"]*"/.exec(text) ?? [];
  return mismatches.some(({ subject, place, expected }) => {
    if (!/^[a-z]\w*_\w+$/i.test(subject) || (owner !== undefined && subject !== owner)) return false;
    if (area === "OperationErrors") return /^body of /.test(place);
    if (area === "WaitFor") return /^waitFor/.test(place);
    // What has a name of its own is used in places of other names.
    if (isNamedEnum) return third !== undefined && expected.includes(firstValue);
    return new RegExp(`(?<![\\w-])${last}(?![\\w-])`).test(place);
  });
}

/** The first, and one from the middle. */
function spread(widenings: readonly Played[]): Played[] {
  const places = Array.from({ length: most }, (_, index) => Math.floor((index * widenings.length) / most));
  return [...new Set(places)].flatMap((place) => widenings[place] ?? []);
}
