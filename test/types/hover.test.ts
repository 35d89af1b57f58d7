import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./compile.ts";
import { quickInfo } from "./quick-info.ts";

const program = `
import { createCloudflare } from "@certspec/cloudflare";
const cloudflare = createCloudflare();
const csrs = await cloudflare.customCsrs./*list*/list({ account_id: "a", /*per_page*/per_page: 5 });
const csr = csrs.items[0]!;
csr./*key_type*/key_type;
`;

const info = quickInfo(join(root, "packages/cloudflare/test/hover.ts"), program);

test("hovering over a method shows its signature, summary, description and link", () => {
  const { signature, documentation, tags } = info("list");

  expect(signature).toBe(
    "(method) CustomCsrsResource.list(params: CustomCsrsListParams, options?: PageOptions): PagePromise<CustomCsr, CustomCsrList, CustomCsrsListErrors>",
  );
  expect(documentation).toMatch(
    /^List custom CSRs\n\nLists the custom certificate signing requests of an account or of a zone/,
  );
  expect(tags.see).toContain("https://developers.cloudflare.com/api/resources/custom_csrs/methods/list/");
});

test("hovering over a parameter shows its description, bounds and default", () => {
  const { signature, documentation, tags } = info("per_page");

  expect(signature).toBe("(property) CustomCsrsListShared.per_page?: number | undefined");
  expect(documentation).toBe("How many CSRs a page holds.");
  expect(tags).toMatchObject({ minimum: "5", maximum: "50", default: "50" });
});

test("hovering over a field of an answer shows its known values", () => {
  expect(info("key_type").signature).toContain('"rsa2048" | "p256v1" | (string & {})');
});
