import { isJson } from "@certspec/openapi";
import { child, entries, isMapping, type Place } from "./place.ts";

/** The media type of a body that the client uses. */
export interface ChosenMediaType {
  /** As clients send or receive it. */
  mediaType: string;
  /** As the document writes it, where that is another one. */
  writtenAs?: string;
  media: Place;
  /** The media types that are left. */
  others: string[];
}

/** Chooses a media type: JSON before all others, the newest version of several, and one that can be sent in place of a range. */
export function chooseMediaType(content: Place): ChosenMediaType | undefined {
  const all = entries(content);
  const json = all.filter(([type]) => isJson(type));
  const [first] = json.length > 0 ? json : all;
  if (first === undefined) return undefined;
  const [written, media] = newestOf(first, json.length > 0 ? json : all);
  const others = all.map(([type]) => type).filter((type) => type !== written);
  const mediaType = written.includes("*") ? withoutRange(written, media) : formOf(written);
  return { mediaType, ...(mediaType !== written && { writtenAs: written }), media, others };
}

/** The media type of a form, in place of a name that no server knows, such as `application/form-data`. */
function formOf(mediaType: string): string {
  const [, kind = ""] =
    /^(?:application|multipart|x-www)\/(?:x-)?(?:www-)?(form-?data|form-?urlencoded)$/i.exec(mediaType) ?? [];
  if (kind === "") return mediaType;
  return /data$/i.test(kind) ? "multipart/form-data" : "application/x-www-form-urlencoded";
}

/** Of media types that differ in their version alone, the highest; the first where others come first. */
function newestOf(first: [string, Place], all: readonly [string, Place][]): [string, Place] {
  const name = withoutVersion(first[0]);
  const versions = all.filter(([type]) => withoutVersion(type) === name);
  return versions.toSorted(([one], [other]) => versionOf(other) - versionOf(one))[0] ?? first;
}

// As in `application/vnd.acme.order.v11+json` and `application/vnd.acme+json; version=2`.
const version = /(?<=[./-]v|version=)\d+(?:\.\d+)*/;

function withoutVersion(mediaType: string): string {
  return mediaType.replace(version, "");
}

function versionOf(mediaType: string): number {
  return Number.parseFloat(version.exec(mediaType)?.[0] ?? "0");
}

/** The media type that a range most likely means: that of its schema, else the usual one of its kind. */
function withoutRange(range: string, media: Place): string {
  const [kind = "*"] = range.split("/");
  if (kind !== "*" && kind !== "application") return usual[kind] ?? `${kind}/octet-stream`;
  const schema = child(media, "schema");
  const { type, format } = isMapping(schema.value) ? schema.value : {};
  const isFile = [type].flat().includes("string") && /^(?:binary|byte)$/.test(`${format}`);
  return isFile ? "application/octet-stream" : "application/json";
}

const usual: Readonly<Record<string, string>> = {
  text: "text/plain",
  image: "image/png",
  audio: "audio/mpeg",
  video: "video/mp4",
};
