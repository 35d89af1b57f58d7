import type { DiagnosticCode } from "@certspec/contract";
import type { Message } from "../messages.ts";

export type DocumentName = "shop" | "forum" | "media" | "ledger" | "atlas" | "clinic";

/** A message with what it shows. */
export type RightSpecimen = readonly [title: string, document: DocumentName, message: Message];

/** A message with a mistake, and the codes that it gets. */
export type WrongSpecimen = readonly [...RightSpecimen, code: DiagnosticCode, ...more: DiagnosticCode[]];

export type Specimen = RightSpecimen | WrongSpecimen;
