/** The part of a regular expression that Ajv uses. */
export interface Pattern {
  test(text: string): boolean;
}

/** The longest text that no pattern takes long for. */
const harmlessLength = 20;
/** The longest text that a pattern without nested quantifiers takes no time for that one would notice. */
const linearLength = 1000;
const timeoutMs = 100;
/** Time that hopeless matches of one pattern may take in a window, both in milliseconds. */
const budgetMs = 500;
const windowMs = 5000;

/**
 * Creates a pattern that does not hold the process: one such as `^(a+)+$` takes longer than the universe has, for forty
 * characters. A text that needs more time does not match. In a browser, where a match cannot be interrupted, there is no limit.
 */
export function boundedPattern(source: string, flags: string): Pattern {
  const expression = new RegExp(source, flags);
  const run = createRunner();
  if (!run || !/[*+]|\{\d+,/.test(source)) return expression;
  const limit = isNested(source) ? harmlessLength : linearLength;
  let windowStart = 0;
  let spentMs = 0;
  return {
    test: (text) => {
      if (text.length <= limit) return expression.test(text);
      const now = performance.now();
      if (now - windowStart > windowMs) [windowStart, spentMs] = [now, 0];
      if (spentMs >= budgetMs) return false;
      const matches = run(expression, text);
      if (matches === undefined) spentMs += timeoutMs;
      return matches ?? false;
    },
  };
}

/** Whether a group that repeats has a quantifier or alternatives in it. */
function isNested(source: string): boolean {
  const plain = source.replaceAll(/\\./gs, "_").replaceAll(/\[[^\]]*\]/g, "_");
  const open: { holds: boolean }[] = [];
  for (let index = 0; index < plain.length; index += 1) {
    const character = plain[index] ?? "";
    const top = open.at(-1);
    if (character === "(") open.push({ holds: false });
    else if (character === ")") {
      const group = open.pop();
      const isRepeated = /^(?:[*+]|\{\d*,?\d*\})/.test(plain.slice(index + 1));
      if (group?.holds && isRepeated) return true;
      const outer = open.at(-1);
      if (outer && (group?.holds || isRepeated)) outer.holds = true;
    } else if (top && /[*+{|]/.test(character)) top.holds = true;
    else if (top && character === "?" && plain[index - 1] !== "(") top.holds = true;
  }
  return false;
}

type Runner = (pattern: RegExp, text: string) => boolean | undefined;

let runner: Runner | undefined;

/** Returns a function that gives up after a time; there is none in a browser. */
function createRunner(): Runner | undefined {
  if (runner) return runner;
  // Not imported, so that the mock can be bundled for browsers.
  const vm = globalThis.process?.getBuiltinModule?.("node:vm");
  if (!vm?.Script) return undefined;
  const script = new vm.Script("pattern.test(text)");
  const sandbox: { pattern?: RegExp; text: string } = { text: "" };
  const context = vm.createContext(sandbox);
  runner = (pattern, text) => {
    sandbox.pattern = pattern;
    sandbox.text = text;
    try {
      return script.runInContext(context, { timeout: timeoutMs }) as boolean;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return undefined;
      throw error;
    } finally {
      sandbox.text = "";
    }
  };
  return runner;
}
