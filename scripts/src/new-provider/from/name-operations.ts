import { clientsOwn } from "../../generator/check-names.ts";
import { NewProviderError } from "../new-provider-error.ts";
import { requestOf, type SourceOperation } from "./pick-operations.ts";
import { child, isMapping, items } from "./place.ts";
import { joinCamel, splitWords } from "./split-words.ts";
import { isUsual, verbOf } from "./verbs.ts";

const nounVerb = /^[a-z][a-zA-Z0-9]*(_[a-z][a-zA-Z0-9]*)+$/;
/** A name is the name of a file, too. */
const maxLength = 120;
const maxWord = 40;

/**
 * Gives each operation its `noun_verb`: the name that the caller wants, the operationId where it is one, or one made from path,
 * operationId and method. The operations of one resource stay together: the resource gets one more word where its name clashes.
 * @throws {NewProviderError} for a wanted name that is not `noun_verb`, and for two operations of one name.
 */
export function nameOperations(operations: readonly SourceOperation[]): string[] {
  const fixed = operations.map((operation) => fixedName(operation));
  const parsed = operations.map((operation) => parseOperation(operation));
  const resources = nameResources(
    parsed.filter((_, index) => fixed[index] === undefined),
    new Set(fixed.flatMap((name) => (name === undefined ? [] : resourcesOf(name)))),
  );
  const taken = new Set(fixed.filter((name) => name !== undefined).map((name) => name.toLowerCase()));
  const names = fixed.map((name) => name ?? "");
  // The short name is for the path that selects less: `GET /certificates/actions` before `GET /certificates/{id}/actions`.
  const ordered = [...parsed.entries()].toSorted(([, one], [, other]) => one.owners.length - other.owners.length);
  for (const [index, operation] of ordered) {
    if (fixed[index] !== undefined) continue;
    const resource = resources.get(keyOf(operation)) ?? ["root"];
    const ids = methodsFor(operation).map((method) => [...resource, method].join("_"));
    const name = ids.find((id) => !taken.has(id.toLowerCase())) ?? ids[0] ?? "";
    taken.add(name.toLowerCase());
    names[index] = name;
  }
  rejectClashes(names, operations);
  return names;
}

function fixedName({ wanted, sourceId = "" }: SourceOperation): string | undefined {
  if (wanted !== undefined && (!nounVerb.test(wanted) || wanted.length > maxLength))
    throw new NewProviderError(
      `\`${wanted}\` is not noun_verb. Join camelCase words with \`_\`, the method last: pets_list. At most ${maxLength} characters.`,
    );
  if (wanted !== undefined && clientsOwn.has(resourcesOf(wanted)[0] ?? ""))
    throw new NewProviderError(
      `\`${wanted}\` cannot be a name: \`${resourcesOf(wanted)[0]}\` is what every client has already. Choose another resource.`,
    );
  if (wanted !== undefined) return wanted;
  const words = sourceId.split("_");
  const isMade = words.some((word) => /^v\d+$/.test(word)) || verbOf(words[0] ?? "") !== undefined;
  if (!nounVerb.test(sourceId) || isMade || sourceId.length > maxLength) return undefined;
  if (clientsOwn.has(words[0] ?? "")) return undefined;
  return verbOf(words.at(-1) ?? "") === undefined ? undefined : sourceId;
}

/** An operation taken apart: the words of its resource from the outermost, and its method. */
interface ParsedOperation {
  nouns: string[];
  verb: string;
  /** The words of the operationId that are neither. */
  rest: string[];
  /** The resources that the path selects on its way: `certificate` of `/certificates/{id}/actions`. */
  owners: string[];
}

function parseOperation(operation: SourceOperation): ParsedOperation {
  const { method, sourceId = "" } = operation;
  const { segments, endsWithId, action, owners } = readPath(operation);
  const dotted = sourceId.split(/[./]/).filter(Boolean);
  const idWords = splitWords(dotted.at(-1) ?? "");
  const stated = statedVerb(idWords, method);
  // Paths of parameters alone say nothing of what they lead to; operationIds such as `a.projects.maps.get` do.
  const said =
    dotted.length > 1 ? dotted.at(-2) : (tagOf(operation) ?? idWords.find((word) => verbOf(word) === undefined));
  const nouns = segments.length > 0 || said === undefined ? segments : [joinCamel(splitWords(said))];
  // A verb alone is what there is to call: `POST /upload`.
  const isBare = nouns.length === 0 && action !== undefined;
  if (isBare) nouns.push(action);
  const noun = nouns.at(-1) ?? "";
  const isPatched = isMapping(operation.item.value) && "patch" in operation.item.value;
  const verb = (isBare ? undefined : (action ?? stated)) ?? usualVerb(method, { endsWithId, noun, isPatched });
  const words = new Set([...nouns.flatMap(splitWords).map(singular), ...method.split(" ")]);
  const rest = idWords.filter(
    (word) => verbOf(word) === undefined && !words.has(singular(word)) && !fillers.has(word.toLowerCase()),
  );
  return { nouns: nouns.length > 0 ? nouns.map(cut) : ["root"], verb: cut(verb), rest, owners };
}

