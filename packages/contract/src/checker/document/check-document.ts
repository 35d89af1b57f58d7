import {
  child,
  type Direction,
  type Document,
  follow,
  isJson,
  type MediaType,
  readerOf,
  type Schema,
  type Sourced,
} from "@certspec/openapi";
import { errorsOf, type Scope } from "../values/scope.ts";
import { checkOperations } from "./check-operations.ts";
import type { CheckedDocument } from "./checked-document.ts";

/** Says where a document contradicts itself: references, schemas, examples, parameters, paths, security. */
export function checkDocument(checked: CheckedDocument): void {
  checkReferences(checked);
  checkOperations(checked);
  for (const operation of checked.operations) {
    for (const parameter of operation.parameters) checkExamples(checked, parameter, "request");
    if (operation.requestBody) checkContents(checked, operation.requestBody, "request");
    for (const response of Object.values(operation.responses)) {
      checkContents(checked, response, "response");
      for (const name of Object.keys(response.value.headers ?? {})) {
        const header = child<Exemplified>(response, "headers", name);
        const target = header && follow(checked.document, header);
        if (target) checkExamples(checked, target, "response");
      }
    }
  }
}

/** Every `$ref` leads somewhere, wherever it is written. */
function checkReferences({ document, report }: CheckedDocument): void {
  const visit = ({ value: node, pointer }: Sourced<unknown>): void => {
    if (
      typeof node !== "object" ||
      node === null ||
      /\/(?:example|examples\/[^/]+\/value|default|const|enum)$/.test(pointer)
    )
      return;
    const reference: unknown = (node as { $ref?: unknown }).$ref;
    if (typeof reference === "string" && !isResolved(document, reference))
      report("SPEC-REFERENCE-UNRESOLVED", {
        place: "document",
        pointer: `${pointer}/$ref`,
        expected: "something in this document",
        received: reference,
      });
    for (const key of Object.keys(node)) {
      // Extensions are not OpenAPI, and may mean anything by it.
      if (key.startsWith("x-") && !isNamedByAuthor.test(pointer)) continue;
      const inner = child({ value: node, pointer }, key);
      if (inner) visit(inner);
    }
  };
  visit({ value: document, pointer: "" });
}

/** Maps whose keys are names: a property or a header may begin with `x-`. */
const isNamedByAuthor =
  /\/(?:properties|patternProperties|\$defs|headers|schemas|responses|parameters|examples|requestBodies|securitySchemes|links|callbacks|pathItems|encoding|content|paths|mapping)$/;

function isResolved(document: Document, reference: string): boolean {
  return readerOf(document).find({ value: { $ref: reference }, pointer: "" }) !== undefined;
}

interface Exemplified extends Pick<MediaType, "schema" | "example" | "examples"> {
  content?: Readonly<Record<string, MediaType>>;
}

function checkContents(checked: CheckedDocument, owner: Sourced<Exemplified>, direction: Direction): void {
  for (const mediaType of Object.keys(owner.value.content ?? {})) {
    const written = child<MediaType>(owner, "content", mediaType);
    const media = written && follow(checked.document, written);
    if (media) checkExamples(checked, media, direction, isJson(mediaType) || /form/.test(mediaType));
  }
}

/** A schema can be used, and its examples and default fit it. */
function checkExamples(
  checked: CheckedDocument,
  owner: Sourced<Exemplified>,
  direction: Direction,
  isData = true,
): void {
  const { document, schemas, report } = checked;
  const schema = child<Schema>(owner, "schema");
  if (owner.value.content) checkContents(checked, owner, direction);
  if (!schema) return;
  // Each reference was checked where it is written.
  const reportOthers: Scope["report"] = (code, finding) => {
    if (code !== "SPEC-REFERENCE-UNRESOLVED") report(code, finding);
  };
  const scope: Scope = { document, schemas, report: reportOthers, direction };
  // Compiles it, whatever the value.
  errorsOf(scope, { pointer: schema.pointer, value: undefined });
  if (!isData) return;
  for (const example of [...examplesOf(document, owner), ...schemaExamples(document, schema)])
    for (const { at, pointer, expected, received } of errorsOf(scope, {
      pointer: schema.pointer,
      value: example.value,
    }))
      report("SPEC-EXAMPLE-INVALID", {
        place: `example${at && ` ${at}`}`,
        pointer: example.pointer,
        expected: `${expected} (#${pointer})`,
        received,
      });
}

function examplesOf(document: Document, owner: Sourced<Exemplified>): Sourced<unknown>[] {
  const named = Object.keys(owner.value.examples ?? {}).flatMap((name) => {
    const example = child<{ value?: unknown }>(owner, "examples", name);
    const target = example && follow(document, example);
    return (target && child(target, "value")) ?? [];
  });
  return [named, child(owner, "example") ?? []].flat();
}

function schemaExamples(document: Document, schema: Sourced<Schema>): Sourced<unknown>[] {
  const target = follow(document, schema);
  if (!target || typeof target.value !== "object") return [];
  const listed = (target.value.examples ?? []).flatMap((_, index) => child(target, "examples", index) ?? []);
  return [child(target, "example") ?? [], child(target, "default") ?? [], listed].flat();
}
