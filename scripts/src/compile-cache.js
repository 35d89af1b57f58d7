// Plain JavaScript, so that `node --import` can load it before the first TypeScript file: then Node also takes the
// stripped text of that file from the cache, and does not load its TypeScript parser at all.
// The flags come first: code that was compiled with other flags is compiled anew, and replaces what the cache had.
import "./short-run.js";
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

enableCompileCache(fileURLToPath(new URL("../../node_modules/.cache/node", import.meta.url)));
