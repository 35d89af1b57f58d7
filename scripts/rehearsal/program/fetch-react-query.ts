// Compiled, never run: openapi-react-query takes the client.
import { createCloudflareFetch } from "@certspec/cloudflare/fetch";
import createQueryClient from "openapi-react-query";

const query = createQueryClient(createCloudflareFetch());

export function useStatus(zoneId: string): string | undefined {
  const { data } = query.useQuery("get", "/zones/{zone_id}/client_certificates", {
    params: { path: { zone_id: zoneId } },
  });
  return data?.result?.[0]?.status;
}
