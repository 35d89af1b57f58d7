import type { ResponseModel } from "../../../scripts/src/generator/operation-model.ts";
import { specText } from "../markdown/spec-text.ts";
import { type BodiesOptions, bodiesSection } from "./bodies-section.ts";
import type { Provider } from "./provider.ts";

/** Answers by status: when they come, with examples and fields. */
export function statusSections(
  provider: Provider,
  responses: readonly ResponseModel[],
  options: Pick<BodiesOptions, "open">,
): string {
  const sections = responses.map(({ status, response }) => {
    const bodies = bodiesSection(provider, response.content, { direction: "answer", ...options });
    return `### ${status}\n\n${specText(response.description)}\n\n${bodies || "No body."}`;
  });
  return sections.join("\n\n");
}
