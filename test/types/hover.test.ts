import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./compile.ts";
import { quickInfo } from "./quick-info.ts";

const program = `
import { createCloudflare } from "@certspec/cloudflare";
const cloudflare = createCloudflare();
const csrs = await cloudflare.customCsrs./*list*/list({ account_id: "a", /*per_page*/per_page: 5 });
const csr = csrs./*items*/items[0]!;
csr./*key_type*/key_type;
csr./*created_at*/created_at;
const pack = await cloudflare./*ssl*/ssl./*certificatePacks*/certificatePacks.get({ zone_id: "a", certificate_pack_id: "b" });
pack./*status*/status;
pack./*id*/id;
`;

const info = quickInfo(join(root, "packages/cloudflare/test/hover.ts"), program);

test("hovering over a method shows its signature, summary, description and link", () => {
  const { signature, documentation, tags } = info("list");

  expect(signature).toBe(
    "(method) CustomCsrsResource.list(params: CustomCsrsListParams, options?: PageOptions): PagePromise<CustomCsr, CustomCsrList, CustomCsrsListErrors>",
  );
  expect(documentation).toMatch(
    /^List custom CSRs\n\nLists the custom certificate signing requests of an account or a zone/,
  );
  expect(tags.see).toContain("https://developers.cloudflare.com/api/resources/custom_csrs/methods/list/");
});

test("hovering over a parameter shows its description, bounds and default", () => {
  const { signature, documentation, tags } = info("per_page");

  expect(signature).toBe("(property) CustomCsrsListShared.per_page?: number | undefined");
  expect(documentation).toBe("Number of CSRs per page.");
  expect(tags).toMatchObject({ minimum: "5", maximum: "50", default: "50" });
});

test("hovering over a field of a response shows its known values", () => {
  expect(info("key_type").signature).toContain('"rsa2048" | "p256v1" | (string & {})');
});

test("hovering over a field of a response shows its description as text, then its format and bounds", () => {
  expect(info("id")).toMatchObject({ documentation: "The pack ID.", tags: { maxLength: "32" } });
  expect(info("created_at")).toMatchObject({
    documentation: "When the CSR was created.\n\nFormat: date-time",
    tags: {},
  });
});

test("a field that refers to a schema has the description of the schema", () => {
  expect(info("status").documentation).toMatch(/^The status of a certificate pack\./);
});

test("resources and the fields of a page have a description", () => {
  expect(info("certificatePacks").documentation).toBe(
    "Certificates for a zone, ordered through Cloudflare from a certificate authority.",
  );
  expect(info("ssl").documentation).toBe(
    "Contains `certificatePacks`, `verification`, `universal`, `autoOriginTLSKex` and `analyze`.",
  );
  expect(info("items").documentation).toBe("The items on this page.");
});
