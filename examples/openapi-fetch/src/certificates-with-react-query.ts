import type { CloudflareFetch } from "@certspec/cloudflare/fetch";
import createQueryClient from "openapi-react-query";
import { createElement, type FunctionComponent } from "react";

/** Returns a component that lists the client certificates of a zone by openapi-react-query. */
export function certificatesWithReactQuery(client: CloudflareFetch): FunctionComponent<{ zoneId: string }> {
  const query = createQueryClient(client);
  // biome-ignore lint/correctness/noComponentHookFactories: tests make a client each; an app has one, at module level.
  return function Certificates({ zoneId }) {
    const { data, error, isPending } = query.useQuery("get", "/zones/{zone_id}/client_certificates", {
      params: { path: { zone_id: zoneId } },
    });
    if (isPending) return createElement("p", null, "Loading");
    if (error) return createElement("p", null, `Failed: ${error.errors[0]?.message}`);
    const names = data.result?.map(({ id, common_name }) => createElement("li", { key: id }, common_name));
    return createElement("ul", null, names);
  };
}
