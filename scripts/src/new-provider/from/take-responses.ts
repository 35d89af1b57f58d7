import { STATUS_CODES } from "node:http";
import { pascalCase } from "../../generator/names.ts";
import { child, entries, isMapping, type Mapping, type Place, textOf } from "./place.ts";
import { takeContent } from "./take-content.ts";
import type { Taking } from "./taking.ts";

/** The responses of an operation, each with a file of its own; what operations share is one file. */
export function takeResponses(operation: Place, id: string, taking: Taking): Mapping {
  const taken: Mapping = {};
  for (const [key, entry] of entries(child(operation, "responses"))) {
    if (key.startsWith("x-")) continue;
    const status = key === "default" ? key : key.toUpperCase();
    if (!/^(?:[1-5](?:\d\d|XX)|default)$/.test(status)) {
      taking.remark(entry, `the response ${key} was left out: it is no status. Write 200, 4XX or default.`);
      continue;
    }
    const response = taking.source.follow(entry);
    const isNamed = response.keys[0] === "components" || response.file !== operation.file;
    const wish = isNamed ? undefined : `${pascalCase(id)}${meaningOf(status)}`;
    const name = taking.responseNames.nameOf(response, wish);
    const file = `responses/${name}.yaml`;
    taken[status] = { $ref: `../${file}` };
    if (file in taking.files) continue;
    taking.files[file] = {};
    taking.files[file] = responseOf(response, { file, name, status }, taking);
  }
  return taken;
}

function responseOf(
  place: Place,
  { file, name, status }: { file: string; name: string; status: string },
  taking: Taking,
): Mapping {
  const headers = entries(child(place, "headers")).flatMap(([header, entry]) => {
    if (/^content-type$/i.test(header)) return [];
    const source = taking.source.follow(entry);
    const schema = child(source, "schema");
    const description = textOf(source, "description") ?? `The header ${header}.`;
    const required = isMapping(source.value) && source.value.required === true ? { required: true } : {};
    return [[header, { description, ...required, schema: taking.schemas.convert(schema) }] as const];
  });
  if (isMapping(place.value) && isMapping(place.value.links))
    taking.remark(place, "the links of the response were left out: clients make nothing of them.");
  const content = takeContent(
    child(place, "content"),
    { file, pointer: "/content", wish: `${name}Answer`, side: "response" },
    taking,
  );
  return {
    description: textOf(place, "description") ?? `${STATUS_CODES[status] ?? "The answer"}.`,
    ...(headers.length && { headers: Object.fromEntries(headers) }),
    ...(content && { content }),
  };
}

function meaningOf(status: string): string {
  if (status === "default") return "Otherwise";
  return pascalCase((STATUS_CODES[status] ?? `status-${status}`).replaceAll(/[^A-Za-z\d]+/g, "-")).replace(
    /^OK$/,
    "Ok",
  );
}
