// Plain JavaScript, so that `node --import` can load it before the first TypeScript file: then Node also takes the
// stripped text of that file from the cache, and does not load its TypeScript parser at all.
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

enableCompileCache(fileURLToPath(new URL("../../node_modules/.cache/node", import.meta.url)));
