import { expect, test } from "vitest";
import type { Constructs } from "../constructs.ts";
import { json } from "../loopback-server.ts";

const usual = ["accept: application/json", "authorization: Bearer t"];

/** What is sent and received is the same text; what the shapes mean is up to the types. */
const echoes: [name: string, path: string, body: string][] = [
  ["mapped", "mapped", '{"kind":"dog","bark":"loud"}'],
  ["unmapped", "unmapped", '{"type":"Circle","radius":2}'],
  ["oneOf", "one-of", '"a@b.test"'],
  ["anyOf", "any-of", '{"values":[1,2],"tagged":{"tag":"a","left":1},"sided":{"side":"b","right":2}}'],
  ["allOf", "all-of", '{"id":1,"name":"A","role":"lead","reports":[]}'],
  ["inherited", "inherited", '{"type":"car","doors":4}'],
  ["tree", "tree", '{"value":"loud","children":[{"value":"quiet"}]}'],
  ["mutual", "mutual", '{"name":"f","files":[{"title":"t","folder":{"name":"g"}}]}'],
  ["nullable", "nullable", '{"text":null,"thing":null,"state":null,"list":null}'],
  ["map", "map", '{"labels":{"__proto__":"a","b":"c"},"counts":{"name":"n","d":1}}'],
  ["tuple", "tuple", '{"pair":["a",1],"tail":["b",2,3]}'],
  ["names", "names", '{"42":"e","class":"a","x-y":"b","constructor":"c","__proto__":"d"}'],
  ["collisions", "collisions", '{"error":{"of":"Error"}}'],
];

/** Schemas. */
export function testShapes({ exchange }: Constructs): void {
  for (const [name, path, body] of echoes) {
    test(`shapes_${name} sends and reads JSON as it is`, async () => {
      const { data, sent } = await exchange(`shapes_${name}`, {
        values: { body: JSON.parse(body) },
        answers: [json(200, body)],
      });

      expect(sent).toEqual([[`POST /shapes/${path} HTTP/1.1`, ...usual, "content-type: application/json", "", body]]);
      expect(JSON.stringify(data)).toBe(body);
    });
  }

  test("a key that would set a prototype is read as any other", async () => {
    const { data } = await exchange("shapes_names", {
      values: { body: { class: "a" } },
      answers: [json(200, '{"class":"a","constructor":"b","__proto__":"c"}')],
    });

    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(Object.entries(data as object)).toEqual([
      ["class", "a"],
      ["constructor", "b"],
      ["__proto__", "c"],
    ]);
  });

  test("a schema for both directions sends what is only written and reads what is only read", async () => {
    const { data, sent } = await exchange("shapes_directions", {
      values: { body: { name: "a", password: "p" } },
      answers: [json(201, '{"id":"1","name":"a","profile":{"verified":true}}')],
    });

    expect(sent).toEqual([
      [
        "POST /shapes/directions HTTP/1.1",
        ...usual,
        "content-type: application/json",
        "",
        '{"name":"a","password":"p"}',
      ],
    ]);
    expect(data).toEqual({ id: "1", name: "a", profile: { verified: true } });
  });

  test("enums travel as they are, also values that are not known yet", async () => {
    const { data, sent } = await exchange("shapes_enums", {
      values: { level: -1, body: { status: "draft", level: 1, version: "v1", only: "only" } },
      answers: [json(200, '{"status":"new","level":9,"version":"v1","only":"only"}')],
    });

    expect(sent).toEqual([
      [
        "POST /shapes/enums?level=-1 HTTP/1.1",
        ...usual,
        "content-type: application/json",
        "",
        '{"status":"draft","level":1,"version":"v1","only":"only"}',
      ],
    ]);
    expect(data).toEqual({ status: "new", level: 9, version: "v1", only: "only" });
  });
}
