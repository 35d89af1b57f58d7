import type { Api } from "../../packages/core/src/index.ts";
import { emitLiteral, identifier } from "../../scripts/src/generator/emit-literal.ts";

/** The text of a generated table with every operation in one piece, so that something can be gone from one of them. */
export async function flatTable(path: string): Promise<string> {
  const { api } = (await import(path)) as { api: Api };
  const imported: string[] = [];
  const members = Object.entries(api).map(([name, value]) => {
    if (typeof value !== "function") return [name, value];
    imported.push(value.name);
    return [name, identifier(value.name)];
  });
  const text = emitLiteral(Object.fromEntries(members));
  return `import { ${["type Api", ...imported].join(", ")} } from "@certspec/core";\n\nexport const api: Api = ${text};\n`;
}