const fillers = new Set(["a", "all", "an", "and", "by", "for", "from", "in", "of", "on", "the", "to", "with"]);

interface PathParts {
  /** Its literal segments as camelCase words, without versions, extensions and the action. */
  segments: string[];
  endsWithId: boolean;
  /** The verb that the path ends with. */
  action: string | undefined;
  /** The nouns that a parameter follows, but for the last segment. */
  owners: string[];
}

function readPath({ path, method, item }: SourceOperation): PathParts {
  const all = path
    .replace(/\/$/, "")
    .split("/")
    .filter((segment) => segment !== "" && !isVersion(segment))
    .map((segment) => segment.replace(/\.(?:json|xml|ya?ml)$/i, ""));
  const last = all.at(-1) ?? "";
  const endsWithId = /\}$/.test(last);
  const literal = (segment: string): string => segment.replaceAll(/\{.*?\}/g, "");
  const owners = all
    .slice(0, -2)
    .filter((segment, index) => /^[A-Za-z]/.test(segment) && all[index + 1]?.startsWith("{"))
    .map((segment) => singular(joinCamel(splitWords(segment))));
  // As in `/certificates/{id}:revoke`.
  const [, suffix] = /:([A-Za-z]+)$/.exec(last) ?? [];
  const nouns = all
    .map((segment) => literal(segment).replace(/:[A-Za-z]+$/, ""))
    .filter((text) => /[A-Za-z]/.test(text));
  // As in `/conversations.list`.
  const dotted = !endsWithId && suffix === undefined ? literal(last).split(".") : [];
  if (dotted.length > 1 && dotted.every((word) => /^[A-Za-z]\w*$/.test(word))) nouns.splice(-1, 1, ...dotted);
  const camel = nouns.map((text) => joinCamel(splitWords(text))).map((word) => word.replace(/^\d+/, ""));
  if (suffix !== undefined) return { segments: camel, endsWithId, action: joinCamel(splitWords(suffix)), owners };
  const ending = camel.at(-1) ?? "";
  const [first = ""] = splitWords(ending);
  const below = /\}/.test(all.at(-2) ?? "");
  // As in `POST /{mount}/issue/{role}`.
  if (camel.length === 1 && method !== "get" && verbOf(ending) !== undefined && !isUsual(verbOf(ending) ?? ""))
    return { segments: [], endsWithId, action: verbOf(ending), owners };
  const isAction =
    !endsWithId &&
    camel.length > 1 &&
    (dotted.length > 1 ||
      (verbOf(first) !== undefined &&
        !isPlural(ending) &&
        (below || method !== "get" || !isUsual(verbOf(first) ?? "") || splitWords(ending).length > 1)) ||
      // `POST /certificates/{id}/word` does something to one, unless there is such a part to be read.
      (method === "post" && below && !isPlural(ending) && !(isMapping(item.value) && "get" in item.value)));
  if (!isAction) return { segments: camel.filter(Boolean), endsWithId, action: undefined, owners };
  return { segments: camel.slice(0, -1).filter(Boolean), endsWithId, action: verbOf(ending) ?? ending, owners };
}

/** The first tag, where it is a word or two rather than a heading. */
function tagOf({ operation }: SourceOperation): string | undefined {
  const tag = items(child(operation, "tags"))[0]?.value;
  const words = typeof tag === "string" ? splitWords(tag) : [];
  return typeof tag === "string" && words.length > 0 && words.length < 3 && /^[A-Za-z]/.test(words[0] ?? "")
    ? tag
    : undefined;
}

function isVersion(segment: string): boolean {
  return /^v\d+[a-z\d.]*$|^api$|^rest$|^\d{4}-\d\d(?:-\d\d)?$|^\d+(?:\.\d+)+$/i.test(segment);
}

/** The verb with which an operationId begins or ends, where the method allows it. */
function statedVerb(words: readonly string[], method: string): string | undefined {
  for (const word of [words[0], words.at(-1)]) {
    // `PostCouponsCoupon` repeats the method.
    const verb = word === undefined || word === method ? undefined : verbOf(word);
    if (verb === undefined) continue;
    const isRead = verb === "list" || verb === "get";
    if (method === "get" && (isRead || !isUsual(verb))) return verb === "get" ? undefined : verb;
    if (method !== "get" && !isRead && !(isUsual(verb) && !allowed[method]?.includes(verb))) return verb;
  }
  return undefined;
}

const allowed: Readonly<Record<string, readonly string[]>> = {
  post: ["create", "update", "replace"],
  put: ["create", "update", "replace"],
  patch: ["update"],
  delete: ["delete"],
};

interface VerbFacts {
  endsWithId: boolean;
  noun: string;
  /** Whether the path has PATCH, too. */
  isPatched: boolean;
}

