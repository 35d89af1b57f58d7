import { expect, test } from "vitest";
import type { Constructs } from "../constructs.ts";
import { json } from "../loopback-server.ts";

/** Bodies of forms. */
export function testForms({ exchange }: Constructs): void {
  test("a multipart form sends files, scalars and JSON, each as a part", async () => {
    const { data, requests } = await exchange("forms_multipart", {
      values: {
        body: {
          file: new File([new Uint8Array([1, 255])], 'a"b.bin', { type: "application/x-test" }),
          pages: [new Blob(["p1"]), new Blob(["p2"], { type: "text/plain" })],
          title: "ä",
          copies: 2,
          urgent: false,
          tags: ["x", "y"],
          details: { reason: "r" },
          history: [{ at: 1 }, { at: 2 }],
          image: new Uint8Array([137]),
          code: "# c",
        },
      },
    });

    const [{ head, body } = { head: "", body: Buffer.alloc(0) }] = requests;
    const [, boundary = ""] = /^content-type: multipart\/form-data; boundary=(\S+)$/m.exec(head) ?? [];
    expect(head.split("\r\n")[0]).toBe("POST /forms/multipart HTTP/1.1");
    expect(boundary).toMatch(/^[\w-]{20,70}$/);
    expect(body.toString("latin1").replaceAll(boundary, "B").split("\r\n")).toEqual([
      "--B",
      'Content-Disposition: form-data; name="file"; filename="a%22b.bin"',
      "Content-Type: application/x-test",
      "",
      "\x01\xff",
      "--B",
      'Content-Disposition: form-data; name="pages"; filename="blob"',
      "Content-Type: application/octet-stream",
      "",
      "p1",
      "--B",
      'Content-Disposition: form-data; name="pages"; filename="blob"',
      "Content-Type: text/plain",
      "",
      "p2",
      "--B",
      'Content-Disposition: form-data; name="title"',
      "",
      "\xc3\xa4",
      "--B",
      'Content-Disposition: form-data; name="copies"',
      "",
      "2",
      "--B",
      'Content-Disposition: form-data; name="urgent"',
      "",
      "false",
      "--B",
      'Content-Disposition: form-data; name="tags"',
      "",
      "x",
      "--B",
      'Content-Disposition: form-data; name="tags"',
      "",
      "y",
      "--B",
      'Content-Disposition: form-data; name="details"',
      "Content-Type: application/json",
      "",
      '{"reason":"r"}',
      "--B",
      'Content-Disposition: form-data; name="history"',
      "Content-Type: application/json",
      "",
      '[{"at":1},{"at":2}]',
      "--B",
      'Content-Disposition: form-data; name="image"; filename="blob"',
      "Content-Type: application/octet-stream",
      "",
      "\x89",
      "--B",
      'Content-Disposition: form-data; name="code"',
      "Content-Type: text/markdown",
      "",
      "# c",
      "--B--",
      "",
    ]);
    expect(data).toBeUndefined();
  });

  test("a URL-encoded form repeats lists, and writes objects as JSON or in their style", async () => {
    const { data, sent } = await exchange("forms_urlencoded", {
      values: {
        body: {
          grant: "a b&c=ä",
          count: 1.5,
          active: true,
          scope: ["x", "y z"],
          fields: ["p", "q,r"],
          filter: { from: "1", to: "2" },
          options: { deep: true },
        },
      },
      answers: [json(200, '{"token":"abc"}')],
    });

    expect(sent).toEqual([
      [
        "POST /forms/urlencoded HTTP/1.1",
        "accept: application/json",
        "authorization: Bearer t",
        "content-type: application/x-www-form-urlencoded",
        "",
        "grant=a+b%26c%3D%C3%A4&count=1.5&active=true&scope=x&scope=y+z&fields=p,q%2Cr" +
          "&filter%5Bfrom%5D=1&filter%5Bto%5D=2&options=%7B%22deep%22%3Atrue%7D",
      ],
    ]);
    expect(data).toEqual({ token: "abc" });
  });
}
