import { escapeHtml } from "../markdown/escape-html.ts";
import { hideMarks } from "../markdown/literal-text.ts";
import type { RunSettings } from "./run-settings.ts";

/** A place in a page where its script puts the button that runs a sample. */
export function runBlock(settings: RunSettings): string {
  return `<div class="run" data-run="${hideMarks(escapeHtml(JSON.stringify(settings)))}"></div>`;
}
