import { essenceOf, isJson, sendable } from "@certspec/openapi";
import { typesOf } from "../document/schema-shape.ts";
import type { Content, Schema } from "./operation.ts";

/** A range of an `Accept` header. */
interface Range {
  type: string;
  subtype: string;
  parameters: ReadonlyMap<string, string>;
  quality: number;
}

interface Candidate {
  content: Content;
  quality: number;
  /** How closely the range names the media type: 0 for any, 1 for a type, 2 for the media type, 3 with its parameters. */
  closeness: number;
  position: number;
}

/**
 * Chooses the content that an `Accept` header asks for, with a media type that can be sent: Prism takes a range in the
 * document, such as `image/*`, for a media type. The caller's order decides; where it accepts anything, JSON goes first.
 * @returns `undefined` where no content is acceptable.
 * @throws {SyntaxError} for a header without a media range.
 */
export function negotiate(contents: readonly Content[], accept: string | undefined): Content | undefined {
  const ranges = rangesOf(accept ?? "*/*");
  const best = bestOf(contents, ranges);
  if (best) return best;
  // A version that the document does not have is better than no response.
  const plain = ranges.map((range) => ({ ...range, parameters: new Map<string, string>() }));
  return bestOf(contents, plain);
}

function bestOf(contents: readonly Content[], ranges: readonly Range[]): Content | undefined {
  const candidates = contents.flatMap((content) => candidateOf(content, ranges));
  candidates.sort(
    (one, other) =>
      other.quality - one.quality ||
      other.closeness - one.closeness ||
      one.position - other.position ||
      Number(isJson(other.content.mediaType)) - Number(isJson(one.content.mediaType)),
  );
  return candidates[0]?.content;
}

/** The content as the closest of the ranges wants it. */
function candidateOf(content: Content, ranges: readonly Range[]): Candidate[] {
  const fitting = ranges.flatMap((range, index): Candidate[] => {
    const mediaType = common(content, range);
    if (mediaType === undefined) return [];
    const closeness = closenessOf(range);
    // Ranges with a star accept all alike, wherever they are.
    const position = closeness < 2 ? 0 : index;
    return [{ content: { ...content, mediaType }, quality: range.quality, closeness, position }];
  });
  const [closest] = fitting.sort((one, other) => other.closeness - one.closeness);
  return closest && closest.quality > 0 ? [closest] : [];
}

function closenessOf({ type, subtype, parameters }: Range): number {
  if (type === "*") return 0;
  if (subtype === "*") return 1;
  return parameters.size > 0 ? 3 : 2;
}

/** A media type that both a content and a range allow. */
function common({ mediaType, schema }: Content, range: Range): string | undefined {
  const [type = "", subtype = ""] = essenceOf(mediaType).split("/");
  const isWithin = (type === "*" || range.type === "*" || type === range.type) && fits(subtype, range.subtype);
  if (!isWithin) return undefined;
  const own = parametersOf(mediaType);
  for (const [name, value] of range.parameters) if (own.get(name) !== value) return undefined;
  if (type !== "*" && subtype !== "*") return mediaType;
  if (range.type !== "*" && range.subtype !== "*") return `${range.type}/${range.subtype}`;
  if (type === "*" && range.type !== "*") return sentFor(`${range.type}/*`, schema);
  return sentFor(mediaType, schema);
}

function fits(subtype: string, wanted: string): boolean {
  return subtype === "*" || wanted === "*" || subtype === wanted;
}

/** The media type that is sent where a document leaves it open: JSON, where that is possible and not a text or a file. */
function sentFor(range: string, schema: Schema = {}): string {
  const [type] = essenceOf(range).split("/");
  if (type !== "*" && type !== "application") return sendable(range);
  const { format, contentEncoding, contentMediaType } = schema;
  const types = typesOf(schema);
  const isText = types.size > 0 && [...types].every((each) => each === "string" || each === "null");
  const isFile = format === "binary" || contentMediaType !== undefined || contentEncoding !== undefined;
  if (isText && isFile) return "application/octet-stream";
  return isText && type === "*" ? "text/plain" : "application/json";
}

function rangesOf(accept: string): Range[] {
  const ranges = accept.split(",").flatMap((text) => {
    const [type = "", subtype = ""] = essenceOf(text).split("/");
    if (type === "" || subtype === "") return [];
    const parameters = parametersOf(text);
    const quality = Number(parameters.get("q") ?? 1);
    parameters.delete("q");
    return [{ type, subtype, parameters, quality: Number.isFinite(quality) ? quality : 1 }];
  });
  if (ranges.length === 0) throw new SyntaxError("the header Accept must list media types such as application/json");
  return ranges;
}

function parametersOf(mediaType: string): Map<string, string> {
  const pairs = mediaType.split(";").slice(1);
  return new Map(
    pairs.map((pair) => {
      const [name = "", value = ""] = pair.split("=");
      return [name.trim().toLowerCase(), value.trim().replace(/^"(.*)"$/, "$1")];
    }),
  );
}
