import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript-6.0";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Api } from "../packages/core/src/provider.ts";

const root = join(import.meta.dirname, "..");
const git = (...args: string[]) =>
  execFileSync("git", args, { cwd: root, encoding: "utf8" }).split("\n").filter(Boolean);
// Files that are new in the working tree count like committed ones.
const files = git("ls-files", "--cached", "--others", "--exclude-standard").filter((file) =>
  existsSync(join(root, file)),
);
const providers = readdirSync(join(root, "specs")).filter((name) =>
  existsSync(join(root, "specs", name, "package.json")),
);

interface Room {
  name: string;
  holds: (file: string) => boolean;
  /** What its files may import, besides files of the same room. */
  mayImport: RegExp;
  mustNotHold?: RegExp;
}

/** The door of core that needs openapi-fetch, which is installed only where it is used. */
const isOpenapiFetch = /^packages\/core\/src\/fetch[/.]/;

const rooms: Room[] = [
  {
    name: "core",
    holds: (file) => file.startsWith("packages/core/src/") && !isOpenapiFetch.test(file),
    // Nothing.
    mayImport: /(?!)/,
    mustNotHold: new RegExp(`\\b(?:${providers.join("|")})\\b|node:`, "i"),
  },
  ...providers.map((provider) => ({
    name: provider,
    holds: (file: string) => file.startsWith(`packages/${provider}/src/`) && file.endsWith(".ts"),
    mayImport: /^@certspec\/core(?:\/provider|\/fetch)?$/,
    mustNotHold: /\bfetch\(/,
  })),
  {
    name: "openapi",
    holds: (file) => file.startsWith("packages/openapi/src/"),
    mayImport: /^(?:fast-check|yaml)$/,
    mustNotHold: new RegExp(`\\b(?:${providers.join("|")})\\b|"node:`, "i"),
  },
  {
    name: "mock",
    holds: (file) => file.startsWith("packages/mock/src/"),
    mayImport:
      /^(?:node:.+|@certspec\/openapi(?:\/samples)?|@scalar\/openapi-upgrader(?:\/.+)?|@stoplight\/prism-http|@stoplight\/types|ajv(?:\/.+)?|commander|fast-xml-builder|vitest(?:\/node)?|yaml)$/,
  },
  {
    name: "contract",
    holds: (file) => file.startsWith("packages/contract/src/"),
    mayImport:
      /^(?:node:.+|@certspec\/mock|@certspec\/openapi(?:\/samples)?|ajv(?:\/.+)?|ajv-formats(?:\/.+)?|commander|fast-check|vitest|yaml)$/,
  },
  {
    name: "drift",
    holds: (file) => file.startsWith("packages/drift/src/"),
    mayImport: /^(?:node:.+|@certspec\/openapi(?:\/operations)?|commander|yaml)$/,
    // It compares anyone's two documents, so it names neither a package of a provider nor a folder of this repository.
    mustNotHold: /@certspec\/(?:core|cloudflare|infisical|numeral)\b|\b(?:docs|specs|packages|scripts)\//,
  },
  {
    name: "the pipeline",
    holds: (file) => /^scripts\/src\/.+\.[jt]s$/.test(file),
    mayImport:
      /^(?:node:.+|@certspec\/browser\/find-browser|@certspec\/drift|@certspec\/openapi(?:\/(?:operations|samples))?|@redocly\/openapi-core|@textlint\/(?:ast-node-types|kernel|markdown-to-ast|types)|ajv\/dist\/2020\.js|ajv-formats\/dist\/formats\.js|commander|esbuild|jiti|openapi-typescript|typescript|yaml)$/,
  },
  {
    name: "browser",
    holds: (file) => file.startsWith("browser/src/"),
    mayImport: /^(?:node:.+|@sparticuz\/chromium|axe-core|playwright-core)$/,
  },
  {
    name: "mutation testing",
    holds: (file) => /^mutation\/.+\.(?:ts|json)$/.test(file),
    mayImport: /^(?:node:.+|vitest(?:\/node)?)$/,
  },
  {
    name: "examples",
    holds: (file) => /^examples\/[^/]+\/src\/.+\.ts$/.test(file),
    mayImport:
      /^(?:node:.+|@certspec\/.+|@tanstack\/react-query|cli-table3|cloudflare|commander|openapi-fetch|openapi-react-query|react|swr-openapi|undici)$/,
  },
];

for (const { name, holds, mayImport, mustNotHold } of rooms) {
  test(`${name} imports what it may, and nothing else`, () => {
    const own = files.filter(holds);
    expect(own.length).toBeGreaterThan(0);

    const foreign = own.flatMap((file) =>
      importsOf(file)
        .filter((target) => (target.startsWith(".") ? !own.includes(resolved(file, target)) : !mayImport.test(target)))
        .map((target) => `${file} imports ${target}`),
    );

    expect(foreign).toEqual([]);
  });

  if (mustNotHold === undefined) continue;
  test(`${name} holds nothing that belongs elsewhere`, () => {
    const found = files.filter(
      (file) => holds(file) && !file.includes("/generated/") && mustNotHold.test(withoutComments(file)),
    );

    expect(found).toEqual([]);
  });
}

test("core's door for openapi-fetch is the only part that imports it, and no other part imports the door", () => {
  const own = files.filter((file) => file.startsWith("packages/core/src/"));
  const foreign = own.filter((file) => isOpenapiFetch.test(file)).flatMap((file) => importsOf(file));
  const ofOthers = own.filter((file) => !isOpenapiFetch.test(file)).flatMap((file) => importsOf(file));

  expect(new Set(foreign.filter((target) => !target.startsWith(".")))).toEqual(new Set(["openapi-fetch"]));
  expect(ofOthers.filter((target) => target.includes("fetch/"))).toEqual([]);
  for (const provider of providers)
    expect(importsOf(`packages/${provider}/src/client.ts`)).not.toContain("@certspec/core/fetch");
});

test("a client installs core and nothing else, and core installs nothing", () => {
  const installsOf = (name: string) =>
    Object.keys(JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8")).dependencies ?? {});

  expect(installsOf("core")).toEqual([]);
  for (const provider of providers) expect(installsOf(provider)).toEqual(["@certspec/core"]);
  for (const name of ["core", ...providers]) {
    const manifest = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
    expect(manifest.peerDependencies, name).toEqual({ "openapi-fetch": ">=0.15.0 <0.18.0" });
    expect(manifest.peerDependenciesMeta, name).toEqual({ "openapi-fetch": { optional: true } });
  }
});

test("a client says the same to every resolver, and the build of `import` to bundlers", () => {
  for (const name of ["core", ...providers]) {
    const manifest = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
    const { "./package.json": _, ...entries } = manifest.exports;
    const declarations: Record<string, string[]> = {};
    for (const [path, target] of Object.entries<Record<string, string> | string>(entries)) {
      declarations[path.slice(2)] = [
        typeof target === "string" ? target : `${target.require?.replace(/\.cjs$/, "")}.d.cts`,
      ];
      if (typeof target === "string") continue;
      const file = basename(target["@certspec/source"] ?? "", ".ts");
      // In this order: what bundlers take for `import` and `require` alike keeps a second copy out of their bundles.
      expect(Object.entries(target), `${name} ${path}`).toEqual([
        ["@certspec/source", `./src/${file}.ts`],
        ["module", `./dist/${file}.js`],
        ["import", `./dist/${file}.js`],
        ["require", `./dist/${file}.cjs`],
      ]);
    }
    const { "": types, ...others } = declarations;
    expect({ main: manifest.main, types: manifest.types, typesVersions: manifest.typesVersions }).toEqual({
      main: entries["."].require,
      types: types?.[0],
      typesVersions: { "*": others },
    });
  }
});

test("the checker of the contract imports neither its tests nor its commands nor its reports", () => {
  const own = files.filter((file) => /^packages\/contract\/src\/checker(?:\.ts$|\/)/.test(file));
  const outward = own.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith(".") && !own.includes(resolved(file, target)))
      .map((target) => `${file} imports ${target}`),
  );

  expect(own.length).toBeGreaterThan(0);
  expect(outward).toEqual([]);
});

