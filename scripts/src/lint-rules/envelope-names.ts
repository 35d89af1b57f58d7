import { bodyPathProblem } from "./body-path.ts";
import { isSuccessStatus, jsonSchemaOf, responsesOf } from "./operations.ts";
import { child, entriesOf, type Placed, spotOf } from "./placed.ts";
import { type Rule, type SpecView, specRule } from "./rule.ts";

/** Rejects an `x-envelope` whose fields are missing from a body of success. */
export const envelopeNames: Rule = specRule((spec) => {
  const shared = child(spec.root, "x-envelope");
  const checked = new Set<string>();
  checkShape(shared, spec);
  for (const { name, operation } of spec.operations) {
    const own = child(operation, "x-envelope");
    checkShape(own, spec);
    const envelope = own.value === undefined ? shared : own;
    for (const { status, response } of responsesOf(operation, spec.resolve)) {
      const schema = jsonSchemaOf(response, spec.resolve);
      if (!isSuccessStatus(status) || schema === undefined) continue;
      // A response that operations share is reported once.
      const key = `${spotOf(envelope)} ${spotOf(schema)}`;
      if (checked.has(key)) continue;
      checked.add(key);
      checkBody(envelope, schema, `${status} body of ${name}`, spec);
    }
  }
});

const fieldTypes: Record<string, string[] | undefined> = { data: undefined, success: ["boolean"] };

function checkShape(envelope: Placed, { root, report }: SpecView): void {
  if (envelope.value === undefined) return;
  // An operation without the envelope that the others have says so with `false`.
  if (envelope.value === false && envelope.location.source !== root.location.source) return;
  if (child(envelope, "data").value === undefined) {
    report(
      "`x-envelope` must say which field of a body holds the data: `{ data: result, success: success }`.",
      envelope,
    );
    return;
  }
  for (const [key, { location }] of entriesOf(envelope)) {
    if (key in fieldTypes) continue;
    report(`\`x-envelope\` has no \`${key}\`. It takes ${Object.keys(fieldTypes).join(", ")}.`, location.key());
  }
}

function checkBody(envelope: Placed, schema: Placed, body: string, { resolve, report }: SpecView): void {
  for (const [key, path] of entriesOf(envelope)) {
    if (!(key in fieldTypes)) continue;
    const types = fieldTypes[key];
    const problem = bodyPathProblem({
      field: `x-envelope.${key}`,
      path: path.value,
      body,
      schema,
      resolve,
      ...(types && { types }),
    });
    if (problem !== undefined) report(problem, schema);
  }
}
