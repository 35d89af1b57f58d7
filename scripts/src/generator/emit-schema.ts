import { createRequire } from "node:module";
import type { Document } from "@certspec/openapi";
import type { ReferenceObject, SchemaObject, TransformNodeOptions } from "openapi-typescript";
import type ts from "typescript";
import { GenerateError } from "./generate-error.ts";
import { hideData } from "./hide-data.ts";
import { isUndefined, listAlias, openValues, type PreparedSchema } from "./prepared-schema.ts";
import { textFirst } from "./text-first.ts";

// To import them, Node would read all of TypeScript twice more, for its format and its exports: 55 ms of CPU in each generation.
const require = createRequire(import.meta.url);
const {
  addJSDocComment,
  default: openapiTS,
  astToString,
  NULL,
  NUMBER,
  STRING,
  transformSchemaObject,
  tsIntersection,
  tsLiteral,
  tsUnion,
  UNDEFINED,
} = require("openapi-typescript") as typeof import("openapi-typescript");
const { factory, forEachChild, getSyntheticLeadingComments, isTypeAliasDeclaration, setSyntheticLeadingComments } =
  require("typescript") as typeof import("typescript");

/**
 * Writes the text of `schema.ts`, every shape of a prepared document, with openapi-typescript.
 * Loading this module loads TypeScript 6: import it where a package is generated, and nowhere else.
 * @throws {GenerateError} when openapi-typescript rejects the document.
 */
export async function emitSchema(document: Document): Promise<string> {
  try {
    // As text, because openapi-typescript writes into the objects that it is given.
    const nodes = await openapiTS(JSON.stringify(hideData(document)), {
      // A default is what the server fills in; it does not make the property required of the caller.
      defaultNonNullable: false,
      emptyObjectsUnknown: true,
      silent: true,
      transform: (schema, options) => ownType(schema as PreparedSchema, options),
      transformProperty: (property, schema, options) => describeReference(acceptUndefined(property), schema, options),
    });
    nodes.forEach(putTextsFirst);
    return astToString(nodes);
  } catch (error) {
    const { message } = error as Error;
    throw new GenerateError(`openapi-typescript cannot write the types of this spec: ${message}`, { cause: error });
  }
}

/** Returns the type of a schema where openapi-typescript has none that fits; all others it writes itself. */
function ownType(schema: PreparedSchema, options: TransformNodeOptions): ts.TypeNode | undefined {
  if (schema[isUndefined]) return UNDEFINED;
  const own = alternatives(schema, options);
  if (own.length === 0) return undefined;
  return tsUnion([schema.type].flat().includes("null") ? [...own, NULL] : own);
}

function alternatives(schema: PreparedSchema, options: TransformNodeOptions): ts.TypeNode[] {
  const { format, items, prefixItems, type, [openValues]: known, [listAlias]: alias } = schema;
  if (Array.isArray(known)) return [...known.map(tsLiteral), anyOther(typeof known[0])];
  // openapi-typescript takes several types apart, and asks again for each of them.
  const [only, ...more] = [type].flat().filter((name) => name !== "null");
  if (more.length > 0) return [];
  if (only === "string" && format === "binary") return [factory.createTypeReferenceNode("Blob")];
  if (only !== undefined && only !== "array") return [];
  const typeOf = (part: object) => transformSchemaObject(part as SchemaObject, options);
  if (typeof alias === "string") {
    const list = () => typeOf({ type: "array", items, prefixItems });
    return [namedType(alias, list, options.ctx.injectFooter)];
  }
  if (!prefixItems || typeof items !== "object") return [];
  const rest = factory.createRestTypeNode(factory.createArrayTypeNode(typeOf(items)));
  return [factory.createTupleTypeNode([...prefixItems.map(typeOf), rest])];
}

/** `(string & {})` takes any value and leaves the known ones in completion lists. */
function anyOther(kind: string): ts.TypeNode {
  return tsIntersection([kind === "number" ? NUMBER : STRING, factory.createTypeLiteralNode([])]);
}

/** Refers to a type by name; its declaration goes to the end of the file, once. */
function namedType(name: string, type: () => ts.TypeNode, footer: ts.Node[]): ts.TypeNode {
  if (!footer.some((node) => isTypeAliasDeclaration(node) && node.name.text === name))
    footer.push(factory.createTypeAliasDeclaration(undefined, name, undefined, type()));
  return factory.createTypeReferenceNode(name);
}

/** Users compile with `exactOptionalPropertyTypes`: an optional property may also be `undefined`. */
function acceptUndefined(property: ts.PropertySignature): ts.PropertySignature {
  const { modifiers, name, questionToken, type } = property;
  if (!questionToken || !type) return property;
  return factory.updatePropertySignature(property, modifiers, name, questionToken, tsUnion([type, UNDEFINED]));
}

/** Adds the text of the schema that a property refers to, where the property has none: an editor does not follow the type. */
function describeReference(
  property: ts.PropertySignature,
  schema: SchemaObject | ReferenceObject,
  { ctx }: TransformNodeOptions,
): ts.PropertySignature {
  // A schema may also be `true` or `false`, whatever its type says.
  if (typeof schema !== "object" || !("$ref" in schema) || schema.description !== undefined) return property;
  const { title = "", description = "", deprecated = false } = ctx.resolve<SchemaObject>(schema.$ref) ?? {};
  addJSDocComment({ title, description, deprecated }, property);
  return property;
}

function putTextsFirst(node: ts.Node): void {
  const comments = getSyntheticLeadingComments(node);
  if (comments) {
    const rewritten = comments.map((comment) => ({ ...comment, text: textFirst(comment.text) }));
    setSyntheticLeadingComments(node, rewritten);
  }
  forEachChild(node, putTextsFirst);
}
