import { program } from "./program.ts";

// The page's own server leads to the mocks, as the server of an application would.
const of = (name: string): string => new URL(`/mocks/${name}`, location.href).href;

/** Tell the server what became of the program. */
async function report(status: "done" | "failed", text: string): Promise<void> {
  await fetch(`/${status}`, { method: "POST", body: text });
}

addEventListener("error", ({ message }) => void report("failed", message));
program({ cloudflare: of("cloudflare"), infisical: of("infisical"), numeral: of("numeral") }).then(
  (line) => report("done", line),
  (error: unknown) => report("failed", String(error)),
);
