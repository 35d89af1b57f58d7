import { program } from "./program.ts";

/** A Worker that answers with what the program prints, for the mocks that its URL names. */
// biome-ignore lint/style/noDefaultExport: a Worker is the default export of its module.
export default {
  async fetch(request: Request): Promise<Response> {
    const { searchParams } = new URL(request.url);
    const of = (name: string): string => searchParams.get(name) ?? "";
    try {
      const line = await program({ cloudflare: of("cloudflare"), infisical: of("infisical"), numeral: of("numeral") });
      return new Response(line);
    } catch (error) {
      return new Response(String(error), { status: 500 });
    }
  },
};
