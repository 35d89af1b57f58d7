import { relative } from "node:path";
import type { JsonObject } from "@certspec/openapi";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { parse, parseDocument } from "yaml";
import { to30 } from "../../../packages/drift/test/cases/to-30.ts";
import { bundleSpec } from "../../src/bundle-spec.ts";
import { markPlace } from "../../src/upstream/adopt/edits/edit.ts";
import { openChanges } from "../../src/upstream/adopt/open-changes.ts";
import { settlePlan } from "../../src/upstream/adopt/settle-plan.ts";
import type { Lock } from "../../src/upstream/lock/lock.ts";
import { lockOperation } from "../../src/upstream/lock/lock-operation.ts";
import { today } from "../../src/upstream/workspace.ts";
import { type AcmeCopy, copyAcme } from "../fixtures/lint/copy-acme.ts";

const url = "https://acme.test/openapi.json";
const operations = {
  requests_get: "GET /requests/{request_id}",
  requests_list: "GET /requests",
  requests_delete: "DELETE /requests/{request_id}",
  certificates_create: "POST /certificates",
};

/** The parts of the document that the tests change. */
interface Upstream {
  paths: Record<string, Record<string, { responses: Record<string, object>; parameters?: object[] }>>;
  components: {
    schemas: Record<string, { properties: Record<string, unknown>; required?: string[]; enum?: string[] }>;
  };
}

let plain: JsonObject;

beforeAll(async () => {
  plain = (await bundleSpec(copyAcmeOnce().folder)).document;
});

function copyAcmeOnce(): AcmeCopy {
  return copyAcme(() => undefined);
}

/** Adopts all that an upstream says and a copy of the fixture spec does not: the texts of the files afterwards, and what is left. */
async function adopt(change: (upstream: Upstream) => void, prepare: (acme: AcmeCopy) => void = () => undefined) {
  const acme = copyAcme(onTestFinished);
  prepare(acme);
  const bundle = (await bundleSpec(acme.folder)).document;
  const upstream = structuredClone(plain) as unknown as Upstream;
  change(upstream);
  const date = "2026-01-01";
  const locked = Object.entries(operations).map(([id, request]) => [
    id,
    { request, source: "published", url, date, ...lockOperation(upstream, request, url) },
  ]);
  const lock: Lock = { fetched: today(), downloads: {}, operations: Object.fromEntries(locked), reviewed: {} };
  const watched = new Map(Object.entries(operations).map(([id, request]) => [id, [request]]));
  const config = {
    provider: "acme",
    folder: acme.folder,
    freshForDays: 30,
    sources: [{ name: "published", kind: "document" as const, url, operations: watched }],
    unwatched: new Map(["certificates_list", "certificates_search"].map((id) => [id, "Not of interest."])),
  };
  const open = openChanges(config, lock, bundle);
  const { patch, left } = await settlePlan(config, lock, bundle, open, open);
  const files = Object.fromEntries([...patch].map(([file, { after }]) => [relative(acme.folder, file), after]));
  const reasons = left.map(({ adoption, file, reason }) => `${adoption.change.rule} ${file}: ${reason}`);
  return { files, left: reasons };
}

const mark = `x-upstream: { url: ${url}, date: "2026-01-01" }\n`;

test("a component that the spec has is referred to, and a new one gets a file", async () => {
  const { files, left } = await adopt(({ components: { schemas } }) => {
    // Names of upstream, which are not ours.
    schemas["acme-certificate-v2"] = schemas.Certificate ?? expect.fail("no schema");
    schemas["acme-owner"] = {
      type: "object",
      properties: { mail: { type: "string", description: "A text." }, name: {}, phone: {} },
    } as never;
    const properties = schemas.Request?.properties ?? {};
    properties.certificates = { type: "array", items: { $ref: "#/components/schemas/acme-certificate-v2" } };
    properties.owners = { type: "array", items: { $ref: "#/components/schemas/acme-owner" } };
    properties.deputy = { $ref: "#/components/schemas/acme-owner" };
  });

  expect(left).toEqual([]);
  // The property that is looked at first gives its name.
  const [added = "", ...others] = Object.keys(files).filter((file) => file !== "schemas/Request.yaml");
  expect([added, others]).toEqual([expect.stringMatching(/^schemas\/(?:Owner|Deputy)\.yaml$/), []]);
  expect(files[added]).toBe(`type: object\nproperties:\n  mail:\n    type: string\n  name: {}\n  phone: {}\n${mark}`);
  const owner = added.replace("schemas/", "");
  const text = files["schemas/Request.yaml"] ?? "";
  expect(text).toContain("  certificates:\n    type: array\n    items:\n      $ref: Certificate.yaml\n");
  expect(text).toContain(`  owners:\n    type: array\n    items:\n      $ref: ${owner}\n`);
  expect(text).toContain(`  deputy:\n    $ref: ${owner}\n`);
  expect(text.endsWith(mark)).toBe(true);
});

