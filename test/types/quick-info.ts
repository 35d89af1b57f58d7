import ts from "typescript-6.0";

export interface QuickInfo {
  signature: string;
  documentation: string;
  tags: Record<string, string>;
}

/** What an editor shows when one hovers over the word after a marker comment of a program, as TypeScript 6.0 tells it. */
export function quickInfo(file: string, program: string): (marker: string) => QuickInfo {
  const options: ts.CompilerOptions = {
    strict: true,
    types: [],
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = name === file ? program : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: ts.sys.realpath ?? ((path) => path),
  });
  return (marker) => {
    const comment = `/*${marker}*/`;
    const found = service.getQuickInfoAtPosition(file, program.indexOf(comment) + comment.length + 1);
    if (!found) throw new Error(`there is nothing to hover over at ${comment}`);
    return {
      signature: ts.displayPartsToString(found.displayParts),
      documentation: ts.displayPartsToString(found.documentation),
      tags: Object.fromEntries((found.tags ?? []).map(({ name, text }) => [name, ts.displayPartsToString(text)])),
    };
  };
}
