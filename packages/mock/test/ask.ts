import { type OpenApiDocument, type RecordedRequest, startMock } from "@certspec/mock";

/** What a mock of a document answers to one request, and what it recorded. */
export async function ask(
  document: OpenApiDocument,
  path: string,
  init: RequestInit = {},
): Promise<{ status: number; headers: Headers; text: string; request: RecordedRequest }> {
  const mock = await startMock(document);
  try {
    const response = await fetch(mock.url + path, init);
    const text = await response.text();
    const [request] = mock.requests;
    if (!request) throw new Error("the mock recorded nothing");
    return { status: response.status, headers: response.headers, text, request };
  } finally {
    await mock.close();
  }
}
