import { STATUS_CODES } from "node:http";
import { pascalCase } from "../../generator/names.ts";
import { assumedExample } from "./body-examples.ts";
import { importContent } from "./import-content.ts";
import type { ImportContext } from "./import-context.ts";
import { child, entries, isMapping, type Mapping, type Place, textOf } from "./place.ts";

/** The responses of an operation, each in its own file; operations share the file of a shared response. */
export function importResponses(operation: Place, id: string, context: ImportContext): Mapping {
  const taken: Mapping = {};
  const responses = child(operation, "responses");
  if (entries(responses).every(([key]) => key.startsWith("x-"))) {
    context.remark(
      operation,
      "the document names no response, so `default` stands for all. Write the statuses and bodies that the API answers with.",
    );
    return undocumented(id, context);
  }
  for (const [key, entry] of entries(responses)) {
    if (key.startsWith("x-")) continue;
    const status = key === "default" ? key : key.toUpperCase();
    if (!/^(?:[1-5](?:\d\d|XX)|default)$/.test(status)) {
      context.remark(entry, `the response ${key} was left out: it is not a status. Write 200, 4XX or default.`);
      continue;
    }
    const response = context.source.follow(entry);
    const isNamed = response.keys[0] === "components" || response.file !== operation.file;
    const wish = isNamed ? undefined : `${pascalCase(id)}${meaningOf(status)}`;
    const name = context.responseNames.nameOf(response, wish);
    const file = `responses/${name}.yaml`;
    taken[status] = { $ref: `../${file}` };
    if (file in context.files) continue;
    context.files[file] = {};
    context.origins.set(file, response);
    const isAlone = entries(responses).every(([other]) => other === key || other.startsWith("x-"));
    const isOpen = status === "default" && isAlone && entries(child(response, "content")).length === 0;
    context.files[file] = {
      ...responseOf(response, { file, name, status }, context),
      ...(isOpen && { content: anyContent() }),
    };
    if (isOpen)
      context.remark(
        response,
        "the only response is `default`, whose body is not described, so it may be anything. Write the statuses and bodies that the API answers with.",
      );
  }
  return taken;
}

/** One response for whatever comes, in the form that the client reads any body from. */
function undocumented(id: string, context: ImportContext): Mapping {
  const file = `responses/${context.responseNames.nameOf({ file: id, keys: [], value: {} }, `${pascalCase(id)}Any`)}.yaml`;
  context.files[file] = { description: "Any response. The document names none.", content: anyContent() };
  return { default: { $ref: `../${file}` } };
}

function anyContent(): Mapping {
  return { "*/*": { examples: { default: { summary: "Made up.", "x-assumed": assumedExample, value: "text" } } } };
}

function responseOf(
  place: Place,
  { file, name, status }: { file: string; name: string; status: string },
  context: ImportContext,
): Mapping {
  const headers = entries(child(place, "headers")).flatMap(([header, entry]) => {
    if (/^content-type$/i.test(header)) return [];
    const source = context.source.follow(entry);
    const schema = child(source, "schema");
    const description = textOf(source, "description") ?? `The header ${header}.`;
    const required = isMapping(source.value) && source.value.required === true ? { required: true } : {};
    return [[header, { description, ...required, schema: context.schemas.convert(schema) }] as const];
  });
  if (isMapping(place.value) && isMapping(place.value.links))
    context.remark(place, "the links of the response were left out: clients make nothing of them.");
  const written = child(place, "content");
  const isBodiless = ["204", "205", "304"].includes(status);
  if (isBodiless && entries(written).length > 0)
    context.remark(written, `the body of the response was left out: HTTP has none with the status ${status}.`);
  const content = importContent(
    isBodiless ? { ...written, value: undefined } : written,
    { file, pointer: "/content", wish: `${name}Body`, side: "response" },
    context,
  );
  return {
    description: textOf(place, "description") ?? `${STATUS_CODES[status] ?? "The response"}.`,
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
