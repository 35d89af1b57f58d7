import { bodyPathProblem } from "./body-path.ts";
import { isSuccessStatus, jsonSchemaOf, parametersOf, responsesOf, type SpecOperation } from "./operations.ts";
import { child, dig, entriesOf, isMapping, type Placed } from "./placed.ts";
import { type Rule, type SpecView, specRule } from "./rule.ts";
import { typesOf } from "./schema-path.ts";

/** Rejects an `x-pagination` whose names do not exist in the request and the response. */
export const paginationNames: Rule = specRule((spec) => {
  for (const operation of spec.operations) {
    const pagination = child(operation.operation, "x-pagination");
    if (pagination.value === undefined) continue;
    const keys = checkShape(pagination, spec);
    checkRequestNames(operation, pagination, keys, spec);
    checkResponsePaths(operation, pagination, keys, spec);
  }
});

const styles: Record<string, { required: string[]; optional: string[] }> = {
  single: { required: ["items"], optional: [] },
  page: { required: ["page", "items"], optional: ["size", "total", "pages", "in"] },
  offset: { required: ["offset", "items"], optional: ["size", "total", "in"] },
  cursor: { required: ["cursor", "items", "next"], optional: ["size", "more", "in"] },
  lastId: { required: ["lastId", "items", "id"], optional: ["size", "total", "more", "in"] },
  // Without `next`, the URL is in the `Link` header.
  url: { required: ["items"], optional: ["next", "size", "total"] },
};

const numeric = ["integer", "number"];
const requestTypes: Record<string, string[]> = {
  page: numeric,
  offset: numeric,
  size: numeric,
  cursor: ["string", ...numeric],
  lastId: ["string", ...numeric],
};
const responseTypes: Record<string, string[]> = {
  items: ["array"],
  total: numeric,
  pages: numeric,
  next: ["string", ...numeric],
  more: ["boolean"],
};

/** Report wrong keys, and give back those that the style takes and the spec has. */
function checkShape(pagination: Placed, { report }: SpecView): string[] {
  const style = child(pagination, "style");
  const known = typeof style.value === "string" ? styles[style.value] : undefined;
  if (known === undefined) {
    const place = style.value === undefined ? pagination : style;
    report(`\`x-pagination.style\` must be one of ${Object.keys(styles).join(", ")}.`, place);
    return [];
  }
  const { required, optional } = known;
  const taken = [...required, ...optional];
  const given = entriesOf(pagination).filter(([key]) => key !== "style");
  const missing = required.filter((key) => child(pagination, key).value === undefined);
  if (missing.length > 0)
    report(`\`x-pagination\` of style ${style.value} also needs ${missing.join(", ")}.`, pagination);
  for (const [key, { location }] of given.filter(([key]) => !taken.includes(key))) {
    report(`\`x-pagination\` of style ${style.value} has no \`${key}\`. It takes ${taken.join(", ")}.`, location.key());
  }
  return given.map(([key]) => key).filter((key) => taken.includes(key));
}

function checkRequestNames(
  { name, operation }: SpecOperation,
  pagination: Placed,
  keys: string[],
  { resolve, report }: SpecView,
): void {
  const place = child(pagination, "in");
  if (keys.includes("in") && place.value !== "body" && place.value !== "query") {
    report("`x-pagination.in` must be query or body.", place);
    return;
  }
  const body = jsonSchemaOf(dig(operation, ["requestBody"], resolve), resolve);
  if (place.value === "body" && body === undefined) {
    report(`\`x-pagination.in: body\`, but ${name} has no JSON request body with a schema.`, place);
    return;
  }
  const query = parametersOf(operation, resolve).filter((parameter) => parameter.in === "query");
  for (const key of keys) {
    const types = requestTypes[key];
    if (types === undefined) continue;
    const value = child(pagination, key);
    const field = `x-pagination.${key}`;
    const problem =
      place.value === "body" && body !== undefined
        ? bodyPathProblem({ field, path: value.value, types, body: `request body of ${name}`, schema: body, resolve })
        : queryProblem(field, value.value, types);
    if (problem !== undefined) report(problem, value);
  }

  function queryProblem(field: string, wanted: unknown, types: string[]): string | undefined {
    const found = query.find((parameter) => parameter.name === wanted);
    const names = query.map((parameter) => parameter.name).join(", ") || "none";
    if (found === undefined) return `\`${field}: ${wanted}\` is not a query parameter of ${name}. It has: ${names}.`;
    const actual = typesOf(child(found.parameter, "schema"), resolve);
    if (actual.length > 0 && actual.every((type) => types.includes(type))) return undefined;
    return `\`${field}\`: the query parameter \`${wanted}\` of ${name} must be of type ${types.join(" or ")}.`;
  }
}

function checkResponsePaths(
  { name, operation }: SpecOperation,
  pagination: Placed,
  keys: string[],
  { resolve, report }: SpecView,
): void {
  const responses = responsesOf(operation, resolve)
    .filter(({ status }) => isSuccessStatus(status))
    .flatMap(({ status, response }) => {
      const schema = jsonSchemaOf(response, resolve);
      return isMapping(schema?.value) ? [{ status, schema, response }] : [];
    });
  const [first] = responses.toSorted((a, b) => (a.status < b.status ? -1 : 1));
  if (first === undefined) {
    report(`\`x-pagination\`, but ${name} has no 2XX response with a JSON schema.`, pagination);
    return;
  }
  const isUrl = child(pagination, "style").value === "url";
  if (isUrl && !keys.includes("next") && !hasLinkHeader(first.response, resolve))
    report(
      `\`x-pagination\` of style url without \`next\`, but the ${first.status} of ${name} has no \`Link\` header.`,
      pagination,
    );
  for (const key of keys) {
    const types = key === "next" && isUrl ? ["string"] : responseTypes[key];
    if (types === undefined) continue;
    const path = child(pagination, key);
    const body = `${first.status} body of ${name}`;
    const problem = bodyPathProblem({
      field: `x-pagination.${key}`,
      path: path.value,
      types,
      body,
      schema: first.schema,
      resolve,
    });
    if (problem !== undefined) report(problem, path);
  }
  if (!keys.includes("id") || !keys.includes("items")) return;
  const id = child(pagination, "id");
  const problem = bodyPathProblem({
    field: "x-pagination.id",
    path: typeof id.value === "string" && id.value ? `${child(pagination, "items").value}.0.${id.value}` : undefined,
    types: ["string", ...numeric],
    body: `${first.status} body of ${name}`,
    schema: first.schema,
    resolve,
  });
  if (problem !== undefined) report(problem, id);
}

function hasLinkHeader(response: Placed, resolve: SpecView["resolve"]): boolean {
  return entriesOf(dig(response, ["headers"], resolve)).some(([name]) => name.toLowerCase() === "link");
}
