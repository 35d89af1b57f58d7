import type { Document } from "@certspec/openapi";
import { operationsOf } from "../checker/operations-of.ts";
import { adviceFor } from "../suite/coverage/advice-for.ts";
import type { JudgedItem } from "../suite/coverage/judge-coverage.ts";
import type { Report, ReportedItem, ReportedTest } from "./report.ts";

/** File and line of a JSON pointer, where the sources are known. */
export type Locate = (pointer: string) => string | undefined;

export interface Recorded {
  name: string;
  durationMs: number;
  items: readonly JudgedItem[];
  tests: readonly ReportedTest[];
  notes: readonly string[];
  locate: Locate;
}

/** Puts together what a suite found. */
export function composeReport(document: Document, recorded: Recorded): Report {
  const { name, durationMs, items, tests, notes, locate } = recorded;
  return {
    format: "certspec-contract/1",
    name,
    document: {
      title: document.info?.title ?? "",
      version: String(document.info?.version ?? ""),
      openapi: document.openapi,
    },
    finishedAt: new Date().toISOString(),
    durationMs,
    operations: operationsOf(document).map(({ id, method, path, pointer }) => ({
      id,
      method,
      path,
      pointer,
      ...sourceOf(locate, pointer),
    })),
    items: items.map((item) => ({ ...reportedItem(item), ...sourceOf(locate, item.pointer) })),
    tests: [...tests],
    notes: [...notes],
  };
}

/** The file and line of a pointer as a field, if it is known. */
export function sourceOf(locate: Locate, pointer: string): { source?: string } {
  const source = locate(pointer);
  return source === undefined ? {} : { source };
}

function reportedItem(item: JudgedItem): ReportedItem {
  const { name, operation, dimension, state, pointer, waiver } = item;
  return {
    name,
    operation,
    dimension,
    state,
    pointer,
    ...(state !== "covered" && { advice: adviceFor(item) }),
    ...(waiver && { reason: waiver.reason, expires: waiver.expires }),
  };
}
