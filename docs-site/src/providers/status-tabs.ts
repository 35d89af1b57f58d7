import type { ResponseModel } from "../../../scripts/src/generator/operation-model.ts";
import { literalText } from "../markdown/literal-text.ts";
import { specText } from "../markdown/spec-text.ts";
import { tabs } from "../markdown/tabs.ts";
import { type BodiesOptions, bodiesSection } from "./bodies-section.ts";
import type { Provider } from "./provider.ts";

/** Responses in tabs by status: when they come, with examples and fields. */
export function statusTabs(
  provider: Provider,
  responses: readonly ResponseModel[],
  options: Pick<BodiesOptions, "open">,
): string {
  const each = responses.map(({ status, response }) => {
    const bodies = bodiesSection(provider, response.content, { direction: "response", ...options });
    const name = literalText(status);
    const body = `### ${name}\n\n${specText(response.description)}\n\n${bodies || "No body."}`;
    return { name, body, hasHeading: true };
  });
  return each.length ? tabs("status", each) : "";
}
