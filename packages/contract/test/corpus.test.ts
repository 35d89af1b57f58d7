import { createContract } from "@certspec/contract";
import { expect, test } from "vitest";
import { atlas, clinic } from "../../mock/test/fixtures/atlas.ts";
import { rightRequests } from "./corpus/right-requests.ts";
import { rightAnswers } from "./corpus/right-responses.ts";
import type { DocumentName } from "./corpus/specimen.ts";
import { wrongRequests } from "./corpus/wrong-requests.ts";
import { wrongAnswers } from "./corpus/wrong-responses.ts";
import { forum, ledger, media } from "./fixtures/outsiders.ts";
import { shop } from "./fixtures/shop.ts";
import { judge } from "./messages.ts";

const documents: Readonly<Record<DocumentName, object>> = { forum, media, ledger, shop, atlas, clinic };
const contracts = Object.fromEntries(
  Object.entries(documents).map(([name, document]) => [name, createContract(document)]),
) as Record<DocumentName, ReturnType<typeof createContract>>;

test.each(Object.keys(documents) as DocumentName[])("the %s agrees with itself", (name) => {
  expect(contracts[name].checkDocument()).toEqual([]);
});

test.each(rightRequests)("right: %s (%s)", async (_, name, message) => {
  expect(await judge(contracts[name], message)).toEqual([]);
});

test.each(rightAnswers)("right: %s (%s)", async (_, name, message) => {
  expect(await judge(contracts[name], message)).toEqual([]);
});

for (const [title, name, message, ...codes] of wrongRequests)
  test(`a client that ${title} is caught (${name})`, async () => {
    const found = await judge(contracts[name], message);

    expect(found.map(({ blame, code }) => [blame, code])).toEqual(codes.map((code) => ["client", code]));
  });

for (const [title, name, message, ...codes] of wrongAnswers)
  test(`a server that ${title} is caught (${name})`, async () => {
    const found = await judge(contracts[name], message);

    expect(found.map(({ blame, code }) => [blame, code])).toEqual(codes.map((code) => ["server", code]));
  });

test("the corpus is as large as its page says", () => {
  expect(wrongRequests.length).toBeGreaterThanOrEqual(60);
  expect(wrongAnswers.length).toBeGreaterThanOrEqual(40);
  expect(rightRequests.length + rightAnswers.length).toBeGreaterThanOrEqual(100);
});
