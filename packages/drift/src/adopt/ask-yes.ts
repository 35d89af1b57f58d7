import { createInterface } from "node:readline";

/** Where a question is asked and answered. */
export interface Dialog {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream;
}

/** Ask for a yes; anything else, the end of the input, an interrupt and a program that nobody can answer are a no. */
export function askYes(question: string, { input, output }: Dialog): Promise<boolean> {
  if (!input.isTTY) return Promise.resolve(false);
  const lines = createInterface({ input, output, terminal: false });
  return new Promise((resolve) => {
    lines.once("close", () => resolve(false));
    lines.question(`${question} (yes or no) `, (answer) => {
      resolve(answer.trim().toLowerCase() === "yes");
      lines.close();
    });
  });
}
