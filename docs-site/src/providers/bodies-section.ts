import type { MediaType } from "@certspec/openapi";
import { codeTag } from "../markdown/code-tag.ts";
import { details } from "../markdown/details.ts";
import { literalText } from "../markdown/literal-text.ts";
import { mediaExamples } from "./media-examples.ts";
import type { Direction } from "./members-of.ts";
import type { Provider } from "./provider.ts";
import { schemaFields } from "./schema-fields.ts";
import { schemaType } from "./schema-type.ts";

export interface BodiesOptions {
  direction: Direction;
  /** Whether the first example is open. */
  open: boolean;
}

/** A body by its media types: what it is, its examples and its fields. */
export function bodiesSection(
  { document }: Provider,
  content: Record<string, MediaType> | undefined,
  { direction, open }: BodiesOptions,
): string {
  const bodies = Object.entries(content ?? {}).map(([mediaType, media]) => {
    const examples = mediaExamples(document, mediaType, media);
    const type = media.schema ? schemaType(document, media.schema) : "";
    const fields = media.schema ? schemaFields(document, media.schema, direction) : "";
    const shown = direction === "response" && fields ? details("Fields", fields) : fields;
    return [
      `${codeTag(mediaType)}${type ? `: ${literalText(type)}` : ""}`,
      open ? examples.replace("<details>", "<details open>") : examples,
      shown,
    ];
  });
  return bodies.flat().filter(Boolean).join("\n\n");
}
