import { bodyPathProblem } from "./body-path.ts";
import { isErrorStatus, jsonSchemaOf, responsesOf } from "./operations.ts";
import { child, entriesOf, follow, isMapping, type Placed, spotOf } from "./placed.ts";
import { type Rule, type SpecView, specRule } from "./rule.ts";
import { schemasAt } from "./schema-path.ts";

/** Rejects an `x-error` whose paths lead nowhere: code and message have to be in every JSON error body, the others in one. */
export const errorNames: Rule = specRule((spec) => {
  const shared = child(spec.root, "x-error");
  const sharedBodies: ErrorBody[] = [];
  for (const { name, operation } of spec.operations) {
    const own = child(operation, "x-error");
    const bodies = errorBodiesOf(name, operation, spec);
    if (own.value === undefined) sharedBodies.push(...bodies);
    else checkError(own, bodies, spec);
  }
  if (shared.value !== undefined) checkError(shared, distinct(sharedBodies, spec), spec);
});

interface ErrorBody {
  /** Its name in messages: "404 body of customCsrs_list". */
  name: string;
  schema: Placed;
}

const alwaysThere = ["code", "message"];
const fields = [...alwaysThere, "errors", "causes", "requestId"];

function errorBodiesOf(name: string, operation: Placed, { resolve }: SpecView): ErrorBody[] {
  return responsesOf(operation, resolve).flatMap(({ status, response }) => {
    const schema = jsonSchemaOf(response, resolve);
    return isErrorStatus(status) && schema !== undefined ? [{ name: `${status} body of ${name}`, schema }] : [];
  });
}

/** Leaves one of the bodies that share a schema. */
function distinct(bodies: ErrorBody[], { resolve }: SpecView): ErrorBody[] {
  const first = new Map<string, ErrorBody>();
  for (const body of bodies) {
    const spot = spotOf(follow(body.schema, resolve));
    if (!first.has(spot)) first.set(spot, body);
  }
  return [...first.values()];
}

function checkError(error: Placed, bodies: ErrorBody[], spec: SpecView): void {
  const { report } = spec;
  if (!isMapping(error.value) || Object.keys(error.value).length === 0) {
    report(
      "`x-error` must say where an error body has what: `{ code: errors.0.code, message: errors.0.message }`.",
      error,
    );
    return;
  }
  if (bodies.length === 0) report("`x-error`, but no error response here has a JSON body with a schema.", error);
  for (const [key, value] of entriesOf(error)) {
    if (!fields.includes(key)) {
      report(`\`x-error\` has no \`${key}\`. It takes ${fields.join(", ")}.`, value.location.key());
      continue;
    }
    const path = pathOf(key, value, child(error, "errors").value, spec);
    if (path !== undefined) checkPath(key, path, bodies, spec);
  }
}

/** The path into an error body that a key of `x-error` stands for, if it stands for one. */
function pathOf(key: string, value: Placed, errors: unknown, spec: SpecView): Placed | undefined {
  if (key === "requestId") return requestIdPath(value, spec);
  if (key !== "causes") return value;
  if (typeof errors !== "string") spec.report("`x-error.causes` needs `errors`, whose items have it.", value);
  return typeof errors === "string" ? { ...value, value: `${errors}.0.${value.value}` } : undefined;
}

/** The path of a request id that is a field; one that is a header needs no body. */
function requestIdPath(value: Placed, { report }: SpecView): Placed | undefined {
  const [[key, target] = [], ...others] = entriesOf(value);
  if (
    target === undefined ||
    others.length > 0 ||
    typeof target.value !== "string" ||
    (key !== "header" && key !== "field")
  ) {
    report("`x-error.requestId` must be `{ header: <name> }` or `{ field: <path> }`.", value);
    return undefined;
  }
  return key === "field" ? target : undefined;
}

function checkPath(key: string, path: Placed, bodies: ErrorBody[], { resolve, report }: SpecView): void {
  const field = `x-error.${key}`;
  const [first] = bodies;
  if (first === undefined) return;
  const without = bodies.filter(
    ({ schema }) => typeof path.value !== "string" || schemasAt(schema, path.value, resolve).length === 0,
  );
  if (without.length === bodies.length) {
    const problem = bodyPathProblem({ field, path: path.value, body: first.name, schema: first.schema, resolve });
    if (problem !== undefined)
      report(bodies.length > 1 ? `${problem} Nor is it in any other error body.` : problem, path);
    return;
  }
  if (!alwaysThere.includes(key)) return;
  for (const { name, schema } of without) {
    const problem = bodyPathProblem({ field, path: path.value, body: name, schema, resolve });
    if (problem !== undefined) report(problem, schema);
  }
}
