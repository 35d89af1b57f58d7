import { readFileSync } from "node:fs";
import { join } from "node:path";

const path = join(import.meta.dirname, "../../../docs/migrating-from-cloudflare.md");

/** The guide that these tests hold to what both clients do. */
export const guide: string = readFileSync(path, "utf8");
