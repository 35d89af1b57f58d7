const { createCloudflare, isApiError } = require("@certspec/cloudflare");
const { certificateNames } = require("./certificate-names.js");

const cloudflare = createCloudflare({ baseUrl: process.env.MOCK_URL, apiToken: "any" });

test("certificates are listed from every page", async () => {
  expect(await certificateNames(cloudflare, "z1")).toHaveLength(120);
});

test("a token without the permission is an ApiError", async () => {
  const forbidden = { headers: { prefer: "code=403, example=forbidden" } };

  const error = await cloudflare.clientCertificates.list({ zone_id: "z1" }, forbidden).catch((reason) => reason);

  expect(isApiError(error, "clientCertificates_list", 403)).toBe(true);
  expect(error.code).toBe(10000);
});
