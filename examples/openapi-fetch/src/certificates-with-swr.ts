import type { CloudflareFetch } from "@certspec/cloudflare/fetch";
import { createElement, type FunctionComponent } from "react";
import { createQueryHook } from "swr-openapi";

/** Returns a component that lists the client certificates of a zone by swr-openapi. */
export function certificatesWithSwr(client: CloudflareFetch): FunctionComponent<{ zoneId: string }> {
  const useQuery = createQueryHook(client, "cloudflare");
  // biome-ignore lint/correctness/noComponentHookFactories: tests make a client each; an app has one, at module level.
  return function Certificates({ zoneId }) {
    const { data, error, isLoading } = useQuery("/zones/{zone_id}/client_certificates", {
      params: { path: { zone_id: zoneId } },
    });
    if (isLoading) return createElement("p", null, "Loading");
    if (error) return createElement("p", null, `Failed: ${error.errors[0]?.message}`);
    const names = data?.result?.map(({ id, common_name }) => createElement("li", { key: id }, common_name));
    return createElement("ul", null, names);
  };
}
