import { readFileSync } from "node:fs";
import { rootCertificates } from "node:tls";
import { createInfisical } from "@certspec/infisical";
import { ProxyAgent } from "undici";

const { HTTPS_PROXY = "http://proxy.example.com:3128" } = process.env;

const dispatcher = new ProxyAgent({
  uri: HTTPS_PROXY,
  requestTls: {
    ca: [...rootCertificates, readFileSync("company-ca.pem")],
    cert: readFileSync("client.pem"),
    key: readFileSync("client-key.pem"),
  },
});
const infisical = createInfisical({
  baseUrl: "https://infisical.example.com",
  fetch: (url, init) => fetch(url, Object.assign({}, init, { dispatcher })),
});

const request = await infisical.certificateRequests.get({ requestId: "8f14e45f-ceea-467f-a2d1-91e5c0a3b7d2" });
console.log(request.status);
