/**
 * Runs every sample of a page as a reader does, and returns what is wrong with the results. Runs in the page, so it refers to
 * nothing outside of itself.
 */
export async function runFlaws(): Promise<string[]> {
  const flaws: string[] = [];
  for (const panel of document.querySelectorAll<HTMLElement>(".run")) {
    const { failure } = JSON.parse(panel.dataset.run ?? "{}");
    const output = panel.querySelector<HTMLElement>(".run-output");
    const finished = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (output?.querySelector(".run-passed, .run-failed")) resolve();
      });
      if (output) observer.observe(output, { childList: true });
    });
    panel.querySelector<HTMLElement>(".run-button")?.click();
    await finished;
    const text = output?.textContent ?? "";
    const failed = output?.querySelector(".run-failed") !== null;
    const isRight = failure === undefined ? !failed : failed && text.includes(`"status": ${failure}`);
    if (!isRight || !/(?:GET|POST|PUT|PATCH|DELETE) https:\/\/.* → HTTP \d{3}/.test(text))
      flaws.push(`the run ${failure === undefined ? "" : `with ${failure} `}shows ${text.slice(0, 300)}`);
  }
  return flaws;
}
