import type { Api } from "../../packages/core/src/provider.ts";
import * as core from "../../packages/core/src/provider.ts";
import { emitLiteral, identifier } from "../../scripts/src/generator/emit-literal.ts";

/** The text of a generated table with every operation in one piece, so that something can be gone from one of them. */
export async function flatTable(path: string): Promise<string> {
  const { api } = (await import(path)) as { api: Api };
  const imported: string[] = [];
  const members = Object.entries(api).map(([name, value]) => {
    const reference = Object.entries(core).find(([, exported]) => exported === value)?.[0];
    if (reference === undefined) return [name, value];
    imported.push(reference);
    return [name, identifier(reference)];
  });
  const text = emitLiteral(Object.fromEntries(members));
  return `import { ${["type Api", ...imported].join(", ")} } from "@certspec/core/provider";\n\nexport const api: Api = ${text};\n`;
}
