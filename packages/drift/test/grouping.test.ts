import { expect, test } from "vitest";
import { classify } from "../src/classify.ts";

const json = (schema: object) => ({ content: { "application/json": { schema } } });

function documentOf(Status: object, more: { paths?: object; schemas?: object } = {}): object {
  const paths = Object.fromEntries(
    ["a", "b", "c"].map((name) => [
      `/${name}`,
      {
        get: {
          operationId: `${name}_get`,
          responses: { 200: { description: "OK", ...json({ $ref: "#/components/schemas/Thing" }) } },
        },
      },
    ]),
  );
  const Thing = { type: "object", properties: { status: { $ref: "#/components/schemas/Status" } } };
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: { ...paths, ...more.paths },
    components: { schemas: { Status, Thing, ...more.schemas } },
  };
}

test("one changed component seen through three operations is one change", () => {
  const { changes } = classify(
    documentOf({ type: "string", enum: ["on"] }),
    documentOf({ type: "string", enum: ["on", "off"] }),
  );

  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({
    rule: "response-enum-values-added",
    sentence: '`Status` may also be `"off"`.',
    operations: ["a_get", "b_get", "c_get"],
    cause: "Status",
    places: [{ before: "/components/schemas/Status", after: "/components/schemas/Status" }],
  });
});

test("one change written in several places is one change with all of them", () => {
  const inline = (values: string[]) =>
    documentOf(
      { type: "string" },
      {
        schemas: {
          Thing: { type: "object", properties: { status: { type: "string", enum: values } } },
          Other: { type: "object", properties: { status: { type: "string", enum: values } } },
        },
        paths: {
          "/d": {
            get: {
              operationId: "d_get",
              responses: { 200: { description: "OK", ...json({ $ref: "#/components/schemas/Other" }) } },
            },
          },
        },
      },
    );

  const { changes } = classify(inline(["on"]), inline(["on", "off"]));

  expect(changes).toHaveLength(1);
  expect(changes[0]?.operations).toEqual(["a_get", "b_get", "c_get", "d_get"]);
  expect(changes[0]?.places.map(({ after }) => after)).toEqual([
    "/components/schemas/Thing/properties/status",
    "/components/schemas/Other/properties/status",
  ]);
});

test("a component that is sent and answered has a verdict for each direction", () => {
  const both = (values: string[]) =>
    documentOf(
      { type: "string", enum: values },
      {
        paths: {
          "/d": {
            post: {
              operationId: "d_create",
              requestBody: json({ $ref: "#/components/schemas/Thing" }),
              responses: { 204: { description: "Done" } },
            },
          },
        },
      },
    );

  const { level, changes } = classify(both(["on", "off"]), both(["on"]));

  expect(level).toBe("major");
  expect(changes.map(({ rule, operations }) => [rule, operations])).toEqual([
    ["request-enum-values-removed", ["d_create"]],
    ["response-enum-values-removed", ["a_get", "b_get", "c_get"]],
  ]);
});

test("a change keeps its id when another one comes along", () => {
  const before = documentOf({ type: "string", enum: ["on"] });
  const after = documentOf({ type: "string", enum: ["on", "off"] });
  const later = documentOf({ type: "string", enum: ["on", "off"] }, { paths: { "/c": {} } });

  const [change] = classify(before, after).changes;
  const ids = classify(before, later).changes.map(({ id }) => id);

  expect(ids).toHaveLength(2);
  expect(ids).toContain(change?.id);
});

test("a schema that contains itself is compared", () => {
  const tree = (more: object) => ({
    type: "object",
    properties: { children: { type: "array", items: { $ref: "#/components/schemas/Status" } }, ...more },
  });

  const { changes } = classify(documentOf(tree({})), documentOf(tree({ name: { type: "string" } })));

  expect(changes.map(({ rule }) => rule)).toEqual(["response-property-added"]);
});

test("levels of rules can be set, and a rule can be silenced", () => {
  const [before, after] = [documentOf({ type: "string" }), documentOf({ type: "number" })];

  expect(classify(before, after, { levels: { "response-type-changed": "minor" } }).level).toBe("minor");
  expect(classify(before, after, { levels: { "response-type-changed": "none" } }).changes).toEqual([]);
});

/** A document whose operations share a component, under a name; what is in it may change. */
function sharing(name: string, inner: object, responses: Record<string, object> = {}): object {
  const answer = (operationId: string) => ({
    get: {
      operationId,
      parameters: [{ in: "query", name: "kind", schema: { $ref: `#/components/schemas/${name}Kind` } }],
      responses: {
        200: {
          description: "OK",
          ...json({ type: "object", properties: { x: { $ref: `#/components/schemas/${name}` } } }),
        },
        ...responses[operationId],
      },
    },
  });
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: { "/a": answer("a_get"), "/b": answer("b_get") },
    components: {
      schemas: {
        [name]: inner,
        [`${name}Kind`]: { type: "string", enum: ["a"], ...(name.endsWith("New") && { maxLength: 5 }) },
        [`${name}Part`]: { type: "object", properties: { p: { type: "string" } } },
      },
    },
  };
}

test("names of components are in no id", () => {
  const inner = (name: string, a: string) => ({
    type: "object",
    properties: {
      a: { type: a },
      ...(a === "integer" && { part: { $ref: `#/components/schemas/${name}Part` } }),
      either: {
        oneOf: [{ type: "boolean" }, { $ref: `#/components/schemas/${name}Part` }].slice(a === "integer" ? 0 : 1),
      },
    },
    ...(a === "integer" && { additionalProperties: false, minProperties: 1 }),
  });
  const before = sharing("Own", inner("Own", "string"));
  const idsWith = (name: string) =>
    classify(before, sharing(name, inner(name, "integer")), { ignoreNames: true }).changes.map(({ id }) => id);

  expect(idsWith("OneNew")).toHaveLength(6);
  expect(idsWith("OneNew")).toEqual(idsWith("twoNew"));
});

