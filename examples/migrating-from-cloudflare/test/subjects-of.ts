import document from "@certspec/cloudflare/openapi.json" with { type: "json" };

/** What a row of the guide may name: identifiers, and the body of the request. */
export type Subjects = Record<string, unknown>;

interface Parameter {
  name: string;
  in: string;
  example?: unknown;
}

interface Operation {
  operationId?: string;
  parameters?: ({ $ref: string } | Parameter)[];
  requestBody?: { content: Record<string, { examples: Record<string, { value: unknown }> }> };
  "x-one-of-parameters"?: Record<string, unknown>;
  "x-pagination"?: { style: string };
}

/** Every operation of the document, by its id. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  Object.values(document.paths as unknown as Record<string, Record<string, Operation>>)
    .flatMap((item) => Object.values(item))
    .flatMap((operation) => (operation.operationId ? [[operation.operationId, operation] as const] : [])),
);

/** Values for an operation's identifiers and body: the document's own examples. */
export function subjectsOf({ parameters = [], requestBody }: Operation): Subjects {
  // The guide names no filters, and some have names that no variable can have, such as `hostname.exact`.
  const named = parameters.map(resolved).filter(({ in: place }) => place === "path");
  const examples = named.map(({ name, example }) => [name, example]);
  const [media] = Object.values(requestBody?.content ?? {});
  const [body] = Object.values(media?.examples ?? {});
  return { account_id: identifier, zone_id: identifier, ...Object.fromEntries(examples), body: body?.value };
}

const identifier = "023e105f4ecef8ad9ca31a8372d0c353";

function resolved(parameter: { $ref: string } | Parameter): Parameter {
  if (!("$ref" in parameter)) return parameter;
  const { parameters } = document.components as { parameters: Record<string, Parameter> };
  return parameters[parameter.$ref.split("/").at(-1) ?? ""] ?? { name: parameter.$ref, in: "path" };
}
