import type { Infisical } from "@certspec/infisical";
import type { Source } from "../report/found.ts";
import { mapped } from "./mapped.ts";

const provider = "infisical";

/** The certificates of projects, and the requests that the caller may see. */
export function infisicalSources(infisical: Infisical, projectIds: readonly string[]): Source[] {
  const requests: Source = {
    provider,
    title: "certificate requests",
    list: (signal) =>
      mapped(
        infisical.certificateRequests.search({ body: { limit: 100 } }, { signal }),
        ({ id, commonName, altNames, status, errorMessage, pendingMessage }) => ({
          provider,
          kind: "certificate request",
          id,
          name: commonName || altNames || id,
          status,
          expires: undefined,
          remark: errorMessage || pendingMessage || undefined,
        }),
      ),
  };
  return [...projectIds.map((projectId) => projectSource(infisical, projectId)), requests];
}

function projectSource(infisical: Infisical, projectId: string): Source {
  return {
    provider,
    title: `certificates of project ${projectId}`,
    list: (signal) =>
      mapped(
        infisical.certificates.search({ projectId, body: { limit: 100, sortBy: "notAfter" } }, { signal }),
        ({ id, commonName, friendlyName, status, notAfter, renewalError }) => ({
          provider,
          kind: "certificate",
          id,
          name: commonName || friendlyName || id,
          status,
          expires: notAfter,
          remark: renewalError || undefined,
        }),
      ),
  };
}
