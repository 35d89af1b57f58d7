import { isJson } from "../document/media-type.ts";
import { type Node, type OperationSource, resolve } from "../document/operation-source.ts";

/** The schema of an operation's success in JSON. */
export function successSchema({ document, operation }: OperationSource): Node | undefined {
  const responses = resolve(document, operation.responses) ?? {};
  const code = Object.keys(responses).find((each) => /^2(?:\d\d|XX)$/i.test(each));
  return jsonSchema(document, resolve(document, responses[code ?? "default"]));
}

/** The schema of an operation's request body in JSON, or of a form. */
export function requestSchema({ document, operation }: OperationSource): Node | undefined {
  return jsonSchema(document, resolve(document, operation.requestBody));
}

function jsonSchema(document: Node, holder: Node | undefined): Node | undefined {
  const content = Object.entries((holder?.content as Record<string, Node> | undefined) ?? {});
  const [, chosen] = content.find(([mediaType]) => isJson(mediaType) || mediaType === "*/*") ?? content[0] ?? [];
  return resolve(document, chosen?.schema);
}
