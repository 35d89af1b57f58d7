import { expect, test } from "vitest";
import { folderWith, runCli, startCli } from "./run-cli.ts";

const before = `openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
  /things:
    get:
      operationId: things_list
      parameters:
        - { in: query, name: page, schema: { type: integer } }
      responses:
        "200":
          description: OK
          content:
            application/json:
              schema:
                type: object
                properties:
                  name: { type: string }
                  status: { type: string, enum: [on] }
`;
const files = {
  "before.yaml": before,
  "patch.yaml": before.replace("title: Things", "title: All things"),
  "minor.yaml": before.replace("[on]", "[on, off]"),
  "major.yaml": before.replace("                  name: { type: string }\n", ""),
};

test("the exit code says the level", async () => {
  const folder = folderWith(files);
  const codes = await Promise.all(
    ["before", "patch", "minor", "major"].map(async (name) => {
      const { code } = await startCli(folder, "compare", "before.yaml", `${name}.yaml`);
      return code;
    }),
  );

  expect(codes).toEqual([0, 10, 20, 30]);
});

test("as text, each change has its line, in the document that has it", async () => {
  const folder = folderWith(files);

  const minor = await runCli(folder, "compare", "before.yaml", "minor.yaml");
  const major = await runCli(folder, "compare", "before.yaml", "major.yaml");

  expect(minor.stdout).toMatch(
    /^minor {2}`status` may also be `"off"`\. \(things_list\)\n {7}minor\.yaml:18 {2}wire minor, types minor {2}response-enum-values-added-\w{8}\nminor: 1 change\n$/,
  );
  expect(major.stdout).toMatch(/^major {2}Responses do not have `name` any more\. .*\n {7}before\.yaml:17 {2}/);
});

test("as data, a change says everything that is known of it", async () => {
  const folder = folderWith({
    ...files,
    "before.json": JSON.stringify({ openapi: "3.1.0", info: {}, paths: {} }, null, 2),
    "after.json": JSON.stringify({ openapi: "3.1.0", info: {}, paths: { "/a~b": { get: {} } } }, null, 2),
  });

  const { stdout } = await runCli(folder, "compare", "before.json", "after.json", "--format", "json");

  expect(JSON.parse(stdout)).toEqual({
    level: "minor",
    before: "before.json",
    after: "after.json",
    changes: [
      {
        id: expect.stringMatching(/^operation-added-\w{8}$/),
        rule: "operation-added",
        direction: "none",
        level: "minor",
        wire: "minor",
        types: "minor",
        sentence: "GET /a~b is new.",
        operations: ["GET /a~b"],
        cause: "GET /a~b",
        places: [{ before: "/paths/~1a~0b/get", after: "/paths/~1a~0b/get" }],
        pointer: "/paths/~1a~0b/get",
        file: "after.json",
        line: 6,
      },
    ],
  });
});

test("as Markdown, changes are a table", async () => {
  const { stdout } = await runCli(folderWith(files), "compare", "before.yaml", "minor.yaml", "--format", "markdown");

  expect(stdout.split("\n").slice(0, 4)).toEqual([
    "**minor**, 1 change",
    "",
    "| level | change | place | wire | types | operations | id |",
    "| --- | --- | --- | --- | --- | --- | --- |",
  ]);
  expect(stdout).toMatch(
    /^\| minor \| `status` may also be `"off"`\. \| minor\.yaml:18 \| minor \| minor \| things_list \| `.+` \|$/m,
  );
});

test("for GitHub, a change is an annotation of its line", async () => {
  const { stdout } = await runCli(folderWith(files), "compare", "before.yaml", "major.yaml", "--format", "github");

  expect(stdout).toMatch(
    /^::error file=before\.yaml,line=17,title=major::Responses do not have `name` any more\. \(things_list\) \(wire major, types major; .+\)\n$/,
  );
});

test.each([
  [["compare", "before.yaml"], "error: missing required argument 'after'"],
  [["compare", "before.yaml", "none.yaml"], "certspec-drift: none.yaml: file not found"],
  [["compare", "before.yaml", "broken.yaml"], "certspec-drift: broken.yaml:3: "],
  [["compare", "before.yaml", "broken.json"], "certspec-drift: broken.json: not valid JSON: "],
  [
    ["compare", "before.yaml", "old.yaml"],
    "old.yaml: not an OpenAPI 3 document: it is Swagger 2.0; convert it first, such as with npx -y swagger2openapi",
  ],
  [["compare", "before.yaml", "future.yaml"], 'future.yaml: not an OpenAPI 3 document: "openapi" is "4.0.0"'],
  [["compare", "before.yaml", "nothing.yaml"], "nothing.yaml: not an OpenAPI document: expected an object"],
  [["compare", "before.yaml", "."], "certspec-drift: .: is a folder; give the path of a file in it"],
  [["compare", "before.yaml", "circle.yaml"], "circle.yaml#/paths/~1a/get: this $ref leads back to itself"],
  [["compare", "before.yaml", "pathless.yaml"], "pathless.yaml: it has neither paths, components nor webhooks"],
  [["compare", "before.yaml", "aliases.yaml"], "certspec-drift: aliases.yaml: "],
  [["compare", "before.yaml", "lost.yaml"], 'lost.yaml#/paths/~1a/get: the $ref "#/nowhere" leads nowhere'],
  [
    ["compare", "before.yaml", "split.yaml"],
    'split.yaml#/paths/~1a/get: the $ref "a.yaml" points outside the document; bundle the document first',
  ],
  [["compare", "before.yaml", "minor.yaml", "--format", "xml"], "Allowed choices are text, markdown, json, github."],
])("%j is rejected with a reason", async (args, message) => {
  const path = (ref: string) => `openapi: 3.1.0\npaths: { /a: { get: { $ref: "${ref}" } } }\n`;
  const folder = folderWith({
    ...files,
    "broken.yaml": "a: 1\nb: [\n",
    "broken.json": "{ a",
    "old.yaml": 'swagger: "2.0"\n',
    "future.yaml": "openapi: 4.0.0\n",
    "nothing.yaml": "",
    "pathless.yaml": "openapi: 3.1.0\n",
    "aliases.yaml": "a: *none\n",
    "circle.yaml": 'openapi: 3.1.0\npaths: { /a: { get: { $ref: "#/paths/~1a/get" } } }\n',
    "lost.yaml": path("#/nowhere"),
    "split.yaml": path("a.yaml"),
  });

  const { code, stdout, stderr } = await runCli(folder, ...args);

  expect(stderr).toContain(message);
  expect([code, stdout]).toEqual([2, ""]);
});

test("a process that rejects its arguments ends with the same code and reason", async () => {
  const folder = folderWith(files);

  for (const args of [["compare", "before.yaml"], ["compare", "before.yaml", "none.yaml"], ["none"]]) {
    const rejected = await startCli(folder, ...args);

    expect([rejected.code, rejected.stdout]).toEqual([2, ""]);
    expect(rejected).toEqual(await runCli(folder, ...args));
  }
});
