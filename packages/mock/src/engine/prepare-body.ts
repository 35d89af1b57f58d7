import { allows, eachObject, essenceOf, isJson, isMediaType, isMultipart, readMultipart } from "@certspec/openapi";
import { typesOf } from "../document/schema-shape.ts";
import { decodeForm, typedText } from "./decode-form.ts";
import type { Content, Operation, Schema } from "./operation.ts";
import type { Arrived, Prepared } from "./prepared.ts";
import type { Diagnostic } from "./run-prism.ts";

/** Decodes the body for Prism, where its media type is known. */
export function prepareBody(prepared: Prepared, { bytes, headers }: Arrived): Prepared {
  const type = headers["content-type"] ?? "";
  const essence = essenceOf(type);
  if (type && !isMediaType(type))
    return withoutBody(prepared, {
      path: ["header", "content-type"],
      code: 415,
      message: "Request content type cannot be read",
    });
  const { contents = [] } = prepared.operation.request?.body ?? {};
  if (bytes.length === 0) {
    // An empty text, file or form is a body too.
    const canBeEmpty = contents.some(({ mediaType }) => !isJson(mediaType) && !isMultipart(mediaType));
    return withBody(canBeEmpty ? withOptionalBody(prepared) : prepared, undefined);
  }
  const content = contents.find(({ mediaType }) => allows(mediaType, essence));
  // Prism takes application/json for application/merge-patch+json, and the other way round.
  if (type && !content && contents.length > 0) {
    const message = `Supported content types: ${contents.map(({ mediaType }) => mediaType).join(", ")}`;
    return withoutBody(prepared, { path: [], code: 415, message });
  }
  if (isJson(essence)) return prepareJson(prepared, bytes, content);
  const isForm = essence === "application/x-www-form-urlencoded" || essence === "multipart/form-data";
  if (content && isForm) return prepareForm(prepared, { bytes, type, content });
  // Prism cannot validate XML against a schema.
  if (content && /[/+]xml$/.test(essence)) return withoutBody(prepared);
  const text = new TextDecoder().decode(bytes);
  return withValue(
    prepared,
    content && essence.startsWith("text/") ? typedText(text, content.schema) : text,
    bytes.length,
  );
}

function prepareJson(prepared: Prepared, bytes: Uint8Array, content: Content | undefined): Prepared {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // A schema that contains itself is judged recursively: Prism's validator stops at such a value, and Prism then accepts it.
    if (content?.schema && depthOf(text) > mostLevels && hasReference(content.schema))
      return withoutBody(prepared, {
        code: "depth",
        message: `Request body is nested more than ${mostLevels} levels deep`,
      });
    const body: unknown = JSON.parse(text);
    const types = typesOf(content?.schema ?? {});
    // Prism does not validate null.
    if (body === null && types.size > 0 && !types.has("null"))
      return withoutBody(prepared, {
        code: "type",
        message: `Request body must be ${[...types].join(" or ")}, not null`,
      });
    return withValue(prepared, body, bytes.length);
  } catch (error) {
    // A TypeError is about bytes that are not UTF-8.
    const position = error instanceof TypeError ? undefined : /position \d+/.exec(String(error))?.[0];
    return withoutBody(prepared, {
      code: "json",
      message: `Request body is not valid JSON${position ? ` at ${position}` : ""}`,
    });
  }
}

interface Form {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
  content: Content;
}

function prepareForm(prepared: Prepared, { bytes, type, content }: Form): Prepared {
  try {
    // Prism reads neither repeated fields nor JSON parts (stoplightio/prism#2473, #2008), so it gets the decoded value.
    const body = decodeForm(bytes, type, content);
    const diagnostics = [...prepared.diagnostics, ...partTypeFaults(bytes, type, content)];
    const { request } = prepared;
    const headers = { ...request.headers, "content-type": "application/json" };
    return withBody(
      { ...prepared, diagnostics, request: { ...request, headers }, operation: variant(prepared.operation, content) },
      body,
      bytes.length,
    );
  } catch (error) {
    const reason = error instanceof SyntaxError ? `: ${error.message}` : "";
    return withoutBody(prepared, {
      code: "form",
      message: `Request body is not a valid ${content.mediaType}${reason}`,
    });
  }
}

/** Finds parts whose media type is not the one that the encoding of their property states. */
function partTypeFaults(bytes: Uint8Array, type: string, { partTypes = {} }: Content): Diagnostic[] {
  const parts = Object.keys(partTypes).length > 0 ? readMultipart(bytes, type) : [];
  if (typeof parts === "string") return [];
  return parts.flatMap(({ name, headers }) => {
    const allowed = Object.hasOwn(partTypes, name) ? partTypes[name] : undefined;
    const [, own] = headers.find(([key]) => key === "content-type") ?? [];
    if (allowed === undefined || own === undefined || allows(allowed, own)) return [];
    const message = `Request body property ${name} must be ${allowed}, not ${essenceOf(own)}`;
    return { path: ["body", name], severity: 0, code: "contentType", message };
  });
}

const mostLevels = 1000;

/** How deep the lists and objects of a JSON text are nested. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === "[" || token === "{") depth += 1;
    if (token === "]" || token === "}") depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Whether references are left in a schema, which Prism replaces but where they lead back. */
function hasReference(schema: Schema): boolean {
  for (const part of eachObject(schema)) if ("$ref" in part) return true;
  return false;
}

/** Prism treats 0, false, "" and null as an absent body. */
function withValue(prepared: Prepared, body: unknown, length: number): Prepared {
  return withBody(body ? prepared : withOptionalBody(prepared), body, length);
}

function withOptionalBody(prepared: Prepared): Prepared {
  return { ...prepared, operation: variant(prepared.operation, "optional") };
}

function withBody({ request, ...prepared }: Prepared, body: unknown, length = 0): Prepared {
  return {
    ...prepared,
    request: { ...request, headers: { ...request.headers, "content-length": String(length) }, body },
  };
}

/** Leaves out the body, with a diagnostic or because Prism cannot validate it. */
function withoutBody(
  { request, operation, diagnostics, ...prepared }: Prepared,
  reason?: Partial<Diagnostic> & { message: string },
): Prepared {
  const { "content-type": _type, "content-length": _length, ...headers } = request.headers;
  return {
    ...prepared,
    request: { ...request, headers },
    operation: variant(operation, "none"),
    diagnostics: reason ? [...diagnostics, { path: ["body"], severity: 0, ...reason }] : diagnostics,
  };
}

type Change = Content | "none" | "optional";

const variants = new WeakMap<Operation, Map<Change, Operation>>();

/** Returns the operation with another body. Always the same object, because Prism caches compiled schemas by it. */
function variant(operation: Operation, change: Change): Operation {
  const known = variants.get(operation) ?? new Map<Change, Operation>();
  variants.set(operation, known);
  const made = known.get(change) ?? changed(operation, change);
  known.set(change, made);
  return made;
}

function changed(operation: Operation, change: Change): Operation {
  const { body, ...request } = operation.request ?? {};
  if (change === "none") return { ...operation, request };
  if (change === "optional")
    return body ? { ...operation, request: { ...request, body: { ...body, required: false } } } : operation;
  return {
    ...operation,
    request: { ...request, body: { ...body, contents: [{ ...change, mediaType: "application/json" }] } },
  };
}
