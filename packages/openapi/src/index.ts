export { childrenOf } from "./children.ts";
export {
  type Components,
  type Discriminator,
  type Document,
  type Encoding,
  type Envelope,
  type ErrorCode,
  type ErrorFields,
  type Example,
  type Header,
  type Info,
  type Login,
  type MediaType,
  type Method,
  methods,
  type NextStates,
  type OpenApiDocument,
  type OperationObject,
  type Pagination,
  type Parameter,
  type PathItem,
  type Reference,
  type RequestBody,
  type ResponseObject,
  type Schema,
  type SecurityRequirement,
  type SecurityScheme,
  type Server,
  type ServerVariable,
  type Tag,
} from "./document.ts";
export { parentOf, pick, put } from "./dotted-path.ts";
export { eachMember, type Member } from "./each-member.ts";
export { eachObject } from "./each-object.ts";
export { escapePattern } from "./escape-pattern.ts";
export { entriesOf, isObject, type JsonObject, listOf, stableText } from "./json.ts";
export { createLocator, locate, type Position } from "./locate.ts";
export {
  accepts,
  allows,
  essenceOf,
  isBinary,
  isForm,
  isJson,
  isMediaType,
  isMultipart,
  isText,
  isXml,
  preferred,
  type StreamFormat,
  sendable,
  streamFormatOf,
} from "./media-type.ts";
export {
  type Decoded,
  decodeHeader,
  decodePairs,
  decodeSegment,
  type Undecodable,
  type Written,
} from "./parameters/decode.ts";
export { dividePairs, type PairOwner } from "./parameters/divide-pairs.ts";
export { type MultipartFault, type Part, partText, readMultipart } from "./parameters/multipart.ts";
export {
  cookiePairs,
  decodePercent,
  grouped,
  isDecodable,
  isEncoded,
  type Pair,
  queryPairs,
} from "./parameters/pairs.ts";
export { explodes, prefixOf, type Shape, separatorOf, shapeOf, stylesIn } from "./parameters/styles.ts";
export { below, escapeKey, keysOf, type Sourced, unescapeKey } from "./pointer.ts";
export {
  atPointer,
  child,
  createReader,
  follow,
  type Reader,
  readerOf,
  referenceOf,
  resolve,
  resolveObject,
} from "./reader.ts";
export { readingFailure } from "./reading-failure.ts";
export { createPathTree, namesIn, type PathTree, parameterReader, routeTemplate } from "./routes/path-tree.ts";
export { basePathOf, serverUrl } from "./routes/server-url.ts";
export { appliedSchemas } from "./schema/applied-schemas.ts";
export {
  type Direction,
  hiddenBy,
  hiddenProperties,
  hidesWithin,
  hidingKeyword,
  isHiddenIn,
} from "./schema/directions.ts";
export { discriminatorOf } from "./schema/discriminator.ts";
export { itemsOf, keywordOf, type ObjectProperties, propertiesOf, schemaAt } from "./schema/properties.ts";
export { createReferences, type References } from "./schema/references.ts";
export { schemaKeywords, schemasWithin } from "./schema/subschemas.ts";
export { createSubtypes, type NamedSubtype, namedSubtypes } from "./schema/subtypes.ts";
export { isStreamText, streamText } from "./stream-text.ts";
export { unicodePattern } from "./unicode-pattern.ts";
export { type UnresolvedReason, UnresolvedReference } from "./unresolved-reference.ts";
