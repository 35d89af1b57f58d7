import type { RunSettings } from "../samples/run-settings.ts";
import { element } from "./element.ts";
import type { RunOutcome, RunRequest, RunResult } from "./run-messages.ts";

/** The file of the worker, beside the script of the page; the build fills it in. */
declare const WORKER_FILE: string;

let worker: Worker | undefined;

/** Puts a panel in each place for a run: arguments to edit, what the mock should do, and a button. */
export function showRuns(): void {
  for (const place of document.querySelectorAll<HTMLElement>(".run")) {
    showRun(place, JSON.parse(place.dataset.run ?? "{}") as RunSettings);
  }
}

function showRun(place: HTMLElement, settings: RunSettings): void {
  const field = element("textarea", { value: JSON.stringify(settings.arguments, null, 2), spellcheck: false });
  field.rows = Math.min(12, field.value.split("\n").length);
  const chooser = element("select", {}, ...optionsOf(settings));
  if (settings.failure !== undefined) chooser.value = JSON.stringify({ code: settings.failure });
  const button = element("button", { type: "button", className: "run-button" }, "Run");
  const output = element("div", { className: "run-output" });
  output.ariaLive = "polite";
  button.addEventListener("click", async () => {
    button.disabled = true;
    output.replaceChildren(element("p", {}, "Running…"));
    output.replaceChildren(...(await outcomeOf(settings, field.value, chooser.value)));
    button.disabled = false;
  });
  place.append(
    element("div", { className: "run-bar" }, button, element("label", {}, "The mock responds with ", chooser)),
    element(
      "details",
      {},
      element("summary", {}, "Arguments"),
      element("label", {}, element("span", { className: "sr-only" }, "Arguments as JSON"), field),
    ),
    output,
  );
}

function optionsOf({ failures, failure }: RunSettings): HTMLOptionElement[] {
  const codes = [...new Set([...failures, ...(failure === undefined ? [] : [failure])])].sort();
  const choices: [string, RunOutcome][] = [
    ["the documented success", undefined],
    ...codes.map((code): [string, RunOutcome] => [String(code), { code }]),
    ["a rate limit, once", { fault: "rate-limit" }],
    ["a slow body", { fault: "slow" }],
  ];
  return choices.map(([text, outcome]) => element("option", { value: JSON.stringify(outcome ?? null) }, text));
}

async function outcomeOf(settings: RunSettings, text: string, outcome: string): Promise<Node[]> {
  let given: Record<string, unknown>;
  try {
    given = JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    return [element("p", { className: "run-failed" }, `The arguments are not JSON: ${(error as Error).message}`)];
  }
  const { provider, call, iterates, credentials, files } = settings;
  const result = await run({
    provider,
    call,
    iterates,
    credentials,
    files,
    arguments: given,
    outcome: JSON.parse(outcome) ?? undefined,
  });
  return [
    element("p", { className: result.failed ? "run-failed" : "run-passed" }, result.failed ? "Threw" : "Printed"),
    block(result.printed),
    ...result.exchanges.map(({ request, response }) =>
      element(
        "details",
        {},
        element("summary", {}, request.split("\n")[0] ?? "", " → ", response.split("\n")[0] || "no response"),
        block(request),
        block(response),
      ),
    ),
  ];
}

function block(text: string): HTMLElement {
  const shown = element("pre", {}, text);
  // The keyboard must reach a block to scroll it.
  shown.tabIndex = 0;
  return shown;
}

/** The client and the mock are loaded with the first run, and do their work beside the page. */
function run(request: RunRequest): Promise<RunResult> {
  worker ??= new Worker(new URL(WORKER_FILE, import.meta.url), { type: "module" });
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const failed = (message: string): void => resolve({ printed: message, failed: true, exchanges: [] });
    port1.onmessage = ({ data }: MessageEvent<RunResult>) => resolve(data);
    if (worker) worker.onerror = ({ message }) => failed(message || "The script of the sample could not be loaded.");
    worker?.postMessage(request, [port2]);
  });
}
