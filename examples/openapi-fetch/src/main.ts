import document from "@certspec/cloudflare/openapi.json" with { type: "json" };
import { startMock } from "@certspec/mock";
import { createExample } from "./create-example.ts";

// `pnpm start` here: a call by path, a failure as a value, and what the middleware has noted.
const mock = await startMock(document);
const notes: string[] = [];
const { GET } = createExample({ baseUrl: mock.url, notes });
const params = { path: { zone_id: "5d3e105f4ecef8ad9ca31a8372d0c35a" } };

const { data } = await GET("/zones/{zone_id}/client_certificates", { params });
console.log(data?.result?.map(({ common_name }) => common_name));
const { error } = await GET("/zones/{zone_id}/client_certificates", { params, headers: { prefer: "code=403" } });
console.log(error?.errors[0]?.message);
console.log(notes.join("\n"));
await mock.close();
