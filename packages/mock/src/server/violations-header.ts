import type { Violation } from "../engine/violation.ts";

const maxBytes = 4096;
const maxMessage = 200;

/** Returns the violations as a header: JSON in ASCII, at most 4 kB; a last entry counts those left out. */
export function violationsHeader(violations: readonly Violation[]): string {
  const entries = violations.map(shortened);
  let length = 2 + JSON.stringify(more(entries.length)).length;
  const fitting = entries.filter((entry) => {
    length += entry.length + 1;
    return length <= maxBytes;
  });
  const left = entries.length - fitting.length;
  return `[${[...fitting, ...(left ? [JSON.stringify(more(left))] : [])].join(",")}]`;
}

function shortened({ location, message, ...violation }: Violation): string {
  const short = {
    location: location.slice(0, 10).map((part) => part.slice(0, 60)),
    ...violation,
    message: message.slice(0, maxMessage),
  };
  return JSON.stringify(short).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function more(count: number): Violation {
  return { location: [], severity: "Information", code: "more", message: `${count} more`, on: "request" };
}
