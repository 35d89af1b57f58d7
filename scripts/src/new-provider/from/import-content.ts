import { below, essenceOf } from "@certspec/openapi";
import { chooseMediaType } from "./choose-media-type.ts";
import type { ImportContext } from "./import-context.ts";
import { child, isMapping, type Mapping, type Place } from "./place.ts";

/** The names that a body gets. */
export interface BodyFacts {
  /** File in the spec that will hold the body. */
  file: string;
  /** Pointer of `content` in that file. */
  pointer: string;
  /** PascalCase name for a schema that is written in place. */
  wish: string;
  side: "request" | "response";
}

/** The content of a body: its JSON, or its first media type where it has none. */
export function importContent(content: Place, facts: BodyFacts, context: ImportContext): Mapping | undefined {
  const chosen = chooseMediaType(content);
  if (chosen === undefined) return undefined;
  const { mediaType, writtenAs, others } = chosen;
  // Documents that are split into files refer to media types, too.
  const media = context.source.follow(chosen.media);
  if (writtenAs !== undefined)
    context.remark(
      media,
      `the media type ${writtenAs} ${writtenAs.includes("*") ? "stands for several" : "does not exist"}; ${mediaType} was imported. Write the one that the API uses.`,
    );
  if (others.length)
    context.remark(
      content,
      `only the media type ${mediaType} was imported, not ${others.join(", ")}. Add them if clients need them.`,
    );
  if (essenceOf(mediaType) === "text/event-stream" && facts.side === "response")
    context.remark(
      media,
      "text/event-stream is a stream of events: the client returns its text once it has ended, and aborts it after `timeoutMs`. To read it while it comes, use `request` with `fetch`.",
    );
  const taken: Mapping = {};
  const schema = child(media, "schema");
  if (schema.value !== undefined) taken.schema = schemaOf(schema, facts, context);
  const encoding = child(media, "encoding");
  if (isMapping(encoding.value) && facts.side === "request") taken.encoding = withoutExtensions(encoding.value);
  const carrier = {
    file: facts.file,
    pointer: below(facts.pointer, mediaType),
    origin: media,
    holder: taken,
    side: facts.side,
    mediaType,
  };
  context.addBodyExamples(carrier);
  return { [mediaType]: taken };
}

/** Objects that are written in place get a file, so that they become named types. */
function schemaOf(schema: Place, { wish }: BodyFacts, { schemas }: ImportContext): unknown {
  const { value } = schema;
  const isObject =
    isMapping(value) &&
    (isMapping(value.properties) ||
      Array.isArray(value.allOf) ||
      Array.isArray(value.oneOf) ||
      Array.isArray(value.anyOf));
  return isObject && value.$ref === undefined ? schemas.extract(schema, wish) : schemas.convert(schema);
}

function withoutExtensions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutExtensions);
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith("x-"))
      .map(([key, part]) => [key, withoutExtensions(part)]),
  );
}
