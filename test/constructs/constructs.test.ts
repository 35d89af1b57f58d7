import { afterAll, expect, test } from "vitest";
import { testAnswers } from "./calls/answers.ts";
import { testForms } from "./calls/forms.ts";
import { testMethods } from "./calls/methods.ts";
import { testNames } from "./calls/names.ts";
import { testOlder } from "./calls/older.ts";
import { testPages } from "./calls/pages.ts";
import { testParameters } from "./calls/parameters.ts";
import { testSecrets } from "./calls/secrets.ts";
import { testShapes } from "./calls/shapes.ts";
import { testStreams } from "./calls/streams.ts";
import { createConstructs } from "./constructs.ts";
import { generateFixtures } from "./generate-fixtures.ts";
import { startLoopbackServer } from "./loopback-server.ts";

const fixtures = await generateFixtures();
const server = await startLoopbackServer();
const constructs = createConstructs(fixtures, server);

afterAll(server.close);

testMethods(constructs);
testAnswers(constructs);
testPages(constructs);
testStreams(constructs);
testForms(constructs);
testShapes(constructs);
testParameters(constructs);
testSecrets(constructs);
testNames(constructs);
testOlder(constructs);

test("every operation of the fixtures is called", () => {
  const ids = [fixtures.constructs, fixtures.older].flatMap(({ bundle }) =>
    Object.values(bundle.paths).flatMap((item) => Object.values(item).flatMap(({ operationId }) => operationId ?? [])),
  );

  expect(ids.length).toBeGreaterThan(80);
  expect([...constructs.called].toSorted()).toEqual(ids.toSorted());
});
