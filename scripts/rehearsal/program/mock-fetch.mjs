// The mock without Node: judges a request, makes up values, and writes XML.
import { createMockFetch } from "@certspec/mock/fetch";

const code = { type: "string", pattern: "^(?<letter>[A-Z])\\d{2}$" };
const place = {
  type: "object",
  required: ["code", "name"],
  properties: { code, name: { type: "string", example: "Ann" } },
};
const document = {
  openapi: "3.1.0",
  info: { title: "Places", version: "1" },
  servers: [{ url: "https://api.example.com/v1" }],
  paths: {
    "/places": {
      post: {
        requestBody: { required: true, content: { "application/json": { schema: place } } },
        responses: {
          200: {
            description: "",
            content: { "application/json": { schema: place }, "application/xml": { schema: place } },
          },
        },
      },
    },
  },
};
const fetch = await createMockFetch(document, { seed: "a" });
const right = { code: "A12", name: "Bea" };

async function expectResponse(body, headers, pattern) {
  const init = {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", ...headers },
  };
  const response = await fetch("https://api.example.com/v1/places", init);
  const text = `${response.status} ${await response.text()}`;
  if (!pattern.test(text)) throw new Error(`expected ${pattern}, got ${text}`);
}

await expectResponse(right, {}, /^200 \{"code":"[A-Z]\d\d","name":"Ann"\}$/);
await expectResponse(right, { prefer: "dynamic=true" }, /^200 \{"code":"[A-Z]\d\d","name":".*"\}$/);
await expectResponse(right, { accept: "application/xml" }, /^200 <\?xml .*<name>Ann<\/name>/s);
await expectResponse({ code: "a", name: 1 }, {}, /^422 .*"pattern".*"type"/);
console.log(`${fetch.requests.length} requests to the mock`);
