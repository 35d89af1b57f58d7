import { readFileSync } from "node:fs";
import { createInfisical } from "@certspec/infisical";
import { Agent } from "undici";

const { INFISICAL_URL = "https://infisical.example.com" } = process.env;

const dispatcher = new Agent({
  connect: {
    ca: readFileSync("company-ca.pem"),
    cert: readFileSync("client.pem"),
    key: readFileSync("client-key.pem"),
  },
});
const infisical = createInfisical({
  baseUrl: INFISICAL_URL,
  fetch: (url, init) => fetch(url, Object.assign({}, init, { dispatcher })),
});

const request = await infisical.certificateRequests.get({ requestId: "8f14e45f-ceea-467f-a2d1-91e5c0a3b7d2" });
console.log(request.status);
