// Calls by openapi-fetch: a success, a failure as a value, and an id that is rejected before anything is sent.
import { createCloudflareFetch } from "@certspec/cloudflare/fetch";

const path = "/zones/{zone_id}/client_certificates";
const params = { path: { zone_id: "5d3e105f4ecef8ad9ca31a8372d0c35a" } };

async function call(baseUrl: string): Promise<string> {
  const { GET } = createCloudflareFetch({ apiToken: "token", baseUrl });
  const { data } = await GET(path, { params });
  const status: string | undefined = data?.result?.[0]?.status;
  const { error } = await GET(path, { params, headers: { prefer: "code=403" } });
  const rejected = await GET(path, { params: { path: { zone_id: ".." } } }).catch((thrown: Error) => thrown);
  return [typeof status, error?.success, rejected instanceof Error ? rejected.name : "sent"].join(" ");
}

call(process.argv[2] ?? "").then((found) => {
  if (found !== "string false RequestError") throw new Error(`found: ${found}`);
});
