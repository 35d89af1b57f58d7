import type { Change, Level } from "@certspec/drift";
import { expect, test } from "vitest";
import { changesetOf } from "../../src/upstream/adopt/write-changeset.ts";

function change(rule: string, level: Level, sentence: string, ...operations: string[]): Change {
  const wire = level;
  return {
    id: `${rule}-${sentence}`,
    rule,
    direction: "none",
    level,
    wire,
    types: "none",
    sentence,
    operations,
    cause: "",
    places: [],
  };
}

test("a changeset says breaking changes first, by method, with what to do about them", () => {
  const { name, text } = changesetOf("acme", "major", [
    change("response-property-added", "minor", "Responses have `Thing.size`.", "things_get", "things_list"),
    change("parameter-added", "minor", "The query parameter `order` can be sent.", "things_list"),
    change("response-property-removed", "major", "Responses do not have `Thing.name` any more.", "things_get"),
    change("request-required-property-added", "major", "`ThingParts.kind` has to be sent.", "things_parts_create"),
    change(
      "request-bound-tightened",
      "major",
      "`maxLength` of `ThingParts.name` is 5 instead of 9, which is stricter.",
      "things_parts_create",
    ),
    change("operation-words-changed", "patch", "The documentation of things_get changed.", "things_get"),
  ]);

  expect(name).toMatch(/^drift-acme-[0-9a-f]{8}\.md$/);
  expect(text).toBe(`---
"@certspec/acme": major
---

**Breaking:** the API changed, and code that uses these methods may have to.

- \`acme.things.get\`: Responses do not have \`Thing.name\` any more. Stop reading it.
- \`acme.things.parts.create\`:
  - \`ThingParts.kind\` has to be sent. Pass it in every call.
  - \`maxLength\` of \`ThingParts.name\` is 5 instead of 9, which is stricter. Check the values that you send.

Follow the API:

- \`acme.things.list\`: The query parameter \`order\` can be sent.
- \`acme.things.get\`, \`acme.things.list\`: Responses have \`Thing.size\`.
`);
});

test("a change that many methods share is said once", () => {
  const methods = Array.from({ length: 67 }, (_, index) => `things_get${index}`);
  const { text } = changesetOf("acme", "minor", [
    change("response-property-added", "minor", "Responses have `Info.link`.", ...methods),
    change("response-property-added", "minor", "Responses have `Info.link`.", ...methods),
  ]);

  expect(text.split("\n").filter((line) => line.startsWith("- "))).toEqual([
    "- 67 methods, such as `acme.things.get0` and `acme.things.get1`: Responses have `Info.link`.",
  ]);
});

test("one sentence says the same of several properties and parameters", () => {
  const gone = (name: string) =>
    change("response-property-removed", "major", `Responses do not have \`${name}\` any more.`, "things_list");
  const { text } = changesetOf("acme", "major", [
    ...["Thing.a", "Thing.part.b", "Thing.part.c", "d", "e"].map(gone),
    change("parameter-added", "minor", "The query parameter `order` can be sent.", "things_list"),
    change("parameter-added", "minor", "The query parameter `page[size]` can be sent.", "things_list"),
    change("request-property-added", "minor", "`Thing.x` can be sent.", "things_list"),
    change("request-property-added", "minor", "`Thing.y` can be sent.", "things_list"),
    change("request-property-added", "minor", "`Thing.y` can be sent.", "things_get"),
  ]);

  expect(text.split("\n").filter((line) => /^ *- /.test(line))).toEqual([
    "- `acme.things.list`:",
    "  - Responses do not have `Thing.a` any more. Stop reading it.",
    "  - Responses do not have `b` and `c` any more in `Thing.part`. Stop reading them.",
    "  - Responses do not have `d` and `e` any more. Stop reading them.",
    "- `acme.things.list`:",
    "  - The query parameters `order` and `page[size]` can be sent.",
    "  - `x` and `y` can be sent in `Thing`.",
    "- `acme.things.get`: `Thing.y` can be sent.",
  ]);
});

test("texts alone are a change, too", () => {
  const { text } = changesetOf("acme", "patch", [change("words-changed", "patch", "The documentation changed.")]);

  expect(text).toContain("- The package: The documentation changed.");
});
