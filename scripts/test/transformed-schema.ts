import type { GlobalContext } from "openapi-typescript";
import ts from "typescript";
import { openValues } from "../src/generator/open-values.ts";
import type { Document, Schema } from "../src/generator/openapi.ts";

// openapi-typescript's transform without its entry, which would lint and bundle the finished bundle once more and loads
// a second copy of Redocly's core for it. The package is pinned to the exact version; only this test knows it.
interface Internals {
  transformSchema: (document: object, context: GlobalContext) => ts.Node[];
  transformSchemaObject: (schema: unknown, options: TransformOptions) => ts.TypeNode;
  lib: {
    astToString: (nodes: ts.Node[], options?: object) => string;
  };
  utils: {
    scanDiscriminators: (document: object, options: object) => GlobalContext["discriminators"];
    resolveRef: (document: object, reference: string, options: { silent: boolean }) => unknown;
  };
}

type TransformOptions = Parameters<NonNullable<GlobalContext["transform"]>>[1];

/** The text that openapi-typescript writes of a prepared document, which ours is compared with. */
export async function transformedSchema(document: Document): Promise<string> {
  const { transformSchema, transformSchemaObject, lib, utils } = await loadInternals();
  // Not `structuredClone`: the transform writes into its document, so no two schemas of the copy may share a part.
  const copy = JSON.parse(JSON.stringify(document)) as Document;
  const context: Partial<GlobalContext> = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    // A default is what the server fills in; it does not make the property required of the caller.
    defaultNonNullable: false,
    discriminators: utils.scanDiscriminators(copy, { silent: true }),
    emptyObjectsUnknown: true,
    excludeDeprecated: false,
    exportType: false,
    immutable: false,
    injectFooter: [],
    silent: true,
    transform: (schema, options) => typeOf(schema as Schema, (part) => transformSchemaObject(part, options)),
    transformProperty: acceptUndefined,
    resolve: ((reference: string) => utils.resolveRef(copy, reference, { silent: true })) as GlobalContext["resolve"],
  };
  return lib.astToString(transformSchema(copy, context as GlobalContext));
}

async function loadInternals(): Promise<Internals> {
  const [transform, object, lib, utils] = await Promise.all([
    import("openapi-typescript/dist/transform/index.mjs" as string),
    import("openapi-typescript/dist/transform/schema-object.mjs" as string),
    import("openapi-typescript/dist/lib/ts.mjs" as string),
    import("openapi-typescript/dist/lib/utils.mjs" as string),
  ]);
  return { transformSchema: transform.default, transformSchemaObject: object.default, lib, utils };
}

/** The types that openapi-typescript has no words for. */
function typeOf(schema: Schema, typeOfPart: (part: Schema) => ts.TypeNode): ts.TypeNode | undefined {
  const types = [schema.type ?? []].flat();
  const alternatives = alternativesOf(schema, types, typeOfPart);
  if (alternatives.length === 0) return undefined;
  if (types.includes("null")) alternatives.push(ts.factory.createLiteralTypeNode(ts.factory.createNull()));
  return alternatives.length === 1 ? alternatives[0] : ts.factory.createUnionTypeNode(alternatives);
}

function alternativesOf(schema: Schema, types: string[], typeOfPart: (part: Schema) => ts.TypeNode): ts.TypeNode[] {
  const { format, items, prefixItems, [openValues]: known } = schema;
  if (Array.isArray(known)) {
    return [...known.map(literal), openMember(typeof known[0] === "number" ? "number" : "string")];
  }
  if (format === "binary" && types.includes("string")) return [ts.factory.createTypeReferenceNode("Blob")];
  if (!prefixItems || typeof items !== "object") return [];
  const rest = ts.factory.createRestTypeNode(ts.factory.createArrayTypeNode(typeOfPart(items)));
  return [ts.factory.createTupleTypeNode([...prefixItems.map(typeOfPart), rest])];
}

function literal(value: unknown): ts.TypeNode {
  if (typeof value !== "number") return ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(String(value)));
  const digits = ts.factory.createNumericLiteral(Math.abs(value));
  return ts.factory.createLiteralTypeNode(
    value < 0 ? ts.factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, digits) : digits,
  );
}

/** `(string & {})` takes any value and leaves the known ones in completion lists. */
function openMember(name: "string" | "number"): ts.TypeNode {
  const keyword = name === "string" ? ts.SyntaxKind.StringKeyword : ts.SyntaxKind.NumberKeyword;
  const members = [ts.factory.createKeywordTypeNode(keyword), ts.factory.createTypeLiteralNode([])];
  return ts.factory.createParenthesizedType(ts.factory.createIntersectionTypeNode(members));
}

/** Users compile with `exactOptionalPropertyTypes`: an optional property may also be `undefined`. */
function acceptUndefined(property: ts.PropertySignature): ts.PropertySignature {
  if (!property.questionToken || !property.type) return property;
  const undefinedType = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  const type = ts.factory.createUnionTypeNode([property.type, undefinedType]);
  return ts.factory.updatePropertySignature(property, property.modifiers, property.name, property.questionToken, type);
}
