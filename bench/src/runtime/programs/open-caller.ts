import { readFileSync } from "node:fs";

/** Fetches one page and tells how many items it has. */
export type Call = () => Promise<number>;

interface Caller {
  open: (baseUrl: string, send: typeof fetch) => Call;
}

/** Loads a subject's caller, over loopback HTTP when a URL is given, else over a `fetch` that answers at once. */
export async function openCaller(file: string, payloadFile: string, url: string | undefined): Promise<Call> {
  const { open } = (await import(file)) as Caller;
  const payload = readFileSync(payloadFile, "utf8");
  const expected = (JSON.parse(payload) as { result: unknown[] }).result.length;
  const headers = { "content-type": "application/json" };
  const call = url ? open(url, fetch) : open("http://127.0.0.1", async () => new Response(payload, { headers }));
  const got = await call();
  if (got !== expected) throw new Error(`it found ${got} items, not ${expected}`);
  return call;
}
