import type { Subject } from "../subject.ts";

/** The HTTP client that most TypeScript users reach for when there is no SDK. */
export const ky: Subject = {
  name: "ky",
  specifier: "ky",
  oneList: `
    import ky from "ky";
    const client = ky.create({
      prefix: "https://api.cloudflare.com/client/v4",
      headers: { authorization: "Bearer token" },
    });
    const { result } = await client
      .get("accounts/023e105f4ecef8ad9ca31a8372d0c353/custom_csrs")
      .json<{ result: { id: string }[] }>();
    for (const csr of result) console.log(csr.id);
  `,
  caller: `
    import ky from "ky";
    export function open(baseUrl, send) {
      const client = ky.create({ prefix: baseUrl, fetch: send, headers: { authorization: "Bearer token" } });
      return async () => (await client.get("accounts/a/custom_csrs").json()).result.length;
    }
  `,
};
