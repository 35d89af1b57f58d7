import { type Document, type Reference, readerOf, type UnresolvedReason, UnresolvedReference } from "@certspec/openapi";
import { GenerateError } from "./generate-error.ts";

/**
 * Returns a node, or what its references name in the same document; a schema may also be `true` or `false`.
 * @throws {GenerateError} for a reference that leads nowhere.
 */
export function resolve<Node extends object>(document: Document, node: Node | Reference): Node {
  try {
    return readerOf(document).follow<Node>({ value: node, pointer: "" }).value;
  } catch (error) {
    if (!(error instanceof UnresolvedReference)) throw error;
    throw new GenerateError(`${error.reference} ${reasons[error.reason]}`, { cause: error });
  }
}

const reasons: Readonly<Record<UnresolvedReason, string>> = {
  external: "leaves the document; bundle it first",
  malformed: "is not a JSON pointer; write a percent sign in a name as %25",
  missing: "leads nowhere",
  circular: "refers to itself",
};
