// Compiled, never run: swr-openapi takes the client.
import { createCloudflareFetch } from "@certspec/cloudflare/fetch";
import { createQueryHook } from "swr-openapi";

const useQuery = createQueryHook(createCloudflareFetch(), "cloudflare");

export function useStatus(zoneId: string): string | undefined {
  const { data } = useQuery("/zones/{zone_id}/client_certificates", { params: { path: { zone_id: zoneId } } });
  return data?.result?.[0]?.status;
}
