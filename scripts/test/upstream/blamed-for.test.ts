import { expect, test } from "vitest";
import type { Adoption } from "../../src/upstream/adopt/adoption.ts";
import { blamedFor } from "../../src/upstream/adopt/blamed-for.ts";

const changes = [
  adoption("response", "It may respond with 207."),
  adoption("response", "The response may be `application/scim+json`."),
  adoption("request", "`Thing.size` can be sent."),
  adoption("response", "Responses have `Thing.size`."),
];

/** Of a change, its direction and its sentence are looked at. */
function adoption(direction: string, sentence: string): Adoption {
  return { operationId: "things_get", change: { direction, sentence } } as Adoption;
}

test.each([
  ["things_get answers 207 (default)", ["It may respond with 207."]],
  ["things_get answers 400 in application/scim+json", ["The response may be `application/scim+json`."]],
  ["things_get sends what the caller means", ["`Thing.size` can be sent."]],
])("a change is blamed for what a failing test names, or else those of requests: %s", (name, sentences) => {
  expect(blamedFor(changes, [name]).map(({ change }) => change.sentence)).toEqual(sentences);
});

test("without a request that changed, all changes of an operation are blamed", () => {
  const others = changes.filter(({ change }) => change.direction === "response");

  expect(blamedFor(others, ["things_get answers 500"])).toEqual(others);
});
