import type { Subject } from "../subject.ts";

/** The `fetch` of the runtime: the base of every ratio. */
export const bareFetch: Subject = {
  name: "bare `fetch`",
  // Built in: what remains is what it takes to import anything.
  specifier: "data:text/javascript,",
  oneList: `
    const url = "https://api.cloudflare.com/client/v4/accounts/023e105f4ecef8ad9ca31a8372d0c353/custom_csrs";
    const response = await fetch(url, { headers: { authorization: "Bearer token" } });
    const { result } = (await response.json()) as { result: { id: string }[] };
    for (const csr of result) console.log(csr.id);
  `,
  caller: `
    export function open(baseUrl, send) {
      return async () => {
        const response = await send(baseUrl + "/accounts/a/custom_csrs", { headers: { authorization: "Bearer token" } });
        return (await response.json()).result.length;
      };
    }
  `,
};
