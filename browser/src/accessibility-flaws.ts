import type { AxeResults, RunOptions } from "axe-core";
import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

/** Returns what axe finds serious or critical for readers with assistive technologies, each with the element that has it. */
export async function accessibilityFlaws(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults, RunOptions>(
    (options) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, options),
    { resultTypes: ["violations"] },
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(" ")} ${html.slice(0, 120)}`));
}
