const { createCloudflare } = require("@certspec/cloudflare");
const { certificateNames } = require("./certificate-names.js");

const page = { success: true, errors: [], messages: [], result: [{ common_name: "payments.example.com" }] };

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

test("the names of active certificates are listed", async () => {
  const fetch = jest.fn(async () => Response.json(page));
  const cloudflare = createCloudflare({ apiToken: "any", fetch });

  expect(await certificateNames(cloudflare, "z1")).toEqual(["payments.example.com"]);

  const [url, init] = fetch.mock.calls[0];
  expect(url).toBe("https://api.cloudflare.com/client/v4/zones/z1/client_certificates?status=active");
  expect(init.headers.authorization).toBe("Bearer any");
});

test("a client that the app creates calls the global fetch", async () => {
  const cloudflare = createCloudflare({ apiToken: "any" });
  jest.spyOn(globalThis, "fetch").mockImplementation(async () => Response.json(page));

  expect(await certificateNames(cloudflare, "z1")).toEqual(["payments.example.com"]);
});

test("an overloaded server is asked three times, without a real delay", async () => {
  const fetch = jest.fn(async () => new Response("busy", { status: 503 }));
  const cloudflare = createCloudflare({ apiToken: "any", fetch });
  jest.useFakeTimers();

  const call = cloudflare.clientCertificates.list({ zone_id: "z1" }).safe();
  await jest.runAllTimersAsync();

  expect(await call).toMatchObject({ ok: false, status: 503 });
  expect(fetch).toHaveBeenCalledTimes(3);
});
