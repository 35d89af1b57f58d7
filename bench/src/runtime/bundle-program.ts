import { gzipSync } from "node:zlib";
import { build } from "esbuild";

export interface Bundle {
  /** Bytes of the minified program. */
  minified: number;
  /** Bytes of the minified program after `gzip -9`. */
  gzipped: number;
  /** The files that went into it, relative to the folder. */
  files: string[];
}

/** Bundles a program for browsers, as a user's build would; it finds its packages in the folder. */
export async function bundleProgram(program: string, folder: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: folder, sourcefile: "program.ts", loader: "ts" },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "esnext",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error("esbuild wrote nothing");
  return {
    minified: output.contents.length,
    gzipped: gzipSync(output.contents, { level: 9 }).length,
    files: Object.keys(metafile.inputs).sort(),
  };
}
