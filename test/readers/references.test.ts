// One reader follows all references; generator, mock, checker, drift and import say in their own words where one leads nowhere.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContract } from "@certspec/contract/checker";
import { createMockFetch } from "@certspec/mock";
import { expect, test } from "vitest";
import { classify } from "../../packages/drift/src/index.ts";
import { generateFiles } from "../../scripts/src/generator/generate-files.ts";
import { readSource } from "../../scripts/src/new-provider/from/source.ts";

type Reason = "missing" | "malformed" | "circular" | "external";

const documentWith = (reference: string, summary = "A thing") => ({
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  servers: [{ url: "https://things.test" }],
  paths: {
    "/things": {
      get: {
        operationId: "things_get",
        tags: ["Things"],
        summary,
        responses: {
          200: { description: "A thing", content: { "application/json": { schema: { $ref: reference } } } },
        },
      },
    },
  },
  components: {
    schemas: {
      Thing: { type: "object", properties: { name: { type: "string" } } },
      "a/b": { type: "object" },
      "50%": { type: "object" },
      "100%": { type: "object" },
      Alias: { $ref: "#/components/schemas/Thing" },
      ...(/First|Itself|Round/.test(reference) && {
        First: { $ref: "#/components/schemas/Second" },
        Second: { $ref: "#/components/schemas/First" },
        Itself: { $ref: "#/components/schemas/Itself" },
        RoundOne: { $ref: "#/components/schemas/RoundTwo" },
        RoundTwo: { $ref: "#/components/schemas/RoundThree" },
        RoundThree: { $ref: "#/components/schemas/RoundTwo" },
      }),
    },
  },
});

const references: [reference: string, reason: Reason | undefined][] = [
  ["#/components/schemas/Thing", undefined],
  ["#/components/schemas/Alias", undefined],
  ["#/components/schemas/a~1b", undefined],
  ["#/components/schemas/50%25", undefined],
  ["#/components/schemas/Thing/properties/name", undefined],
  ["#/components/schemas/100%", "malformed"],
  ["#/components/schemas/%E0%A4%A", "malformed"],
  ["#/components/schemas/Other", "missing"],
  ["#/components/schemas/toString", "missing"],
  ["#nowhere", "missing"],
  ["#/components/schemas/First", "circular"],
  ["#/components/schemas/Itself", "circular"],
  ["#/components/schemas/RoundOne", "circular"],
  ["things.yaml#/Thing", "external"],
];

/** What each reader says of a reference that leads nowhere. */
const words: Record<Reason, Record<string, RegExp>> = {
  missing: {
    generator: /leads nowhere/,
    mock: /does not resolve/,
    drift: /leads nowhere/,
    import: /leads nowhere/,
  },
  malformed: { generator: /as %25/, mock: /as %25/, drift: /as %25/, import: /as %25/ },
  circular: {
    generator: /refers to itself/,
    mock: /back to itself/,
    drift: /back to itself/,
    import: /back to itself/,
  },
  external: {
    generator: /bundle it first/,
    mock: /bundle it first/,
    drift: /bundle the document first/,
    import: /file not found/,
  },
};

test.each(references)("all readers agree on the reference %s", async (reference, reason) => {
  const document = documentWith(reference);

  const said = {
    generator: await messageOf(() =>
      generateFiles(Buffer.from(JSON.stringify(document)), { provider: "things", version: "1.0.0" }),
    ),
    mock: await messageOf(() => createMockFetch(document)),
    drift: await messageOf(() => classify(document, documentWith(reference, "Another"))),
    import: await messageOf(() => follow(reference)),
  };
  const found = createContract(document)
    .checkDocument()
    .map(({ code }) => code);

  if (reason === undefined) {
    expect(said).toEqual({ generator: "", mock: "", drift: "", import: "" });
    expect(found).not.toContain("SPEC-REFERENCE-UNRESOLVED");
    return;
  }
  for (const [reader, message] of Object.entries(said)) {
    expect(message, reader).toMatch(words[reason][reader] ?? /(?!)/);
    expect(message, `${reader} names the reference`).toContain(reason === "circular" ? "" : reference);
    expect(message, reader).not.toContain("URI malformed");
  }
  expect(new Set(found)).toEqual(new Set(["SPEC-REFERENCE-UNRESOLVED"]));
});

/** The message of what is thrown; empty where nothing is. */
async function messageOf(read: () => unknown): Promise<string> {
  try {
    await read();
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}

/** Follows a reference of the document as the import of a provider does. */
function follow(reference: string): void {
  const folder = mkdtempSync(join(tmpdir(), "references-"));
  try {
    writeFileSync(join(folder, "source.json"), JSON.stringify(documentWith(reference)));
    const source = readSource(join(folder, "source.json"));
    source.follow({ ...source.root, value: { $ref: reference } });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
