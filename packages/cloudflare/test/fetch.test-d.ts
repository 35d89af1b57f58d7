import { createCloudflareFetch, type FetchCallOptions } from "@certspec/cloudflare/fetch";
import { expectTypeOf } from "expect-type";

const { GET, POST } = createCloudflareFetch({ apiToken: "t" });

const listed = await GET("/zones/{zone_id}/client_certificates", {
  params: { path: { zone_id: "z" }, query: { status: "active" } },
  ...({ timeoutMs: 5_000 } satisfies FetchCallOptions),
});
if (listed.data) expectTypeOf(listed.data.result?.[0]?.common_name).toEqualTypeOf<string | undefined>();
// An open enum is a text, never an object of its methods.
const status: string | undefined = listed.data?.result?.[0]?.status;
if (listed.error) expectTypeOf(listed.error.success).toEqualTypeOf<false>();

// Accounts and zones share a path.
GET("/{accounts_or_zones}/{account_or_zone_id}/custom_csrs", {
  params: { path: { accounts_or_zones: "accounts", account_or_zone_id: status ?? "a" } },
});

const users = { accounts_or_zones: "users", account_or_zone_id: "a" } as const;
// @ts-expect-error neither of the two
GET("/{accounts_or_zones}/{account_or_zone_id}/custom_csrs", { params: { path: users } });
// @ts-expect-error a path that the spec does not name
GET("/zones");
// @ts-expect-error a path parameter is missing
GET("/zones/{zone_id}/client_certificates", { params: { query: {} } });
// @ts-expect-error a body is missing
POST("/zones/{zone_id}/client_certificates", { params: { path: { zone_id: "z" } } });
// @ts-expect-error a credential of another provider
createCloudflareFetch({ token: "t" });