function usualVerb(method: string, { endsWithId, noun, isPatched }: VerbFacts): string {
  if (method === "get") return !endsWithId && isPlural(noun) ? "list" : "get";
  if (method === "post") return endsWithId ? "update" : "create";
  if (method === "put") return isPatched ? "replace" : "update";
  return { patch: "update", delete: "delete", head: "check", options: "options" }[method] ?? method;
}

/** The names that the method may have, the best first. */
function methodsFor({ verb, rest, owners }: ParsedOperation): string[] {
  const longer = joinCamel([verb, ...rest]);
  const owned = owners.length > 0 ? [joinCamel([verb, "for", ...owners.slice(-1).flatMap(splitWords)])] : [];
  return [verb, longer, ...owned].map((name) => cut(name)).filter((name, index, all) => all.indexOf(name) === index);
}

/** The resource of each group of operations; groups with more operations take the short names first. */
function nameResources(
  operations: readonly ParsedOperation[],
  fixed: ReadonlySet<string>,
): ReadonlyMap<string, string[]> {
  const groups = new Map<string, ParsedOperation[]>();
  for (const operation of operations)
    groups.set(keyOf(operation), [...(groups.get(keyOf(operation)) ?? []), operation]);
  const ordered = [...groups].toSorted(
    ([, one], [, other]) => (one[0]?.nouns.length ?? 0) - (other[0]?.nouns.length ?? 0) || other.length - one.length,
  );
  const names = new Map<string, string[]>();
  // Methods of each resource, and of those that were named in the document.
  const members = new Map<string, Set<string>>([...fixed].map((name) => [name.toLowerCase(), new Set()]));
  for (const [key, group] of ordered) {
    const nouns = pluralOf(group);
    const parent = [...names].find(([other, name]) => key.startsWith(`${other}/`) && name.length === 1);
    const nested = parent ? [[...parent[1], ...nouns.slice(parent[0].split("/").length)]] : [];
    const wishes = [...nested, ...nouns.map((_, index) => nouns.slice(nouns.length - 1 - index))].map(
      withoutClientsOwn,
    );
    const name = wishes.find((wish) => isFree(wish, group, members)) ?? wishes.at(-1) ?? ["root"];
    names.set(key, name);
    for (const [index] of name.entries()) {
      const path = name
        .slice(0, index + 1)
        .join("_")
        .toLowerCase();
      members.set(path, members.get(path) ?? new Set());
    }
    for (const { verb } of group) members.get(name.join("_").toLowerCase())?.add(verb.toLowerCase());
  }
  return names;
}

/** Whether no other resource has this name, and no part of it is a method. */
function isFree(
  name: readonly string[],
  group: readonly ParsedOperation[],
  members: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const path = name.join("_").toLowerCase();
  const others = members.get(path);
  // A resource that only holds others may get methods.
  if (
    others !== undefined &&
    (others.size > 0 || group.some(({ verb }) => members.has(`${path}_${verb.toLowerCase()}`)))
  )
    return false;
  return name.every((word, index) => {
    const above = members.get(name.slice(0, index).join("_").toLowerCase());
    return !above?.has(word.toLowerCase());
  });
}

/** Nouns that differ in number alone are one resource, which has the plural where anybody writes it. */
function keyOf({ nouns }: ParsedOperation): string {
  return nouns.map((noun) => singular(noun).toLowerCase()).join("/");
}

function pluralOf(group: readonly ParsedOperation[]): string[] {
  const [first] = group;
  return (first?.nouns ?? []).map((noun, index) => {
    const all = group.map(({ nouns }) => nouns[index] ?? noun);
    return all.find((each) => isPlural(each)) ?? noun;
  });
}

function withoutClientsOwn([first = "", ...others]: readonly string[]): string[] {
  return [clientsOwn.has(first) ? `${first}s` : first, ...others];
}

/** @throws {NewProviderError} */
function rejectClashes(names: readonly string[], operations: readonly SourceOperation[]): void {
  const plain = names.map((name) => name.toLowerCase());
  const resources = new Set(plain.flatMap(resourcesOf));
  const index = plain.findIndex((name, at) => plain.indexOf(name) !== at || resources.has(name));
  const operation = operations[index];
  if (operation === undefined) return;
  throw new NewProviderError(
    `${requestOf(operation)} and another operation both come to the name ${names[index]}. Name one of them yourself: --operations "${requestOf(operation)}=${names[index]}Other".`,
  );
}

/** `a_b_c` stands on the resource `a_b`, which stands on `a`. */
function resourcesOf(name: string): string[] {
  const words = name.split("_");
  return words.slice(1).map((_, index) => words.slice(0, index + 1).join("_"));
}

function isPlural(word: string): boolean {
  return /s$/i.test(word) && !/(?:ss|us|is)$/i.test(word);
}

function singular(word: string): string {
  if (!isPlural(word)) return word;
  return word.replace(/ies$/i, "y").replace(/s$/i, "");
}

function cut(word: string): string {
  return word.slice(0, maxWord);
}
