import { createRequire } from "node:module";
import * as imported from "@certspec/infisical";
import * as importedFetch from "@certspec/infisical/fetch";

// Without the condition of the sources Node finds here what `pnpm build` wrote, once for each module system.
const required = createRequire(import.meta.url)("@certspec/infisical") as typeof imported;
const requiredFetch = createRequire(import.meta.url)("@certspec/infisical/fetch") as typeof importedFetch;
type Build = typeof imported;

/** What a call by openapi-fetch comes to. */
async function fetched({ createInfisicalFetch }: typeof importedFetch): Promise<unknown> {
  const client = createInfisicalFetch({ token: "token", fetch: async () => Response.json({ status: "issued" }) });
  const path = "/api/v1/cert-manager/certificates/certificate-requests/{requestId}";
  return (await client.GET(path, { params: { path: { requestId: "id" } } })).data;
}

/** Errors of one build by their names, with what the other build takes them for. */
async function judged(made: Build, judge: Build): Promise<Record<string, string[]>> {
  const { ApiError, CertspecError, NetworkError, RequestError, ResponseError, StateError, TimeoutError } = judge;
  class OwnError extends ApiError {}
  const classes = {
    CertspecError,
    ApiError,
    NetworkError,
    RequestError,
    ResponseError,
    StateError,
    TimeoutError,
    OwnError,
  };
  const { isApiError, isCertspecError, isStateError } = judge;
  const guards = { isApiError, isCertspecError, isStateError };
  const named = (await errorsOf(made, judge)).map((error) => {
    const found = Object.entries(classes).filter(([, kind]) => error instanceof kind);
    const narrowed = Object.entries(guards).filter(([, guard]) => guard(error));
    return [(error as Error).name, [...found, ...narrowed].map(([name]) => name)] as const;
  });
  return Object.fromEntries(named);
}

async function errorsOf(made: Build, other: Build): Promise<unknown[]> {
  const client = (answer: () => Promise<Response>, { createInfisical }: Build = made) =>
    createInfisical({ token: "token", fetch: answer, maxRetries: 0, timeoutMs: 20 });
  const get = (answer: () => Promise<Response>) => client(answer).certificateRequests.get({ requestId: "id" });
  const calls = [
    get(async () => Response.json({ message: "gone" }, { status: 404 })),
    get(async () => Promise.reject(new Error("no connection"))),
    get(async () => new Response("<html>", { headers: { "content-type": "text/html" } })),
    get(() => new Promise(() => undefined)),
    made.createInfisical({ token: "token" }).certificateRequests.get({ requestId: "" }),
    // For a client of the other build.
    made.waitFor(client(async () => Response.json({ status: "failed" }), other).certificateRequests, {
      requestId: "id",
    }),
  ];
  return Promise.all(
    calls.map((call) =>
      call.then(
        () => "no error",
        (error: unknown) => error,
      ),
    ),
  );
}

console.log(
  JSON.stringify({
    names: { imported: Object.keys(imported).sort(), required: Object.keys(required).sort() },
    isOneCopy: imported.ApiError === required.ApiError,
    fetched: { imported: await fetched(importedFetch), required: await fetched(requiredFetch) },
    judged: { imported: await judged(imported, required), required: await judged(required, imported) },
  }),
);
