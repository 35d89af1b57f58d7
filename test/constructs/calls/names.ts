import { expect, test } from "vitest";
import type { Constructs } from "../constructs.ts";
import { json } from "../loopback-server.ts";

const usual = ["accept: application/json", "authorization: Bearer t"];

/** Names that need care. */
export function testNames({ exchange }: Constructs): void {
  test("parameters may have any name", async () => {
    const values = JSON.parse(
      '{"constructor":"a","class":"b","in":"c","x-y":1,"toString":"d","__proto__":"e","9lives":true,"schema":"loud","content":"loud","example":"quiet"}',
    );

    const { sent } = await exchange("names_list", { values });

    expect(sent).toEqual([
      [
        "GET /names/a?class=b&in=c&x-y=1&toString=d&__proto__=e&9lives=true&schema=loud&content=loud&example=quiet HTTP/1.1",
        ...usual,
      ],
    ]);
  });

  test("parameters that objects inherit are not sent unless they are given", async () => {
    const { sent } = await exchange("names_list", { values: JSON.parse('{"constructor":"a"}') });
    const missing = exchange("names_list", { values: {} });

    expect(sent).toEqual([["GET /names/a HTTP/1.1", ...usual]]);
    await expect(missing).rejects.toMatchObject({ message: 'Missing parameter "constructor" in names.list().' });
  });

  test("resources and methods may be called like words of the language", async () => {
    const deleted = await exchange("class_delete");
    const made = await exchange("constructor_new");

    expect(deleted.sent).toEqual([["DELETE /class HTTP/1.1", ...usual]]);
    expect(made.sent).toEqual([["POST /constructor HTTP/1.1", ...usual]]);
    expect("new" in Object).toBe(false);
  });

  test("resources nest", async () => {
    const lines = [];
    for (const id of ["nested_list", "nested_deeper_list", "nested_deeper_deepest_get"]) {
      lines.push((await exchange(id)).sent);
    }

    expect(lines).toEqual([
      [["GET /nested HTTP/1.1", ...usual]],
      [["GET /nested/deeper HTTP/1.1", ...usual]],
      [["GET /nested/deeper/deepest HTTP/1.1", ...usual]],
    ]);
  });

  test("texts that could end a comment change nothing", async () => {
    const { data, sent } = await exchange("docs_get", {
      values: { id: "a", pattern: "*/" },
      answers: [json(200, '{"text":"*/"}')],
    });

    expect(sent).toEqual([["GET /docs/a?pattern=*%2F HTTP/1.1", ...usual]]);
    expect(data).toEqual({ text: "*/" });
  });

  test("what is deprecated still works", async () => {
    const { data, sent } = await exchange("deprecated_get", {
      values: { old: "a", new: "b" },
      answers: [json(200, '{"old":"c"}')],
    });

    expect(sent).toEqual([["GET /deprecated?old=a&new=b HTTP/1.1", ...usual]]);
    expect(data).toEqual({ old: "c" });
  });
}
