import { type Api, createClient } from "@certspec/core/provider";
import { credentialsOfOperation } from "../providers/credentials-of-operation.ts";
import type { DocumentedOperation } from "../providers/provider.ts";
import { SiteError } from "../site-error.ts";
import { argumentsWithFiles } from "./arguments-with-files.ts";

type Method = (params: object) => { safe: () => Promise<{ error?: Error }> };
type Resource = { readonly [name: string]: Resource & Method };

/**
 * The request that the provider's client sends for the arguments of the samples; the secrets in it are what `secretOf` gives.
 * @throws {SiteError} when the client rejects the arguments: an example of the spec is wrong.
 */
export async function captureRequest(
  operation: DocumentedOperation,
  api: Api,
  secretOf: (option: string) => string,
): Promise<Request> {
  const { provider, resource, method } = operation;
  const [used = []] = credentialsOfOperation(operation);
  const captured: Request[] = [];
  const fetch = async (...given: ConstructorParameters<typeof Request>): Promise<Response> => {
    captured.push(new Request(...given));
    return new Response(null, { status: 204 });
  };
  const client = createClient<Resource>(api, {
    ...Object.fromEntries(used.map(({ option }) => [option, secretOf(option)])),
    fetch,
    maxRetries: 0,
  });
  const owner = resource.reduce<Resource>((node, name) => node[name] as Resource, client);
  const call = owner[method] as Method;
  const { error } = await call(argumentsWithFiles(operation, (text) => new Blob([text]))).safe();
  const [request] = captured;
  if (!request) throw new SiteError(`${provider.name}: no sample can be made of ${operation.id}: ${error?.message}`);
  return request;
}
