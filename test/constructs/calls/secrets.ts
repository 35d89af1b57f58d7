import { expect, test, vi } from "vitest";
import type { Constructs } from "../constructs.ts";

const accept = "accept: application/json";

/** Credentials. */
export function testSecrets({ exchange }: Constructs): void {
  test("an operation without a statement sends the API's credentials", async () => {
    const { sent } = await exchange("secrets_default");

    expect(sent).toEqual([["GET /secrets/default HTTP/1.1", accept, "authorization: Bearer t"]]);
  });

  test("a public operation sends no credentials", async () => {
    const { sent } = await exchange("secrets_public");

    expect(sent).toEqual([["GET /secrets/public HTTP/1.1", accept]]);
  });

  test("an operation sends its own key in a header, and only that", async () => {
    const { sent } = await exchange("secrets_header");

    expect(sent).toEqual([["GET /secrets/header HTTP/1.1", accept, "x-key: h"]]);
  });

  test("an operation sends its own key in the query, after its parameters", async () => {
    const bare = await exchange("secrets_query");
    const full = await exchange("secrets_query", { values: { text: "a" } });

    expect(bare.sent).toEqual([["GET /secrets/query?api_key=q%26a HTTP/1.1", accept]]);
    expect(full.sent).toEqual([["GET /secrets/query?text=a&api_key=q%26a HTTP/1.1", accept]]);
  });

  test("an operation sends its own key in a cookie, beside its other cookies", async () => {
    const bare = await exchange("secrets_cookie");
    const full = await exchange("secrets_cookie", { values: { theme: "dark" } });

    expect(bare.sent).toEqual([["GET /secrets/cookie HTTP/1.1", accept, "cookie: sid=c%3Bd"]]);
    expect(full.sent).toEqual([["GET /secrets/cookie HTTP/1.1", accept, "cookie: theme=dark; sid=c%3Bd"]]);
  });

  test("an operation sends a name and a password", async () => {
    const { sent } = await exchange("secrets_basic");

    expect(sent).toEqual([["GET /secrets/basic HTTP/1.1", accept, "authorization: Basic bmFtZTp3b3Jk"]]);
  });

  test("an operation sends two credentials together", async () => {
    const { sent } = await exchange("secrets_both");

    expect(sent).toEqual([["GET /secrets/both HTTP/1.1", accept, "authorization: Bearer t", "x-key: h"]]);
  });

  test("credentials that are optional are sent where there are any", async () => {
    const given = await exchange("secrets_optional");
    const missing = await exchange("secrets_optional", { client: { token: "t" } });

    expect(given.sent).toEqual([["GET /secrets/optional HTTP/1.1", accept, "x-key: h"]]);
    expect(missing.sent).toEqual([["GET /secrets/optional HTTP/1.1", accept]]);
  });

  test("an operation without its own credentials is rejected", async () => {
    const call = exchange("secrets_header", { client: { token: "t" } });

    await expect(call).rejects.toMatchObject({
      name: "RequestError",
      message:
        'No credentials in secrets.header(). Pass "headerKey", or set "CONSTRUCTS_HEADER_KEY" in the environment.',
    });
  });

  test("the environment gives the credentials of the API and those of single operations", async () => {
    vi.stubEnv("CONSTRUCTS_TOKEN", "et").stubEnv("CONSTRUCTS_HEADER_KEY", "eh");
    try {
      const own = await exchange("secrets_default", { client: {} });
      const both = await exchange("secrets_both", { client: {} });

      expect(own.sent).toEqual([["GET /secrets/default HTTP/1.1", accept, "authorization: Bearer et"]]);
      expect(both.sent).toEqual([["GET /secrets/both HTTP/1.1", accept, "authorization: Bearer et", "x-key: eh"]]);
    } finally {
      vi.unstubAllEnvs();
    }
  });
}