test("an object of one property that is named after another property is not referred to", async () => {
  const { files, left } = await adopt(
    ({ components: { schemas } }) => {
      const plugin = { type: "object", properties: { enabled: { type: "boolean" } } };
      Object.assign(schemas, { RoutingAgent: plugin, "acme-autoscaler": plugin, "acme-firewall": plugin });
      const properties = schemas.Request?.properties ?? {};
      properties.routing_agent = { $ref: "#/components/schemas/RoutingAgent" };
      properties.autoscaler = { $ref: "#/components/schemas/acme-autoscaler" };
      properties.firewall = { $ref: "#/components/schemas/acme-firewall" };
    },
    ({ write, replace }) => {
      write("schemas/RoutingAgent.yaml", "type: object\nproperties:\n  enabled: { type: boolean }\n");
      replace(
        "schemas/Request.yaml",
        "  id: { type: integer }\n",
        "  id: { type: integer }\n  routing_agent: { $ref: RoutingAgent.yaml }\n",
      );
    },
  );

  expect(left).toEqual([]);
  expect(files["schemas/Request.yaml"]).toContain("  autoscaler:\n    $ref: Autoscaler.yaml\n");
  expect(files["schemas/Request.yaml"]).toContain("  firewall:\n    $ref: Firewall.yaml\n");
  expect(files["schemas/Autoscaler.yaml"]).toBe(files["schemas/Firewall.yaml"]);
});

test("what several properties of a new object have in common is named after the object", async () => {
  const { files, left } = await adopt(({ components: { schemas } }) => {
    Object.assign(schemas, { "hal-link": { type: "object", properties: { href: { type: "string" } } } });
    const $ref = "#/components/schemas/hal-link";
    const properties = schemas.Request?.properties ?? {};
    properties._links = { type: "object", properties: { self: { $ref }, statuses: { $ref } } };
  });

  expect(left).toEqual([]);
  expect(Object.keys(files)).toEqual(["schemas/Link.yaml", "schemas/Request.yaml"]);
  expect(files["schemas/Request.yaml"]).toContain("      self:\n        $ref: Link.yaml\n");
});

test("what a schema is put together from is referred to, and gets the properties that upstream gives it", async () => {
  const part = (...names: string[]) => ({
    type: "object",
    properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
  });
  const { files, left } = await adopt(
    ({ components: { schemas } }) => {
      Object.assign(schemas, { theirs: part("region", "zone"), others: part("version") });
      const parts = ["theirs", "others"].map((name) => ({ $ref: `#/components/schemas/${name}` }));
      const properties = schemas.Request?.properties ?? {};
      properties.mysql = { allOf: parts };
      properties.kafka = { allOf: parts };
      properties.place = { allOf: [parts[0], part("street", "door")] };
    },
    ({ write, replace }) => {
      write("schemas/Regions.yaml", "type: object\nproperties:\n  region: { type: string }\n");
      write("schemas/Versions.yaml", "type: object\nproperties:\n  version: { type: string }\n");
      const place =
        "title: Place\nallOf:\n  - $ref: Regions.yaml\n  - type: object\n    properties:\n      street: { type: string }\n";
      write("schemas/Place.yaml", place);
      const mysql =
        "  mysql: { allOf: [{ $ref: Regions.yaml }, { $ref: Versions.yaml }] }\n  place: { $ref: Place.yaml }\n";
      replace("schemas/Request.yaml", "  id: { type: integer }\n", `  id: { type: integer }\n${mysql}`);
    },
  );

  expect(left).toEqual([]);
  expect(Object.keys(files)).toEqual(["schemas/Place.yaml", "schemas/Regions.yaml", "schemas/Request.yaml"]);
  expect(files["schemas/Regions.yaml"]).toContain("  zone:\n    type: string\n");
  expect(files["schemas/Place.yaml"]).toContain("      door:\n        type: string\n");
  expect(files["schemas/Request.yaml"]).toContain(
    "  kafka:\n    allOf:\n      - $ref: Regions.yaml\n      - $ref: Versions.yaml\n",
  );
});

