import { expect, test } from "vitest";
import type { Constructs } from "../constructs.ts";
import { answer, json } from "../loopback-server.ts";

const usual = ["accept: application/json", "authorization: Bearer t"];
const bytes = Buffer.from([0, 255, 13, 10, 128]);

/** Bodies that are not objects or not JSON, envelopes, and failures. */
export function testAnswers({ exchange }: Constructs): void {
  test("a bare JSON string is a string", async () => {
    const { data, sent } = await exchange("answers_string", { answers: [json(200, '"MI\\u0049B"')] });

    expect(sent).toEqual([["GET /answers/string HTTP/1.1", ...usual]]);
    expect(data).toBe("MIIB");
  });

  test("bare JSON numbers go both ways", async () => {
    const { data, sent } = await exchange("answers_number", { values: { body: 0 }, answers: [json(200, "-1.5e3")] });

    expect(sent).toEqual([["POST /answers/number HTTP/1.1", ...usual, "content-type: application/json", "", "0"]]);
    expect(data).toBe(-1500);
  });

  test("JSON arrays go both ways", async () => {
    const { data, sent } = await exchange("answers_list", {
      values: { body: ["t1", "t2"] },
      answers: [json(200, '[{"id":"t1","name":"a"}]')],
    });

    expect(sent).toEqual([
      ["PUT /answers/list HTTP/1.1", ...usual, "content-type: application/json", "", '["t1","t2"]'],
    ]);
    expect(data).toEqual([{ id: "t1", name: "a" }]);
  });

  test("plain text goes both ways, whatever parameters its media type has", async () => {
    const { data, sent } = await exchange("answers_plain", {
      values: { body: "ä b" },
      answers: [answer(200, "text/plain;charset=UTF-8", '{"not":"parsed"}')],
    });

    expect(sent).toEqual([
      [
        "POST /answers/plain HTTP/1.1",
        "accept: text/plain; charset=utf-8",
        "authorization: Bearer t",
        "content-type: text/plain",
        "",
        "ä b",
      ],
    ]);
    expect(data).toBe('{"not":"parsed"}');
  });

  test("XML is read as text", async () => {
    const { data, sent } = await exchange("answers_xml", { answers: [answer(200, "application/xml", "<a>ä</a>")] });

    expect(sent).toEqual([["GET /answers/xml HTTP/1.1", "accept: application/xml", "authorization: Bearer t"]]);
    expect(data).toBe("<a>ä</a>");
  });

  test("a download is a Blob of the very bytes", async () => {
    const { data, sent } = await exchange("answers_download", {
      answers: [answer(200, "application/octet-stream", bytes)],
    });

    expect(sent).toEqual([
      ["GET /answers/file HTTP/1.1", "accept: application/octet-stream", "authorization: Bearer t"],
    ]);
    expect(data).toBeInstanceOf(Blob);
    expect(Buffer.from(await (data as Blob).arrayBuffer()).toString("hex")).toBe("00ff0d0a80");
    expect((data as Blob).type).toBe("application/octet-stream");
  });

  test("an upload sends the very bytes, from a Blob or an array", async () => {
    for (const body of [
      new Blob([bytes], { type: "image/png" }),
      new Uint8Array(bytes),
      new Uint8Array(bytes).buffer,
    ]) {
      const { data, sent, requests } = await exchange("answers_upload", { values: { body } });

      expect(sent[0]?.slice(0, 5)).toEqual([
        "PUT /answers/file HTTP/1.1",
        ...usual,
        "content-type: application/octet-stream",
        "",
      ]);
      expect(requests[0]?.body.toString("hex")).toBe("00ff0d0a80");
      expect(data).toBeUndefined();
    }
    await expect(exchange("answers_upload", { values: { body: {} } })).rejects.toMatchObject({ name: "RequestError" });
  });

  test("one of several media types is read as what it is", async () => {
    const asJson = await exchange("answers_report", { answers: [json(200, '{"id":"t1","name":"a"}')] });
    const asText = await exchange("answers_report", { answers: [answer(200, "text/csv; header=present", "")] });
    const asBytes = await exchange("answers_report", { answers: [answer(200, "application/pdf", bytes)] });

    expect(asJson.sent).toEqual([
      [
        "GET /answers/report HTTP/1.1",
        "accept: application/json, text/csv, application/pdf",
        "authorization: Bearer t",
      ],
    ]);
    expect(asJson.data).toEqual({ id: "t1", name: "a" });
    expect(asText.data).toBe("");
    expect(Buffer.from(await (asBytes.data as Blob).arrayBuffer()).toString("hex")).toBe("00ff0d0a80");
    const other = exchange("answers_report", { answers: [answer(200, "text/html", "<p>")] });
    await expect(other).rejects.toMatchObject({ name: "ResponseError" });
  });

  test("an answer of any media type is read as what it is", async () => {
    const asJson = await exchange("answers_any", { answers: [answer(200, "application/problem+json", "[1]")] });
    const asText = await exchange("answers_any", { answers: [answer(200, "text/html", "<p>")] });

    expect(asJson.sent).toEqual([["GET /answers/any HTTP/1.1", "accept: */*", "authorization: Bearer t"]]);
    expect(asJson.data).toEqual([1]);
    expect(asText.data).toBe("<p>");
  });

  test("an operation takes the data out of its own envelope", async () => {
    const { data, sent } = await exchange("envelopes_own", {
      answers: [json(200, '{"ok":true,"result":{"id":"t1","name":"a"}}')],
    });

    expect(sent).toEqual([["GET /envelopes/own HTTP/1.1", ...usual]]);
    expect(data).toEqual({ id: "t1", name: "a" });
    for (const body of ['{"ok":false,"result":{"id":"t1","name":"a"}}', '{"ok":true}']) {
      const call = exchange("envelopes_own", { answers: [json(200, body)] });
      await expect(call).rejects.toMatchObject({ name: "ResponseError" });
    }
  });

  test("failures keep their bodies by status, range and default", async () => {
    const failures = [
      [404, '{"code":"missing","message":"No.","missing":"t1"}'],
      [403, '{"code":"refused","message":"No."}'],
      [503, '{"code":"down","message":"No.","until":"noon"}'],
      [302, '{"code":"odd","message":"No.","trace":"x"}'],
    ] as const;

    for (const [status, body] of failures) {
      const { data, sent } = await exchange("errors_ranges", {
        answers: [json(status, body, ["X-Request-Id: r1"])],
        read: (call) => call.safe(),
      });

      expect(sent).toEqual([["GET /errors/ranges HTTP/1.1", ...usual]]);
      expect(data).toMatchObject({
        ok: false,
        status,
        body: JSON.parse(body),
        error: { name: "ApiError", requestId: "r1", message: `${status} No.: GET /errors/ranges` },
      });
    }
    const { data } = await exchange("errors_ranges", { answers: [json(200, '{"id":"t1","name":"a"}')] });
    expect(data).toEqual({ id: "t1", name: "a" });
  });

  test("an operation says where its failures keep their facts", async () => {
    const { data, sent } = await exchange("errors_own", {
      answers: [
        json(400, '{"error":{"code":7,"message":"Not so.","id":"r2","details":["a","b"]}}', ["X-Request-Id: no"]),
      ],
      read: (call) => call.safe(),
    });

    expect(sent).toEqual([["GET /errors/own HTTP/1.1", ...usual]]);
    expect(data).toMatchObject({
      status: 400,
      error: { code: 7, message: "400 Not so.: GET /errors/own", requestId: "r2", details: ["a", "b"] },
    });
  });

  test("failures may be texts, or have no body", async () => {
    const text = await exchange("errors_text", {
      answers: [answer(410, "text/plain", "gone")],
      read: (call) => call.safe(),
    });
    const empty = await exchange("errors_text", { answers: [answer(409)], read: (call) => call.safe() });

    expect(text.sent).toEqual([["GET /errors/text HTTP/1.1", ...usual]]);
    expect(text.data).toMatchObject({ ok: false, status: 410, body: "gone" });
    expect(empty.data).toMatchObject({ ok: false, status: 409, body: undefined });
  });
}
