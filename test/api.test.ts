import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript-6.0";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const printer = ts.createPrinter({ removeComments: true });

const entries: [name: string, entry: string][] = [
  ["core", "."],
  ["core", "./provider"],
  ["mock", "."],
  ["mock", "./fetch"],
  ["mock", "./vitest"],
  ["contract", "."],
  ["contract", "./checker"],
  ["drift", "."],
];
// One program of all: the compiler reads its own declarations once.
const program = ts.createProgram(
  entries.map(([name, entry]) => typesOf(name, entry)),
  { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, types: [], skipLibCheck: true },
);

// A change of what users can import shows in these files: `vitest run test/api.test.ts -u` writes them, and a changeset tells users.
test.each(entries)("the exports of %s at %s are those of the last review", async (name, entry) => {
  const file = `${name}${entry.slice(1).replace("/", "-")}.d.ts.txt`;
  await expect(apiOf(name, entry)).toMatchFileSnapshot(`api/${file}`);
});

/** The declarations that an entry exports, and those of its package that they name, each without comments. */
function apiOf(name: string, entry: string): string {
  const folder = join(root, "packages", name);
  const path = typesOf(name, entry);
  if (!existsSync(path)) throw new Error(`${path} is not there: run \`pnpm build\` first`);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${path} is no module`);
  const exported = checker.getExportsOfModule(module).map((symbol) => resolved(symbol, checker));
  const all = new Set(exported);
  // A set grows while it is walked: what is named by what is named comes too.
  for (const symbol of all)
    for (const declaration of declarationsIn(symbol, folder))
      declaration.forEachChild(function visit(node): void {
        const named = ts.isIdentifier(node) && checker.getSymbolAtLocation(node);
        if (named && isDeclared(resolved(named, checker))) all.add(resolved(named, checker));
        node.forEachChild(visit);
      });
  const texts = [...all].flatMap((symbol) =>
    declarationsIn(symbol, folder).map((each) => {
      const text = printer.printNode(ts.EmitHint.Unspecified, each, each.getSourceFile());
      return exported.includes(symbol) ? text : `// not exported\n${text}`;
    }),
  );
  expect(exported.length).toBeGreaterThan(0);
  return `${[...new Set(texts)].sort(byName).join("\n\n")}\n`;
}

function typesOf(name: string, entry: string): string {
  const folder = join(root, "packages", name);
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { import: module, types = module.replace(/\.js$/, ".d.ts") } = exports[entry];
  return join(folder, types);
}

function resolved(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function isDeclared({ flags }: ts.Symbol): boolean {
  const { Interface, TypeAlias, Class, Enum, Function: callable, Variable } = ts.SymbolFlags;
  return (flags & (Interface | TypeAlias | Class | Enum | callable | Variable)) !== 0;
}

/** Declarations at the top of a package's own files. */
function declarationsIn({ declarations = [] }: ts.Symbol, folder: string): ts.Node[] {
  return declarations
    .map((each) => (ts.isVariableDeclaration(each) ? each.parent.parent : each))
    .filter((each) => ts.isSourceFile(each.parent) && each.getSourceFile().fileName.startsWith(join(folder, "dist")));
}

function byName(one: string, other: string): number {
  const key = (text: string): string => /(?:interface|type|class|function|const) (\w+)/.exec(text)?.[1] ?? text;
  return key(one).localeCompare(key(other), "en") || one.localeCompare(other, "en");
}
