import document from "@certspec/cloudflare/openapi.json" with { type: "json" };
import { type Mock, startMock } from "@certspec/mock";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { Window } from "happy-dom";
import { createElement, type ReactElement } from "react";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { certificatesWithReactQuery } from "../src/certificates-with-react-query.ts";
import { certificatesWithSwr } from "../src/certificates-with-swr.ts";
import { createExample } from "../src/create-example.ts";

const zoneId = "5d3e105f4ecef8ad9ca31a8372d0c35a";
const params = { path: { zone_id: zoneId } };
let mock: Mock;
let window: Window;

beforeAll(async () => {
  mock = await startMock(document);
});

afterAll(() => mock.close());

beforeEach(() => {
  mock.reset();
  window = new Window();
  vi.stubGlobal("window", window);
  vi.stubGlobal("document", window.document);
});

afterEach(() => window.close());

test("a middleware sees each call once, and what it adds is sent with the credentials", async () => {
  const notes: string[] = [];
  const { GET } = createExample({ baseUrl: mock.url, notes });

  const { data, error } = await GET("/zones/{zone_id}/client_certificates", { params });
  mock.preferNext({ fault: "reset" });
  await GET("/zones/{zone_id}/client_certificates", { params });

  expect(error).toBeUndefined();
  expect(data?.result?.length).toBeGreaterThan(0);
  expect(notes).toEqual(Array(2).fill("GET /zones/{zone_id}/client_certificates 200"));
  // The second call was retried once.
  expect(mock.requests.map(({ violations }) => violations.length)).toEqual([0, 0, 0]);
  for (const { headers } of mock.requests)
    expect(headers).toMatchObject({ authorization: "Bearer token", "x-request-source": "example" });
});

test("openapi-react-query renders what the API lists", async () => {
  const Certificates = certificatesWithReactQuery(createExample({ baseUrl: mock.url }));
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const within = (element: ReactElement) => createElement(QueryClientProvider, { client: queryClient }, element);

  const page = await render(within(createElement(Certificates, { zoneId })));

  expect(await page.settled()).toEqual(await namesOf(mock));
  queryClient.clear();
  page.unmount();
});

test("swr-openapi renders what the API lists", async () => {
  const Certificates = certificatesWithSwr(createExample({ baseUrl: mock.url }));

  const page = await render(createElement(Certificates, { zoneId }));

  expect(await page.settled()).toEqual(await namesOf(mock));
  page.unmount();
});

test("a failure is rendered with the API's own message", async () => {
  mock.preferNext({ code: 403 });
  const Certificates = certificatesWithSwr(createExample({ baseUrl: mock.url }));

  const page = await render(createElement(Certificates, { zoneId: zoneId.replace("5", "6") }));

  expect(await page.settled()).toEqual([expect.stringMatching(/^Failed: .+/)]);
  page.unmount();
});

interface Rendered {
  /** The texts of the page's elements, once nothing is loading. */
  settled: () => Promise<string[]>;
  unmount: () => void;
}

async function render(element: ReactElement): Promise<Rendered> {
  // It asks for the document when it is loaded.
  const { createRoot } = await import("react-dom/client");
  const container = window.document.createElement("div");
  const root = createRoot(container as unknown as Element);
  root.render(element);
  const texts = () => [...container.querySelectorAll("li, p")].map(({ textContent }) => textContent);
  return {
    settled: () =>
      vi.waitFor(
        () => {
          if (texts().length === 0 || texts().includes("Loading")) throw new Error("it is still loading");
          return texts();
        },
        { timeout: 20_000 },
      ),
    unmount: () => root.unmount(),
  };
}

/** What the mock lists, by a call of its own. */
async function namesOf({ url }: Mock): Promise<(string | undefined)[]> {
  const { data } = await createExample({ baseUrl: url }).GET("/zones/{zone_id}/client_certificates", { params });
  const names = data?.result?.map(({ common_name }) => common_name) ?? [];
  expect(names.length).toBeGreaterThan(0);
  return names;
}
