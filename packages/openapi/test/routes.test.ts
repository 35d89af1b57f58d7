import { basePathOf, createPathTree, namesIn, parameterReader, routeTemplate, serverUrl } from "@certspec/openapi";
import { expect, test } from "vitest";

/** A tree of templates; at each place are those that came there. */
function treeOf(...templates: string[]) {
  const tree = createPathTree<string[]>();
  for (const template of templates) tree.at(template, () => []).push(template);
  return tree;
}

test("the most literal template comes first, whatever was placed first", () => {
  const tree = treeOf("/{a}/{b}", "/things/{id}", "/things/{id}.json", "/things/search.json");

  expect(tree.find("/things/search.json")).toEqual([
    ["/things/search.json"],
    ["/things/{id}.json"],
    ["/things/{id}"],
    ["/{a}/{b}"],
  ]);
  expect(tree.find("/others/1")).toEqual([["/{a}/{b}"]]);
});

test("a parameter whose values have slashes matches segments, after all templates without one", () => {
  const spanning = { name: "path", in: "path", "x-multi-segment": true };
  const template = routeTemplate("/files/{path}/{version}", [spanning, { name: "version", in: "path" }]);
  const tree = treeOf(template, "/files/{id}/raw", "/v1/{+name}:undo", "/v1/{+name}");

  expect(template).toBe("/files/{+path}/{version}");
  expect(namesIn(template)).toEqual(["path", "version"]);
  expect(tree.find("/files/a/raw")).toEqual([["/files/{id}/raw"], [template]]);
  expect(tree.find("/files/a/b%2F/raw")).toEqual([[template]]);
  expect(tree.find("/files/a")).toEqual([]);
  expect(tree.find("/v1/a/b:undo")).toEqual([["/v1/{+name}:undo"], ["/v1/{+name}"]]);
  expect(parameterReader("/v1/{+name}:undo")("/v1/a/b:undo").get("name")).toBe("a/b");
  expect([...parameterReader(template)("/files/a/b%2F/raw")]).toEqual([
    ["path", "a/b%2F"],
    ["version", "raw"],
  ]);
  expect(routeTemplate("/files/{path}", [{ ...spanning, in: "query" }])).toBe("/files/{path}");
});

test("templates that differ in names alone are one place", () => {
  const tree = treeOf("/a/{x}", "/a/{y}", "/b/{x}.{y}", "/b/{y}.{z}");

  expect(tree.find("/a/1")).toEqual([["/a/{x}", "/a/{y}"]]);
  expect(tree.find("/b/1.2")).toEqual([["/b/{x}.{y}", "/b/{y}.{z}"]]);
});

test.each([
  ["an encoded segment is the literal that it stands for", "/a%20b/%7Ec", "/a b/~c", 1],
  ["a segment that is encoded though it need not be is one too", "/a", "/%61", 1],
  ["a malformed percent sign stands for itself", "/a%", "/a%", 1],
  ["a slash at the end is a segment more", "/a", "/a/", 0],
  ["a parameter may be empty", "/a/{b}", "/a/", 1],
  ["a parameter ends at a slash", "/a/{b}", "/a/b/c", 0],
  ["a literal beside a parameter may be encoded, in any case", "/it'{a}ü-", "/it%27x%c3%BC-", 1],
  ["an encoded literal beside a parameter is what it stands for", "/%24{a}", "/$x", 1],
  ["half a character is no literal", "/{a}ü", "/x%C3", 0],
  ["a dot in a template is no wildcard", "/a.{b}", "/axb", 0],
  ["the root is a path", "/", "/", 1],
  ["capitals matter", "/A", "/a", 0],
])("%s", (_, template, path, count) => {
  expect(treeOf(template).find(path)).toHaveLength(count);
});

test("the values of parameters are read as they are written", () => {
  const read = parameterReader("/a/{id}/{name}.{type}/{id_2}");

  expect(namesIn("/a/{id}/{name}.{type}/{id_2}")).toEqual(["id", "name", "type", "id_2"]);
  expect([...read("/a/x%2Fy/b.c.json/")]).toEqual([
    ["id", "x%2Fy"],
    ["name", "b.c"],
    ["type", "json"],
    ["id_2", ""],
  ]);
});

test("the URL of a server has the defaults of its variables, and what else there is for others", () => {
  const server = { url: "https://{region}.x.test/{base}/v1/", variables: { region: { default: "eu" }, base: {} } };

  expect(serverUrl(server, (name) => `no-${name}`)).toBe("https://eu.x.test/no-base/v1/");
});

test.each([
  ["https://x.test/v1/", "/v1"],
  ["https://x.test", ""],
  ["/a b/", "/a%20b"],
  ["./v1", "/v1"],
  ["https://", undefined],
])("the base path of %s is %s", (url, path) => {
  expect(basePathOf(url)).toBe(path);
});
