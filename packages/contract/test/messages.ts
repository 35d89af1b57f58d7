import type { Contract, Diagnostic, PlainRequest, PlainResponse } from "@certspec/contract";

/** Where the shop is. */
export const base = "https://eu.shop.example/v1";

/** A header that satisfies the shop's first credential set. */
export const token: Readonly<Record<string, string>> = { authorization: "Bearer abc" };

export type Message = Partial<Omit<PlainRequest, "headers">> & {
  headers?: Record<string, string | readonly string[]>;
  intended?: Record<string, unknown>;
  operationId?: string;
  secrets?: Record<string, string>;
  answer?: PlainResponse;
};

/** A GET of a path of the shop, with a token. */
export function get(path: string, more: Message = {}): Message {
  return { method: "GET", ...more, url: base + path, headers: { ...token, ...more.headers } };
}

/** A request with a body in JSON. */
export function send(method: string, path: string, body: unknown, more: Message = {}): Message {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return get(path, { method, body: text, ...more, headers: { "content-type": "application/json", ...more.headers } });
}

/** The request of a message with its response in JSON. */
export function answered(
  request: Message,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Message {
  const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
  const type: Record<string, string> = body === undefined ? {} : { "content-type": "application/json" };
  return { ...request, answer: { status, headers: { ...type, ...headers }, body: text as string } };
}

/** A multipart body of headers and contents. */
export function multipart(...parts: readonly [headers: string, content: string][]): Message {
  const body = parts.map(([headers, content]) => `--b\r\n${headers}\r\n\r\n${content}\r\n`).join("");
  return { body: `${body}--b--\r\n`, headers: { "content-type": "multipart/form-data; boundary=b" } };
}

/** What a contract says of a message: of its response, if it has one, and else of the request. */
export async function judge(contract: Contract, message: Message): Promise<Diagnostic[]> {
  const { answer, intended, operationId, secrets, ...request } = message;
  const plain = { method: "GET", url: base, ...request } as PlainRequest;
  if (answer) return contract.checkResponse(plain, answer);
  return contract.checkRequest(plain, { intended, operationId, secrets });
}