interface Body {
  schema: { properties: object };
}

test("responses stay open, and what is sent forbids what upstream forbids", async () => {
  const closed = { type: "object", properties: { a: { type: "string" } }, additionalProperties: false };
  const { files, left } = await adopt(({ paths, components: { schemas } }) => {
    Object.assign(schemas.Request ?? {}, { additionalProperties: false });
    Object.assign(schemas.Request?.properties ?? {}, { extra: closed });
    const post = paths["/certificates"]?.post as unknown as
      | { requestBody: { content: Record<string, Body> } }
      | undefined;
    Object.assign(post?.requestBody.content["application/json"]?.schema.properties ?? {}, { extra: closed });
  });

  expect(left).toEqual([]);
  expect(files["schemas/Request.yaml"]).toContain("  extra:\n");
  expect(files["schemas/Request.yaml"]).not.toContain("additionalProperties");
  expect(files["operations/certificates_create.yaml"]).toContain("            additionalProperties: false\n");
});

test("a new schema has none of the names of the types that operations have", async () => {
  const { files, left } = await adopt(({ paths, components: { schemas } }) => {
    Object.assign(schemas, {
      one: { type: "object", properties: { a: { type: "string" } } },
      two: { type: "object", properties: { b: { type: "string" } } },
    });
    const content = { "application/json": { schema: { $ref: "#/components/schemas/one" } } };
    Object.assign(paths["/requests/{request_id}"]?.delete ?? {}, { requestBody: { content } });
    Object.assign(schemas.Request?.properties ?? {}, { requests_get_data: { $ref: "#/components/schemas/two" } });
  });

  expect(left).toEqual([]);
  expect(Object.keys(files).filter((file) => files[file]?.startsWith("type: object\nproperties:\n"))).toEqual([
    "schemas/RequestRequestsGetData.yaml",
    "schemas/RequestsDeleteRequest.yaml",
  ]);
});

test("parts of allOf that only have words, or only allow null, are no schemas of the spec", async () => {
  const { files, left } = await adopt((upstream) => {
    Object.assign(upstream, to30(upstream));
    const properties = upstream.components.schemas.Request?.properties ?? {};
    const certificate = { $ref: "#/components/schemas/Certificate" };
    properties.first = { allOf: [certificate, { description: "The first one." }] };
    properties.last = { allOf: [certificate, { description: "The last one." }, { nullable: true }] };
    properties.extra = { type: "object", additionalProperties: { allOf: [{}, { description: "Anything." }] } };
  });

  expect(left).toEqual([]);
  const text = files["schemas/Request.yaml"] ?? "";
  expect(text).toContain("  first:\n    $ref: Certificate.yaml\n");
  expect(text).toContain('  last:\n    anyOf:\n      - $ref: Certificate.yaml\n      - type: "null"\n');
  expect(text).toContain("  extra:\n    type: object\n");
});

test("a schema that says something beside a reference gets properties there", async () => {
  const named = (schemas: Upstream["components"]["schemas"], more: object) =>
    Object.assign(schemas, {
      Named: { allOf: [{ $ref: "#/components/schemas/Request" }, { type: "object", ...more }] },
    });
  const { files, left } = await adopt(
    ({ components: { schemas } }) => {
      named(schemas, { properties: { name: { type: "string" }, mail: { type: "string" } } });
      Object.assign(schemas.Certificate?.properties ?? {}, { named: { $ref: "#/components/schemas/Named" } });
    },
    ({ write, replace }) => {
      write("schemas/Named.yaml", "title: Named\n$ref: Request.yaml\n");
      const created = "  created_at:";
      replace("schemas/Certificate.yaml", created, `  named: { $ref: Named.yaml }\n${created}`);
    },
  );

  expect(left).toEqual([]);
  expect(files["schemas/Named.yaml"]).toBe(
    `title: Named\nallOf:\n  - $ref: Request.yaml\nproperties:\n  name:\n    type: string\n  mail:\n    type: string\n${mark}`,
  );
});

