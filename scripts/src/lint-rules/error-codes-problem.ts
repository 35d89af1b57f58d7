import { isMapping } from "./placed.ts";

/** Says what is wrong with a list of error codes; `undefined` when nothing is. */
export function errorCodesProblem(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.length === 0)
    return "list the codes: `- { name: NotFound, code: 1404, statuses: [404], description: No such certificate. }`";
  for (const [index, entry] of value.entries()) {
    const problem = entryProblem(entry, value.slice(0, index));
    if (problem !== undefined) return `entry ${index + 1} ${problem}`;
  }
  return undefined;
}

function entryProblem(entry: unknown, before: readonly Record<string, unknown>[]): string | undefined {
  const { name, code, statuses, description, ...others } = isMapping(entry) ? entry : {};
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    return `has no \`${unknown}\`; it takes \`name\`, \`code\`, \`statuses\` and \`description\``;
  if (!/^[A-Z][A-Za-z\d]*$/.test(`${name}`)) return "needs a `name` in PascalCase";
  if (!Number.isInteger(code) && (typeof code !== "string" || code === ""))
    return "needs the `code` as the API sends it: an integer or a text";
  if (typeof description !== "string" || !description.trim()) return "needs a `description` of what went wrong";
  const areStatuses =
    Array.isArray(statuses) && statuses.every((status) => Number.isInteger(status) && status >= 400 && status < 600);
  if (statuses !== undefined && !areStatuses) return "has invalid `statuses`: list those of failures, such as `[404]`";
  // Families of an API may count their codes separately, so that one code has several meanings, each with its name.
  const isRepeated = before.some((other) => other.name === name);
  return isRepeated ? `repeats the name \`${String(name)}\`; give each meaning its own` : undefined;
}
