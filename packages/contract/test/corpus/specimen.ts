import type { Message } from "../messages.ts";

export type DocumentName = "shop" | "forum" | "media" | "ledger";

/** A message with what it shows. */
export type Specimen = readonly [title: string, document: DocumentName, message: Message];
