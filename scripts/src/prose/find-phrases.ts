import { extname } from "node:path";
import { TextlintKernel } from "@textlint/kernel";
import { phraseRule } from "./phrase-rule.ts";
import type { Phrase } from "./phrases.ts";
import { prosePlugin } from "./prose-plugin.ts";

/** A phrase to avoid, where it was found. */
export interface Finding {
  file: string;
  line: number;
  column: number;
  /** Id of the phrase. */
  phrase: string;
  /** The words, and what to write in their place. */
  message: string;
}

/** Creates the function that finds phrases in a Markdown, TypeScript or YAML file, by its name and text. */
export function phraseFinder(phrases: Phrase[]): (file: string, text: string) => Promise<Finding[]> {
  // The kernel alone: the `textlint` command installs more than twice the packages, and prints what is data here.
  const kernel = new TextlintKernel();
  const plugins = [{ pluginId: "prose", plugin: prosePlugin }];
  const rules = phrases.map((phrase) => ({ ruleId: phrase.id, rule: phraseRule(phrase) }));
  return async (file, text) => {
    const { messages } = await kernel.lintText(text, { ext: extname(file), filePath: file, plugins, rules });
    return messages.map(({ loc, ruleId, message }) => ({
      file,
      line: loc.start.line,
      column: loc.start.column,
      phrase: ruleId,
      message,
    }));
  };
}
