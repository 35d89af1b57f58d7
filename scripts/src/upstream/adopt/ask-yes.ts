import { createInterface } from "node:readline";

/** Where a question is asked. */
export interface Dialog {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream;
}

/** Asks for a yes; anything else, the end of the input, an interrupt and input from a program count as a no. */
export function askYes(question: string, { input, output }: Dialog): Promise<boolean> {
  if (!input.isTTY) return Promise.resolve(false);
  const lines = createInterface({ input, output, terminal: false });
  // Without a listener, Ctrl-C would end the program before it could say that nothing was adopted.
  const interrupt = () => lines.close();
  process.once("SIGINT", interrupt);
  return new Promise((resolve) => {
    lines.once("close", () => {
      process.removeListener("SIGINT", interrupt);
      output.write("\n");
      resolve(false);
    });
    lines.question(`${question} (yes or no) `, (typed) => {
      resolve(typed.trim().toLowerCase() === "yes");
      lines.close();
    });
  });
}
