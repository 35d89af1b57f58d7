import { child, follow, namesIn, type Parameter, stylesIn } from "@certspec/openapi";
import { isUnreachable, type Operation, routeShape } from "../operations-of.ts";
import { inSeparatePlaces } from "../security/carried.ts";
import type { CheckedDocument } from "./checked-document.ts";

/** Checks that operations are told apart, and that each is complete. */
export function checkOperations(checked: CheckedDocument): void {
  const { document, operations, report } = checked;
  const ids = new Map<string, Operation>();
  const shapes = new Map<string, Operation>();
  for (const operation of operations) {
    const { object, path, pointer } = operation;
    const earlier = object.operationId === undefined ? undefined : ids.get(object.operationId);
    if (earlier)
      report("SPEC-OPERATION-ID", {
        place: "document",
        pointer: `${pointer}/operationId`,
        expected: `another id than that of ${earlier.method} ${earlier.path}`,
        received: String(object.operationId),
      });
    if (object.operationId !== undefined) ids.set(object.operationId, operation);
    const shape = routeShape(operation);
    const same = shapes.get(shape);
    if (same)
      report("SPEC-PATH-AMBIGUOUS", {
        place: "document",
        pointer,
        expected: "a path that can be told from those of other operations",
        received: `${path}, as ${same.path}`,
      });
    shapes.set(shape, operation);
    if (isUnreachable(path))
      report("SPEC-PATH-UNREACHABLE", {
        place: "document",
        pointer,
        expected: "a path without # and ?",
        received: path,
      });
    // OpenAPI 3.1 leaves it open whether an operation states any.
    if (document.openapi.startsWith("3.0") && !Object.keys(object.responses ?? {}).length)
      report("SPEC-RESPONSES-MISSING", { place: "document", pointer, expected: "responses", received: "none" });
    checkPathParameters(checked, operation);
    for (const parameter of operation.parameters) checkParameter(checked, parameter);
    checkDuplicates(checked, operation);
    checkRequirements(checked, operation);
  }
}

function checkPathParameters({ report }: CheckedDocument, { path, parameters, pointer }: Operation): void {
  const names = namesIn(path);
  const declared = parameters.filter(({ value: node }) => node.in === "path");
  for (const name of names)
    if (!declared.some(({ value: node }) => node.name === name && node.required))
      report("SPEC-PATH-PARAMETER", {
        place: "document",
        pointer,
        expected: `a required path parameter ${name}`,
        received: "none",
      });
  for (const { value: node, pointer: at } of declared)
    if (!names.includes(node.name))
      report("SPEC-PATH-PARAMETER", {
        place: "document",
        pointer: at,
        expected: `{${node.name}} in the path`,
        received: path,
      });
}

function checkParameter({ report }: CheckedDocument, { value: node, pointer }: Operation["parameters"][number]): void {
  const { style, schema, content } = node;
  const allowed = stylesIn[node.in] ?? [];
  if (style !== undefined && !allowed.includes(style))
    report("SPEC-PARAMETER-STYLE", {
      place: "document",
      pointer: `${pointer}/style`,
      expected: allowed.join(" or "),
      received: style,
    });
  if ((schema === undefined) === (content === undefined))
    report("SPEC-PARAMETER-SCHEMA", {
      place: "document",
      pointer,
      expected: "a schema or content",
      received: schema === undefined ? "neither" : "both",
    });
}

function checkDuplicates({ document, report }: CheckedDocument, { object, pointer }: Operation): void {
  const seen = new Set<string>();
  for (const index of (object.parameters ?? []).keys()) {
    const written = child<Parameter>({ value: object, pointer }, "parameters", index);
    const node = written && follow(document, written)?.value;
    if (!written || !node) continue;
    const key = `${node.in} ${node.name}`;
    if (seen.has(key))
      report("SPEC-PARAMETER-DUPLICATE", {
        place: "document",
        pointer: written.pointer,
        expected: "each parameter once",
        received: key,
      });
    seen.add(key);
  }
}

function checkRequirements({ document, report }: CheckedDocument, { object, pointer }: Operation): void {
  const schemes = document.components?.securitySchemes ?? {};
  const at = object.security ? `${pointer}/security` : "/security";
  for (const credentialSet of object.security ?? document.security ?? []) {
    const names = Object.keys(credentialSet);
    const clashing = names.filter((name) => !inSeparatePlaces(document, names).includes(name));
    if (clashing.length > 0)
      report("SPEC-SECURITY-CLASH", {
        place: "document",
        pointer: at,
        expected: "schemes in separate places",
        received: names.join(" and "),
      });
    for (const name of names)
      if (!Object.hasOwn(schemes, name))
        report("SPEC-SECURITY-UNKNOWN", {
          place: "document",
          pointer: at,
          expected: `one of ${Object.keys(schemes).join(", ") || "no schemes"}`,
          received: name,
        });
  }
}
