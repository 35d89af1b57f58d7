import type { JsonObject } from "@certspec/openapi";
import type { Random } from "./seeded-random.ts";
import { randomUuid, similarText } from "./similar-text.ts";

/**
 * The property that identifies an item: the one that the path names, such as `serialNumber` for `{serialNumber}`, else
 * `id`.
 */
export function identityOf(names: readonly string[], parameter: string | undefined): string | undefined {
  const wanted = plain(parameter ?? "");
  const exact = names.find((name) => wanted !== "" && plain(name) === wanted);
  const usual = ["id", "uuid", "identifier", "_id"].find((name) => names.includes(name));
  // `{requestId}` for `certificateRequestId`, or the other way round; short names such as `id` would match too much.
  const close = names.find((name) => {
    const [short = "", long = ""] = [plain(name), wanted].sort((one, other) => one.length - other.length);
    return short.length > 4 && long.endsWith(short);
  });
  return exact ?? usual ?? close;
}

/** Returns an unused id, in the form of an example or of its schema. */
export function newIdentity(
  example: unknown,
  schema: JsonObject | undefined,
  { random, taken }: { random: Random; taken: ReadonlySet<string> },
): string | number {
  const types = [schema?.type].flat();
  if (typeof example === "number" || types.includes("integer") || types.includes("number"))
    return Math.max(0, ...[...taken].map(Number).filter(Number.isFinite), Number(example) || 0) + 1;
  const maxLength = typeof schema?.maxLength === "number" ? schema.maxLength : 32;
  const make = (): string => {
    if (typeof example === "string" && example !== "") return similarText(example, random);
    if (schema?.format === "uuid") return randomUuid(random);
    return randomUuid(random).replaceAll("-", "").slice(0, maxLength);
  };
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const made = make();
    if (!taken.has(made)) return made;
  }
  // A shape with too few values, such as one letter.
  return `${make()}${taken.size}`;
}

function plain(name: string): string {
  return name.replace(/[^a-z0-9]/gi, "").toLowerCase();
}