test("the linter's objection leaves the change of the property that it is about, and no other", async () => {
  const overlapping = [{ type: ["string", "null"] }, { type: ["integer", "null"] }];
  const { files, left } = await adopt(({ components: { schemas } }) => {
    const properties = schemas.Request?.properties ?? {};
    properties.good = { type: "string" };
    properties.bad = { oneOf: overlapping };
  });

  // Two operations show it.
  expect([...new Set(left)]).toEqual([expect.stringMatching(/^response-property-added .*the linter would object/)]);
  expect(files["schemas/Request.yaml"]).toContain("  good:\n");
  expect(files["schemas/Request.yaml"]).not.toContain("  bad:\n");
});

test("where another use of a schema is in the way, the reference is edited", async () => {
  const status = { type: "string", enum: ["pending", "active", "revoked"] };
  const { files, left } = await adopt(
    ({ components: { schemas } }) => {
      Object.assign(schemas, { theirs: status });
      Object.assign(schemas.Request?.properties ?? {}, {
        status: { type: ["string", "null"] },
        former: { $ref: "#/components/schemas/theirs" },
      });
      Object.assign(schemas.Certificate?.properties ?? {}, { status: { $ref: "#/components/schemas/theirs" } });
    },
    ({ write, replace }) => {
      write("schemas/CertificateStatus.yaml", "type: string\nenum: [pending, active, revoked]\n");
      const both = "  status: { $ref: CertificateStatus.yaml }\n  former: { $ref: CertificateStatus.yaml }\n";
      replace("schemas/Request.yaml", "  id: { type: integer }\n", `  id: { type: integer }\n${both}`);
    },
  );

  expect(left).toEqual([]);
  expect(Object.keys(files)).toEqual(["schemas/Request.yaml"]);
  expect(parse(files["schemas/Request.yaml"] ?? "").properties).toMatchObject({
    status: { type: ["string", "null"] },
    former: { $ref: "CertificateStatus.yaml" },
  });
});

test("a source with a long address is named in lines that the formatter leaves alone", () => {
  const long = `https://acme.test/${"a".repeat(70)}`;
  const file = parseDocument(`type: object\nx-upstream: { url: ${url}, date: "2025-01-01" }\n`);
  const date = "2026-01-01";

  markPlace({ file, mark: { url, date } });
  const short = file.toString();
  markPlace({ file, mark: { url: long, date } });

  expect(short).toContain(`x-upstream: { url: ${url}, date: `);
  expect(file.toString()).toBe(`type: object\nx-upstream:\n  url: ${long}\n  date: 2026-01-01\n`);
});