test("no package imports the pipeline", () => {
  const importers = files.filter(
    (file) => /^packages\/.+\.ts$/.test(file) && importsOf(file).some((target) => target.includes("scripts")),
  );

  expect(importers).toEqual([]);
});

test("the documentation imports packages by their names, and no file in them", () => {
  const importers = files.flatMap((file) =>
    /^docs-site\/src\/.+\.[jt]s$/.test(file)
      ? importsOf(file).flatMap((target) =>
          target.startsWith(".") && resolved(file, target).startsWith("packages/") ? [`${file} imports ${target}`] : [],
        )
      : [],
  );

  expect(importers).toEqual([]);
});

test("one file knows openapi-typescript, and the compiler that it writes types with, by their names alone", () => {
  const importersOf = (target: RegExp) =>
    files.filter((file) => /\.[cm]?[jt]s$/.test(file) && importsOf(file).some((each) => target.test(each)));
  const deep = files.filter(
    (file) => /\.[cm]?[jt]s$/.test(file) && /["'`]openapi-typescript\//.test(readFileSync(join(root, file), "utf8")),
  );

  expect(importersOf(/^openapi-typescript(?:\/|$)/)).toEqual(["scripts/src/generator/emit-schema.ts"]);
  // The prose lint reads comments and strings of programs: only the compiler knows where they are, and TypeScript 7 has no API.
  expect(importersOf(/^typescript(?:\/|$)/).toSorted()).toEqual([
    "scripts/src/generator/emit-schema.ts",
    "scripts/src/prose/typescript-texts.ts",
  ]);
  expect(deep).toEqual([]);
});

test("every spec has its package and every package of a provider its spec", () => {
  const packages = readdirSync(join(root, "packages")).filter((name) =>
    existsSync(join(root, "packages", name, "src/generated")),
  );

  expect(packages.sort()).toEqual([...providers].sort());
  for (const provider of providers) {
    const manifest = JSON.parse(readFileSync(join(root, "packages", provider, "package.json"), "utf8"));
    expect(manifest.devDependencies[`@specs/${provider}`]).toBe("workspace:*");
    expect(Object.keys(manifest.dependencies)).toEqual(["@certspec/core"]);
  }
});

test("every generated file names its source and the command in its first line", () => {
  for (const provider of providers) {
    const generated = files.filter((file) => file.startsWith(`packages/${provider}/src/generated/`));
    expect(generated.length).toBeGreaterThan(0);
    for (const file of generated) {
      const [first] = readFileSync(join(root, file), "utf8").split("\n");
      expect(first, file).toContain(
        `Generated from specs/${provider}/openapi.yaml by \`pnpm generate\`. Do not edit: change the spec instead.`,
      );
    }
  }
});

test("outside generated/ machines write one kind of file, where Redocly looks for it", () => {
  const header = /^\W*Generated from (\S+) by `pnpm generate`\. Do not edit/;
  const sources = files
    .filter((file) => !file.includes("/generated/") && existsSync(join(root, file)))
    .flatMap((file) => {
      const source = header.exec(readFileSync(join(root, file), "utf8"))?.[1];
      return source === undefined ? [] : [[file, source]];
    });

  const withWaivers = providers.filter((provider) => files.includes(`specs/${provider}/waivers.yaml`));
  expect(Object.fromEntries(sources)).toEqual({
    ".redocly.lint-ignore.yaml": "specs/*/waivers.yaml",
    ...Object.fromEntries(
      withWaivers.map((provider) => [`specs/${provider}/.redocly.lint-ignore.yaml`, `specs/${provider}/waivers.yaml`]),
    ),
  });
});

test("redocly at the root and in the folder of a provider has the same rules, and each spec once", () => {
  const read = (file: string) => parse(readFileSync(join(root, file), "utf8"));
  const specsBelow = (folder: string, names: string[]) =>
    Object.fromEntries(
      names.map((name) => [
        name,
        { root: join(folder, name, "openapi.yaml"), output: join(folder, name, "dist/redocly.json") },
      ]),
    );

  const atRoot = { extends: ["redocly-rules.yaml"], apis: specsBelow("specs", providers), telemetry: "off" };
  expect(read("redocly.yaml")).toEqual(atRoot);
  for (const provider of providers)
    expect(read(`specs/${provider}/redocly.yaml`)).toEqual({
      extends: ["../../redocly-rules.yaml"],
      apis: { [provider]: { root: "openapi.yaml", output: "dist/redocly.json" } },
      telemetry: "off",
    });
});

test("nothing reaches into Redocly's packages", () => {
  const inside = /@redocly\/[\w-]+\/(?!package\.json\b|bin\/cli\.js\b)|resolve\(\s*["'`]@redocly\//;
  const found = files.filter(
    (file) =>
      /\.(?:[cm]?[jt]s|astro)$/.test(file) &&
      file !== "test/structure.test.ts" &&
      inside.test(readFileSync(join(root, file), "utf8")),
  );

  expect(found).toEqual([]);
});

test("generated files are collapsed in diffs", () => {
  const generated = files.filter((file) => file.includes("/generated/") || file.endsWith(".redocly.lint-ignore.yaml"));
  const marked = git("check-attr", "linguist-generated", "--", ...generated).filter((line) => line.endsWith(": true"));

  expect(marked).toHaveLength(generated.length);
});

test("only the two entries of a provider are written by hand, and they are short", () => {
  for (const provider of providers) {
    const written = files.filter(
      (file) => file.startsWith(`packages/${provider}/src/`) && !file.includes("/generated/"),
    );
    expect(written.toSorted()).toEqual(["client.ts", "fetch.ts"].map((name) => `packages/${provider}/src/${name}`));
    const lines = written.flatMap((file) => readFileSync(join(root, file), "utf8").split("\n"));
    expect(lines.length).toBeLessThan(60);
  }
});

test("every operation is named the same in its file, its id and its package", async () => {
  for (const provider of providers) {
    const named = files.flatMap(
      (file) => file.match(new RegExp(`^specs/${provider}/operations/(.+)\\.yaml$`))?.[1] ?? [],
    );
    const table = (await import(join(root, "packages", provider, "src/generated/operations.ts"))) as { api: Api };
    expect(named.length).toBeGreaterThan(0);
    expect(Object.keys(table.api.operations).sort()).toEqual(named.sort());
    for (const id of named) {
      expect(readFileSync(join(root, "specs", provider, "operations", `${id}.yaml`), "utf8")).toMatch(
        new RegExp(`^operationId: ${id}$`, "m"),
      );
    }
  }
});

test("every provider runs the contract suite", () => {
  for (const provider of providers) {
    expect(readFileSync(join(root, "packages", provider, "test/contract.test.ts"), "utf8")).toContain(
      "describeContract(",
    );
  }
});

test("the places where the architecture says to add something are there", () => {
  const [, table = ""] = readFileSync(join(root, "docs/architecture.md"), "utf8").split("### Where to add");
  const rows = table.split("\n\n")[1]?.split("\n").slice(2) ?? [];
  expect(rows.length).toBeGreaterThan(10);

  const places = rows.flatMap((row) => {
    const [first = "", ...others] = [...(row.split("|")[2] ?? "").matchAll(/`([^`]+)`/g)].map(([, path = ""]) => path);
    const room = /^.+?\/src\//.exec(first)?.[0] ?? "";
    return [first, ...others.map((path) => join(room, path))];
  });

  expect(places.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("core's types hold almost without casts", () => {
  const casts = files.filter((file) => /^packages\/core\/src\/.+\.ts$/.test(file)).flatMap(castsIn);

  // Counted by the parser, so the test notices if it finds none any more.
  expect(casts.length).toBeGreaterThan(0);
  expect(casts.length, casts.join("\n")).toBeLessThanOrEqual(20);
});

test("no file names a folder of somebody's machine", () => {
  const text = /\.(?:[cm]?[jt]s|json|ya?ml|md)$/;
  const found = files.filter(
    (file) =>
      text.test(file) && /(?:^|["'\s(])\/(?:work|root|home|Users)\/\w/m.test(readFileSync(join(root, file), "utf8")),
  );

  expect(found).toEqual([]);
});

/** The places where a file overrules its types: `as` other than `as const`, `any`, a `!` behind a value, and `@ts-expect-error`. */
function castsIn(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const places = [...text.matchAll(/@ts-(?:expect-error|ignore)/g)].map(({ index }) => index);
  const visit = (node: ts.Node): void => {
    const isCast = ts.isAsExpression(node) || ts.isTypeAssertionExpression(node);
    if (isCast && node.type.getText() !== "const") places.push(node.type.getStart());
    if (ts.isNonNullExpression(node) || node.kind === ts.SyntaxKind.AnyKeyword) places.push(node.getStart());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return places.map((place) => `${file}:${source.getLineAndCharacterOfPosition(place).line + 1}`);
}

function importsOf(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(join(root, file), "utf8"), true, true)
    .importedFiles.map(({ fileName }) => fileName);
}

function resolved(file: string, target: string): string {
  return join(file, "..", target);
}

function withoutComments(file: string): string {
  return readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");
}