test("where names are ignored, a sentence has those of the older document", () => {
  const before = sharing("Own", { type: "object", properties: { a: { type: "string" } } });
  const after = sharing("theirs", { type: "object", properties: { a: { type: "integer" }, b: { type: "string" } } });

  expect(classify(before, after, { ignoreNames: true }).changes.map(({ sentence }) => sentence)).toEqual([
    "`Own.a` is integer instead of string.",
    "Responses have `Own.b`.",
  ]);
});

test("a sentence names some of a long list of values, and the id depends on all", () => {
  const values = (count: number) => ({
    type: "string",
    enum: Array.from({ length: count }, (_, index) => `v${index + 10}`),
  });
  const [twelve, many, more] = [12, 13, 14].map((count) => {
    const [change] = classify(sharing("Thing", { type: "string" }), sharing("Thing", values(count))).changes;
    return change ?? expect.fail("no change");
  });

  expect(twelve?.sentence).toMatch(/`"v20"`, `"v21"`\.$/);
  expect(many?.sentence).toMatch(/`"v19"` and 3 more\.$/);
  expect(more?.id).not.toBe(many?.id);
});

test("where names are ignored, a new alternative goes by its values, its properties or its type", () => {
  const one = { $ref: "#/components/schemas/Theirs" };
  const other = { $ref: "#/components/schemas/Others" };
  const parts = (...names: string[]) => ({
    type: "object",
    properties: Object.fromEntries(names.map((name) => [name, {}])),
  });
  const more = { Theirs: parts("kind", "a"), Others: parts("b", "c", "d", "e") };
  const documentOf = (Thing: object) => ({
    ...sharing("Thing", Thing),
    components: { schemas: { Thing, ThingKind: {}, ...more } },
  });
  const told = (oneOf: object[], mapping: object) => ({ oneOf, discriminator: { propertyName: "kind", mapping } });
  const sentences = (before: object, after: object) =>
    classify(documentOf(before), documentOf(after), { ignoreNames: true }).changes.map(({ sentence }) => sentence);

  expect(
    sentences(
      told([parts("kind", "x"), parts("y")], {}),
      told([parts("kind", "x"), parts("y"), one], { mine: one.$ref, yours: one.$ref }),
    ),
  ).toContain("`Thing` may also be `mine`, `yours`.");
  expect(
    sentences({ oneOf: [parts("x"), parts("y")] }, { oneOf: [parts("x"), parts("y"), one, other, { type: "string" }] }),
  ).toEqual([
    "`Thing` may also be an object with `b`, `c` and 2 more.",
    "`Thing` may also be an object with `kind`, `a`.",
    "`Thing` may also be string.",
  ]);
});

test("a status that comes to one operation is a change of that operation", () => {
  const failed = { 404: { description: "Not found" } };
  const [before, ...afters] = [{}, { a_get: failed }, { b_get: failed }, { a_get: failed, b_get: failed }].map(
    (responses) => sharing("Thing", { type: "object" }, responses),
  );
  const [first, second, both] = afters.map((after) => classify(before, after).changes);

  expect(first).toHaveLength(1);
  expect(first?.[0]?.id).not.toBe(second?.[0]?.id);
  expect(both?.map(({ id }) => id).sort()).toEqual([first?.[0]?.id, second?.[0]?.id].sort());
});

test("a change of a shared response is one change", () => {
  const shared = (headers: object): object => ({
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: Object.fromEntries(
      ["a", "b"].map((name) => [
        `/${name}`,
        { get: { operationId: `${name}_get`, responses: { 200: { $ref: "#/components/responses/Done" } } } },
      ]),
    ),
    components: { responses: { Done: { description: "Done", headers } } },
  });

  const { changes } = classify(shared({}), shared({ "X-Total": { schema: { type: "string" } } }));

  expect(changes.map(({ rule, operations }) => [rule, operations])).toEqual([["header-added", ["a_get", "b_get"]]]);
});

test("alternatives that look alike are separate changes", () => {
  const either = (count: number) => ({
    oneOf: ["a", "b", "c", "d"]
      .slice(0, count)
      .map((title) => ({ title, type: "object", properties: { e: { type: "string" } } })),
  });

  const { changes } = classify(documentOf(either(2)), documentOf(either(4)));

  expect(changes.map(({ sentence }) => sentence).sort()).toEqual([
    "`Status` may also be `c`.",
    "`Status` may also be `d`.",
  ]);
});

test("a sentence begins with an operationId as it is written, and with the body in words", () => {
  const content = (schema: object) => ({ content: { "application/json": { schema } } });
  const documentWith = (path: string, schema: object) => ({
    openapi: "3.1.0",
    info: { title: "Trees", version: "1" },
    paths: {
      [path]: {
        post: { operationId: "trees_plant", requestBody: content(schema), responses: { 204: { description: "" } } },
      },
    },
  });
  const open = { type: "object", properties: { a: {} } };

  const { changes } = classify(documentWith("/a", open), documentWith("/b", { ...open, additionalProperties: false }));

  expect(changes.map(({ sentence }) => sentence)).toEqual([
    "`trees_plant` is called as POST /b instead of POST /a.",
    "The body takes no other properties any more.",
  ]);
});