test("a new status gets a response with an example, and a waiver that nothing needs any more goes", async () => {
  const waiver =
    "- rule: operation-4xx-response\n  at: operations/requests_delete.yaml#/responses\n  reason: Upstream has none.\n";
  const item = {
    type: "object",
    required: ["code", "message"],
    properties: { code: { type: "integer" }, message: { type: "string" } },
  };
  const errors = { type: "array", minItems: 1, items: item };
  const schema = { type: "object", required: ["errors", "why"], properties: { errors, why: { type: "string" } } };
  const { files, left } = await adopt(
    ({ paths }) => {
      const responses = paths["/requests/{request_id}"]?.delete?.responses ?? {};
      for (const status of Object.keys(responses)) if (status.startsWith("4")) delete responses[status];
      responses["409"] = { description: "Text.", content: { "application/json": { schema } } };
    },
    (acme) => {
      const text = acme.read("operations/requests_delete.yaml");
      acme.write("operations/requests_delete.yaml", text.replace(/\n {2}["']?4[\s\S]*?(?=\n\S|$)/, ""));
      acme.write("waivers.yaml", waiver);
    },
  );

  expect(left).toEqual([]);
  expect(files["waivers.yaml"]).toBeUndefined();
  expect(Object.keys(files)).toContain("waivers.yaml");
  expect(files["operations/requests_delete.yaml"]).toContain(
    '"409":\n    $ref: ../responses/RequestsDeleteConflict.yaml',
  );
  expect(files["responses/RequestsDeleteConflict.yaml"]).toMatch(
    /^description: Conflict\.\n[\s\S]*x-assumed: [\s\S]*why: text/,
  );
});

test("an example gets what its schema demands now, and a schema that nothing uses goes", async () => {
  const { files, left } = await adopt(
    ({ components: { schemas } }) => {
      const { Request } = schemas;
      const properties = { ...Request?.properties, kind: { enum: ["a"] } };
      if (Request) Object.assign(Request, { required: ["id", "kind"], properties });
    },
    (acme) => {
      acme.write("schemas/Extra.yaml", "type: object\nproperties:\n  a: { type: string }\n");
      acme.replace("schemas/Request.yaml", "properties:\n", "properties:\n  extra: { $ref: Extra.yaml }\n");
    },
  );

  expect(left).toEqual([]);
  expect(files["operations/requests_get.yaml"]).toMatch(/example: \{ id: 1, kind: a \}/);
  expect(Object.keys(files)).toContain("schemas/Extra.yaml");
  expect(files["schemas/Extra.yaml"]).toBeUndefined();
});

test("what a person would do beside an edit is done: unions of one, null, references, examples, files that nothing uses", async () => {
  const { files, left } = await adopt(
    (upstream) => {
      Object.assign(upstream, to30(upstream));
      const box = { type: "object", properties: { width: { type: "integer" } } };
      Object.assign(upstream.components.schemas.Request?.properties ?? {}, {
        size: { type: "string", enum: ["small"] },
        certificates: { type: "array", items: { $ref: "#/components/schemas/Certificate" } },
        box: { oneOf: [box] },
        owner: {
          nullable: true,
          oneOf: [{ type: "string" }, { type: "object", properties: { name: { type: "string" } } }],
        },
      });
    },
    (acme) => {
      acme.replace(
        "schemas/Request.yaml",
        "properties:\n",
        'properties:\n  size: { type: string, enum: [small, large] }\n  certificates: { type: string }\n  owner: { type: [string, "null"] }\n',
      );
      acme.replace("operations/requests_get.yaml", "example: { id: 1 }", "example: { id: 1, size: large }");
      acme.replace(
        "operations/requests_get.yaml",
        "responses:\n",
        'responses:\n  "409":\n    $ref: ../responses/Taken.yaml\n',
      );
      acme.write(
        "responses/Taken.yaml",
        "description: Taken.\ncontent:\n  application/json:\n    schema: { $ref: ../schemas/Taken.yaml }\n    example: { type: a }\n",
      );
      acme.write(
        "schemas/Taken.yaml",
        "type: object\nproperties:\n  type: { type: string }\n  message: { type: string }\n",
      );
    },
  );

  expect(left).toEqual([]);
  const text = files["schemas/Request.yaml"] ?? "";
  expect(text).toContain("  box:\n    type: object\n    properties:\n      width:\n        type: integer\n");
  expect(parse(text).properties.owner.oneOf).toContainEqual({ type: "null" });
  expect(parse(text).properties.certificates).toEqual({ type: "array", items: { $ref: "Certificate.yaml" } });
  expect(files["operations/requests_get.yaml"]).toMatch(/example: \{ id: 1 \}/);
  expect(files).toMatchObject({ "responses/Taken.yaml": undefined, "schemas/Taken.yaml": undefined });
});

test("a change that the linter objects to is left, and the rest goes on", async () => {
  const { files, left } = await adopt(({ paths, components: { schemas } }) => {
    Object.assign(schemas.Request?.properties ?? {}, { size: { type: "integer" } });
    // Then `x-error` of the operation is about nothing.
    delete paths["/requests/{request_id}"]?.get?.responses["404"];
  });

  expect(files["schemas/Request.yaml"]).toContain("size:\n    type: integer\n");
  expect(files).not.toHaveProperty(["operations/requests_get.yaml"]);
  expect(left).toEqual([
    expect.stringMatching(
      /^failure-status-removed specs\/acme\/operations\/requests_get\.yaml: the linter would object: operation-4xx-response/,
    ),
  ]);
});

test("a change that would open another one at an operation that shares the schema is left", async () => {
  const { files, left } = await adopt(({ paths, components: { schemas } }) => {
    const { Request } = schemas;
    schemas.Other = { ...Request, properties: { ...Request?.properties, extra: { type: "string" } } };
    schemas.Other.properties.parent = { $ref: "#/components/schemas/Other" };
    const content = { "application/json": { schema: { $ref: "#/components/schemas/Other" } } };
    Object.assign(paths["/requests/{request_id}"]?.get?.responses["200"] ?? {}, { content });
  });

  expect(files).toEqual({});
  expect(left).toEqual([
    expect.stringMatching(
      /^response-property-added specs\/acme\/schemas\/Request\.yaml: its edit would open another one in requests_list: Responses do not have/,
    ),
  ]);
});
