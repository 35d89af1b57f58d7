import type { Api } from "../api.ts";
import { Refusal } from "../errors/refusal.ts";
import { inWords } from "./ways-in-words.ts";

/** Refuses credentials that contradict each other, by the names of their schemes. */
export type WaysCheck = (
  api: Pick<Api, "schemes" | "security" | "login">,
  given: Pick<ReadonlySet<string>, "has" | "size">,
) => void;

/**
 * Refuse credentials that are more than one way to authenticate, or half of one; a single scheme can be neither.
 * @throws {Refusal} that names the options.
 */
export const checkWays: WaysCheck = (api, given) => {
  const touched = api.security.filter((names) => names.some((name) => given.has(name)));
  // Of ways that share a scheme, one may be just what was given.
  if (touched.some((names) => names.length === given.size && names.every((name) => given.has(name)))) return;
  const ways = `\`${inWords(api, touched, "option")}\``;
  if (touched.length > 1) throw new Refusal(`two ways to authenticate were given; keep one of ${ways}`);
  if (touched[0]?.some((name) => !given.has(name))) throw new Refusal(`${ways} belong together; one is missing`);
};
