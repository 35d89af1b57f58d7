import { clientsOwn } from "../../generator/check-names.ts";
import { camelCase } from "../../generator/names.ts";
import { NewProviderError } from "../new-provider-error.ts";
import { requestOf, type SourceOperation } from "./pick-operations.ts";

const nounVerb = /^[a-z][a-zA-Z0-9]*(_[a-z][a-zA-Z0-9]*)+$/;

/**
 * Give each operation its `noun_verb`: the name that the caller wants, the operationId where it is one, or one made from
 * method and path.
 * @throws {NewProviderError} for a wanted name that is not `noun_verb`, and for two operations of one name.
 */
export function nameOperations(operations: readonly SourceOperation[]): string[] {
  const names = operations.map((operation) => fixedName(operation));
  const depth = operations.map(() => 1);
  const nameAt = (index: number): string => {
    const operation = operations[index];
    if (operation === undefined) return "";
    return names[index] ?? madeName(operation, depth[index] ?? 1);
  };
  // Names that clash, or that are a method where another needs a resource, get one more word of their path.
  for (let round = 0; round < 8; round += 1) {
    const all = operations.map((_, index) => nameAt(index));
    const clashing = clashingNames(all);
    if (clashing.length === 0) return all;
    for (const index of clashing) depth[index] = (depth[index] ?? 1) + 1;
  }
  const all = operations.map((_, index) => nameAt(index));
  const [index = -1] = clashingNames(all);
  const first = operations[index];
  throw new NewProviderError(
    `${first && requestOf(first)} and another operation both come to the name ${all[index]}. Name one of them yourself: --operations "${first && requestOf(first)}=${all[index]}Other".`,
  );
}

function fixedName({ wanted, sourceId = "" }: SourceOperation): string | undefined {
  if (wanted !== undefined && !nounVerb.test(wanted))
    throw new NewProviderError(
      `\`${wanted}\` is not noun_verb. Join camelCase words with \`_\`, the method last: pets_list.`,
    );
  if (wanted !== undefined && clientsOwn.has(resourcesOf(wanted)[0] ?? ""))
    throw new NewProviderError(
      `\`${wanted}\` cannot be a name: \`${resourcesOf(wanted)[0]}\` is what every client has already. Choose another resource.`,
    );
  if (wanted !== undefined) return wanted;
  if (clientsOwn.has(resourcesOf(sourceId)[0] ?? "")) return undefined;
  return nounVerb.test(sourceId) && verbs.has(sourceId.split("_").at(-1) ?? "") ? sourceId : undefined;
}

function madeName({ method, path, sourceId = "" }: SourceOperation, depth: number): string {
  const segments = path.split("/").filter((segment) => segment !== "" && !/^v\d+[a-z\d]*$|^api$|^rest$/i.test(segment));
  const words = segments
    .filter((segment) => !/^\{.*\}$/.test(segment))
    .map(camelWord)
    .filter(Boolean);
  const endsWithId = /\{.*\}$/.test(segments.at(-1) ?? "");
  const isAction =
    method === "post" &&
    !endsWithId &&
    words.length > 1 &&
    /\{.*\}/.test(segments.at(-2) ?? "") &&
    !isPlural(words.at(-1) ?? "");
  if (isAction) return withoutClientsOwn([...words.slice(-1 - depth, -1), words.at(-1)]).join("_");
  const nouns = words.slice(-depth);
  const verb = verbOf(method, endsWithId, sourceId, nouns.at(-1) ?? "");
  return [...withoutClientsOwn(nouns.length ? nouns : ["root"]), verb].join("_");
}

function withoutClientsOwn([first = "", ...others]: readonly (string | undefined)[]): (string | undefined)[] {
  return [clientsOwn.has(first) ? `${first}s` : first, ...others];
}

function verbOf(method: string, endsWithId: boolean, sourceId: string, noun: string): string {
  if (method === "get")
    return !endsWithId && (isPlural(noun) || /^(?:list|search|find)/i.test(sourceId)) ? "list" : "get";
  if (method === "post") return endsWithId ? "update" : "create";
  return { put: "replace", patch: "update", delete: "delete", head: "check", options: "options" }[method] ?? method;
}

/** Where the names stand that are equal, or that are a method where another needs a resource. */
function clashingNames(names: readonly string[]): number[] {
  const plain = names.map((name) => name.toLowerCase());
  const resources = new Set(plain.flatMap(resourcesOf));
  const times = new Map<string, number>();
  for (const name of plain) times.set(name, (times.get(name) ?? 0) + 1);
  const clashes = (name: string) =>
    times.get(name) !== 1 || resources.has(name) || resourcesOf(name).some((resource) => times.has(resource));
  return plain.flatMap((name, index) => (clashes(name) ? [index] : []));
}

/** `a_b_c` stands on the resource `a_b`, which stands on `a`. */
function resourcesOf(name: string): string[] {
  const words = name.split("_");
  return words.slice(1).map((_, index) => words.slice(0, index + 1).join("_"));
}

function camelWord(segment: string): string {
  const word = camelCase(
    segment
      .replaceAll(/\{.*?\}/g, "")
      .replaceAll(/[^A-Za-z\d]+/g, "-")
      .replace(/^[-\d]+|-+$/g, ""),
  );
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function isPlural(word: string): boolean {
  return /s$/i.test(word) && !/(?:ss|us|is)$/i.test(word);
}

const verbs = new Set(
  "list get create update edit replace delete remove cancel search find send start stop revoke renew activate deactivate retrieve add set upload download check".split(
    " ",
  ),
);
