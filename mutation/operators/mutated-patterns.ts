interface Pattern {
  pattern: string;
  flags: string;
}

const opposites: ReadonlyMap<string, string> = new Map([
  ["[", "[^"],
  ["[^", "["],
  ["(?=", "(?!"],
  ["(?!", "(?="],
  ["(?<=", "(?<!"],
  ["(?<!", "(?<="],
]);

/** Patterns that differ from one by an anchor, a class, a repetition or a flag. */
export function mutatedPatterns({ pattern, flags }: Pattern): string[] {
  const patterns = tokensOf(pattern).flatMap(({ text, index, isInClass }) =>
    alternativesOf(text, isInClass).map((other) => ({
      pattern: pattern.slice(0, index) + other + pattern.slice(index + text.length),
      flags,
    })),
  );
  const fewerFlags = [...flags].map((flag) => ({ pattern, flags: flags.replace(flag, "") }));
  return [...patterns, ...fewerFlags].filter(isValid).map((each) => `/${each.pattern}/${each.flags}`);
}

interface Token {
  text: string;
  index: number;
  isInClass: boolean;
}

function tokensOf(pattern: string): Token[] {
  let isInClass = false;
  return [...pattern.matchAll(/\\[\s\S]|\(\?<?[=!:]|\[\^?|\]|[\s\S]/g)].map(({ 0: text, index }) => {
    const token = { text, index, isInClass };
    if (text.startsWith("[")) isInClass = true;
    if (text === "]") isInClass = false;
    return token;
  });
}

function alternativesOf(text: string, isInClass: boolean): string[] {
  if (/^\\[dDsSwWbB]$/.test(text)) return [`\\${swapCase(text.slice(1))}`];
  if (isInClass) return [];
  if (/^[\^$+*?]$/.test(text)) return [""];
  const opposite = opposites.get(text);
  return opposite ? [opposite] : [];
}

function swapCase(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}

function isValid({ pattern, flags }: Pattern): boolean {
  try {
    return pattern !== "" && new RegExp(pattern, flags) instanceof RegExp;
  } catch {
    return false;
  }
}
