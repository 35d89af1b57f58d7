import { program } from "./program.ts";

// Node, Bun and Deno have it; types of Node are not what is rehearsed.
declare const process: { argv: string[] };

const [, , cloudflare = "", infisical = "", numeral = ""] = process.argv;
program({ cloudflare, infisical, numeral }).then(console.log);
