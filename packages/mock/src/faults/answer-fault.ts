import type { HostAnswer } from "../server/host-answer.ts";

const page = `<!DOCTYPE html>
<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>
`;

/** What a proxy in front of a server says when the server does not answer. */
export function answerHtml(status = 502): Pick<HostAnswer, "status" | "headers" | "body"> {
  return { status, headers: { "content-type": "text/html; charset=utf-8" }, body: page };
}

/** An answer whose body is no longer what its media type says. */
export function malformed(answer: HostAnswer): HostAnswer {
  const { body = "" } = answer;
  return { ...answer, body: `${body.slice(0, Math.floor(body.length / 2))}<` };
}

/** An answer that asks to wait a second. */
export function rateLimited(answer: HostAnswer): HostAnswer {
  return { ...answer, headers: { ...answer.headers, "retry-after": "1" } };
}
