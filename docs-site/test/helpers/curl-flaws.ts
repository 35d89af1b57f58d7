import { createContract, formatDiagnostic } from "@certspec/contract";
import type { MockFetch } from "@certspec/mock";
import { curlSample } from "../../src/samples/curl-sample.ts";
import type { SiteProvider } from "../../src/site/site-pages.ts";
import { parseCurl } from "./parse-curl.ts";
import { wordsOfCurl } from "./words-of-curl.ts";

/** Returns what is wrong with a provider's samples for curl: with each request by its document, and with the response of its mock. */
export async function curlFlaws({ provider, api }: SiteProvider, mock: MockFetch): Promise<string[]> {
  const { operations, credentials, document } = provider;
  const commands = await Promise.all(operations.map((operation) => curlSample(operation, api)));
  const secrets = credentials.map(({ option, env = option.toUpperCase() }) => [
    env,
    env.includes("LOGIN") ? "user:word" : "any",
  ]);
  const words = wordsOfCurl(commands, Object.fromEntries(secrets));
  if (words.length !== operations.length) return [`${operations.length} commands became ${words.length}`];
  const contract = createContract(document as object);
  mock.reset();
  const flaws = operations.map(async ({ id }, index) => {
    const request = parseCurl(words[index] ?? []);
    const diagnostics = await contract.checkRequest(request.clone());
    const response = await mock(request);
    const reached = mock.requests.find(({ operationId }) => operationId === id);
    return [
      ...diagnostics.map((diagnostic) => `${id}: ${formatDiagnostic(diagnostic)}`),
      ...(reached && response.ok
        ? []
        : [`${id}: ${request.method} ${request.url} was answered with ${response.status}`]),
    ];
  });
  return (await Promise.all(flaws)).flat();
}
