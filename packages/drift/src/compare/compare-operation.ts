import { below, stableText } from "@certspec/openapi";
import type {
  Content,
  Header,
  Operation,
  OperationResponse,
  Parameter,
  Requirement,
  SchemaNode,
} from "@certspec/openapi/operations";
import type { PlainRuleName } from "../rules/plain-rules.ts";
import { compareServers } from "./compare-servers.ts";
import type { Places } from "./context.ts";
import { type OperationContext, spokenNameOf } from "./operation-context.ts";

/** Extensions that say how a method of the client works, and those that only tune it. */
const behaviours = ["x-pagination", "x-envelope", "x-one-of-parameters"];
const notes = ["x-idempotent", "x-error"];

/** Compares an operation that clients call. */
export function compareOperation(context: OperationContext): void {
  compareIdentity(context);
  compareExtensions(context);
  compareParameters(context);
  compareBodies(context);
  compareResponses(context);
  compareRequirements(context);
  const { before, after, report } = context;
  if (before.servers || after.servers)
    compareServers(before.servers ?? before.usualServers, after.servers ?? after.usualServers, report, context);
}

/** Compares the name and the documentation of an operation. */
function compareIdentity({ before, after, report }: OperationContext): void {
  const at = { beforePointer: before.pointer, afterPointer: after.pointer };
  const name = spokenNameOf(after);
  const ids = {
    name: `${after.method} ${after.path}`,
    before: before.operationId && `\`${before.operationId}\``,
    after: after.operationId ? `\`${after.operationId}\`` : "nothing",
  };
  if (before.operationId !== after.operationId)
    report(before.operationId ? "operation-renamed" : "operation-named", at, ids);
  if (before.words !== after.words) report("operation-words-changed", at, { name });
  if (before.deprecated !== after.deprecated)
    report(after.deprecated ? "operation-deprecated" : "operation-no-longer-deprecated", at, { name });
}

function compareExtensions({ before, after, report }: OperationContext): void {
  for (const keyword of [...behaviours, ...notes]) {
    const of = ({ extensions }: Operation) => (keyword in extensions ? stableText(extensions[keyword]) : undefined);
    const [first, second] = [of(before), of(after)];
    if (first === second) continue;
    const happened = first === undefined ? "added" : second === undefined ? "removed" : "changed";
    report(
      notes.includes(keyword) ? "operation-note-changed" : `operation-extension-${happened}`,
      { beforePointer: below(before.pointer, keyword), afterPointer: below(after.pointer, keyword) },
      { name: spokenNameOf(after), keyword: `\`${keyword}\``, cause: `${first} ${second}` },
    );
  }
}

/** Compares the parameters of an operation. */
function compareParameters(context: OperationContext): void {
  const { before, after, report } = context;
  for (const key of new Set([...before.parameters.keys(), ...after.parameters.keys()])) {
    const [first, second] = [before.parameters.get(key), after.parameters.get(key)];
    if (first && second) compareParameter(context, first, second);
    else if (second)
      report(
        second.required ? "required-parameter-added" : "parameter-added",
        { beforePointer: before.pointer, afterPointer: second.entry },
        factsOf(second),
      );
    else if (first)
      report("parameter-removed", { beforePointer: first.entry, afterPointer: after.pointer }, factsOf(first));
  }
}

function compareParameter({ report, sent }: OperationContext, before: Parameter, after: Parameter): void {
  const at = { beforePointer: before.pointer, afterPointer: after.pointer };
  const facts = factsOf(after);
  if (before.name !== after.name && after.place === "path")
    report("path-parameter-renamed", at, { before: `\`${before.name}\``, after: `\`${after.name}\`` });
  if (before.required !== after.required)
    report(after.required ? "parameter-became-required" : "parameter-became-optional", at, facts);
  if (before.deprecated !== after.deprecated)
    report(after.deprecated ? "parameter-deprecated" : "parameter-no-longer-deprecated", at, facts);
  if (before.allowsEmpty !== after.allowsEmpty)
    report(after.allowsEmpty ? "parameter-empty-allowed" : "parameter-empty-forbidden", at, facts);
  const [first, second] = [parameterStyle(before), parameterStyle(after)];
  if (first !== second) report("parameter-style-changed", at, { ...facts, before: first, after: second });
  if (before.words !== after.words)
    report("parameter-words-changed", at, { ...facts, cause: `${before.words} ${after.words}` });
  sent(before.node, after.node, before.name);
}

/** `explode` says nothing about texts and numbers, nor about lists in the style `simple`, nor in `deepObject`. */
function parameterStyle({ node: { shape }, style, plainStyle }: Parameter): string {
  const parts = plainStyle === "simple" ? ["object"] : ["array", "object"];
  const isPlain = shape.types && !parts.some((type) => shape.types?.has(type));
  return isPlain || plainStyle.startsWith("deepObject") ? plainStyle : style;
}

function factsOf({ name, place }: Parameter) {
  return { name: `\`${name}\``, place };
}

/** Compares security requirements; an operation without any has one that asks for no credentials. */
function compareRequirements({ before, after, report, isScheme }: OperationContext): void {
  const [first, second] = [requirementsOf(before), requirementsOf(after)];
  const covers = (own: Scheme, asked: Scheme) => isIncluded(asked.scopes, own.scopes);
  // A caller that sends more than is required is accepted.
  const suffices = (requirement: Requirement, asked: Requirement) =>
    asked.schemes.every((scheme) => requirement.schemes.some((own) => isScheme(own, scheme) && covers(own, scheme)));
  const isEnough = (requirement: Requirement, sent: Requirement) =>
    requirement.schemes.every((scheme) => sent.schemes.some((own) => isScheme(scheme, own) && covers(own, scheme)));
  const isAlike = (requirement: Requirement, other: Requirement) =>
    requirement.schemes.length === other.schemes.length &&
    requirement.schemes.every((scheme) => other.schemes.some((candidate) => isScheme(scheme, candidate)));
  for (const requirement of first) {
    if (second.some((other) => suffices(requirement, other))) continue;
    const alike = second.find((other) => isAlike(requirement, other));
    const at = { beforePointer: requirement.pointer, afterPointer: alike?.pointer ?? after.pointer };
    if (!alike) report("security-removed", at, requirementFacts(requirement, first, second));
    else
      for (const [name, scope] of missing(requirement, alike, isScheme))
        report("security-scope-added", at, { name, after: scope });
  }
  for (const requirement of second) {
    if (first.some((other) => suffices(other, requirement) && isEnough(other, requirement))) continue;
    const alike = first.find((other) => isAlike(other, requirement));
    const at = { beforePointer: alike?.pointer ?? before.pointer, afterPointer: requirement.pointer };
    if (!alike) report("security-added", at, requirementFacts(requirement, second, first));
    else
      for (const [name, scope] of missing(requirement, alike, (own, other) => isScheme(other, own)))
        report("security-scope-removed", at, { name, before: scope });
  }
}

type Scheme = Requirement["schemes"][number];

function requirementsOf({
  requirements,
  pointer,
}: {
  requirements: readonly Requirement[];
  pointer: string;
}): Requirement[] {
  return requirements.length > 0 ? [...requirements] : [{ kind: "no credentials", pointer, schemes: [] }];
}

/** The kind of a requirement, with the names of its schemes where others are of the same kind. */
function requirementFacts(requirement: Requirement, ...lists: readonly Requirement[][]) {
  const alike = lists.flat().filter((other) => other.kind === requirement.kind);
  const names = new Set(alike.map(({ schemes }) => schemes.map(({ name }) => name).join(" and ")));
  const own = requirement.schemes.map(({ name }) => `\`${name}\``).join(" and ");
  return { name: names.size > 1 ? `${own} (${requirement.kind})` : requirement.kind };
}

function isIncluded(scopes: readonly string[], others: readonly string[]): boolean {
  return scopes.every((scope) => others.includes(scope));
}

/** The scopes that another requirement has, and this one does not. */
function missing(
  requirement: Requirement,
  other: Requirement,
  isScheme: (own: Scheme, other: Scheme) => boolean,
): [scheme: string, scope: string][] {
  return other.schemes.flatMap((scheme) => {
    const own = requirement.schemes.find((candidate) => isScheme(candidate, scheme))?.scopes ?? [];
    const beside = scheme.scopes.filter((scope) => !own.includes(scope));
    return beside.map((scope): [string, string] => [scheme.kind, `\`${scope}\``]);
  });
}

/** Compares the bodies that an operation takes. */
function compareBodies({ before, after, report, sent }: OperationContext): void {
  const [first, second] = [before.body, after.body];
  const at = {
    beforePointer: first?.pointer ?? before.pointer,
    afterPointer: second?.pointer ?? after.pointer,
  };
  if (!first || !second) {
    if (second) report(second.required ? "required-body-added" : "body-added", at);
    if (first) report("body-removed", at);
    return;
  }
  if (first.required !== second.required) report(second.required ? "body-became-required" : "body-became-optional", at);
  if (first.words !== second.words) report("body-words-changed", at, { cause: `${first.words} ${second.words}` });
  compareContents(
    report,
    [first.contents, second.contents],
    at,
    { side: "request", words: "body-words-changed", encoding: "body-encoding-changed" },
    sent,
  );
}

/** Compares the responses of an operation by their status. */
function compareResponses(context: OperationContext): void {
  const { before, after, report } = context;
  for (const status of new Set([...before.responses.keys(), ...after.responses.keys()])) {
    const [first, second] = [before.responses.get(status), after.responses.get(status)];
    if (first && second) {
      const at = { beforePointer: first.pointer, afterPointer: second.pointer };
      compareResponse(context, status, first, second, at);
      continue;
    }
    const kind = /^[123]/.test(status) ? "success" : "failure";
    const at = { beforePointer: first?.entry ?? before.pointer, afterPointer: second?.entry ?? after.pointer };
    report(second ? `${kind}-status-added` : `${kind}-status-removed`, at, { name: status });
  }
}

function compareResponse(
  { report, received }: OperationContext,
  status: string,
  before: OperationResponse,
  after: OperationResponse,
  at: Places,
): void {
  if (before.words !== after.words)
    report("answer-words-changed", at, { name: status, cause: `${before.words} ${after.words}` });
  compareHeaders({ report, received }, before, after, at);
  const [had, has] = [before.contents.size > 0, after.contents.size > 0];
  if (had !== has) {
    report(has ? "response-body-added" : "response-body-removed", at, { name: status });
    return;
  }
  compareContents(
    report,
    [before.contents, after.contents],
    at,
    { side: "response", words: "answer-words-changed" },
    received,
  );
}

function compareHeaders(
  { report, received }: Pick<OperationContext, "report" | "received">,
  before: OperationResponse,
  after: OperationResponse,
  holders: Places,
): void {
  for (const header of new Set([...before.headers.keys(), ...after.headers.keys()])) {
    const [first, second] = [before.headers.get(header), after.headers.get(header)];
    const at = {
      beforePointer: first?.pointer ?? holders.beforePointer,
      afterPointer: second?.pointer ?? holders.afterPointer,
    };
    const name = `\`${header}\``;
    if (!first || !second) {
      report(second ? "header-added" : "header-removed", at, { name });
      continue;
    }
    if (first.required !== second.required)
      report(second.required ? "header-became-required" : "header-became-optional", at, { name });
    if (first.deprecated !== second.deprecated)
      report(second.deprecated ? "header-deprecated" : "header-no-longer-deprecated", at, { name });
    const [was, is] = [headerStyle(first), headerStyle(second)];
    if (was !== is) report("header-style-changed", at, { name, before: was, after: is });
    if (first.words !== second.words)
      report("header-words-changed", at, { name, cause: `${first.words} ${second.words}` });
    received(first.node, second.node, header);
  }
}

/** `explode` says nothing about what is not an object. */
function headerStyle({ style, node: { shape } }: Header): string {
  return shape.types && !shape.types.has("object") ? style.replace(", exploded", "") : style;
}

/** Compares an operation that the provider calls: what clients get is its body, what they send its response. */
export function compareReceived(context: OperationContext): void {
  compareIdentity(context);
  compareReceivedParameters(context);
  compareReceivedBody(context);
  compareGivenResponses(context);
}

function compareReceivedParameters({ before, after, report, sent }: OperationContext): void {
  for (const key of new Set([...before.parameters.keys(), ...after.parameters.keys()])) {
    const [first, second] = [before.parameters.get(key), after.parameters.get(key)];
    const { name, place } = second ?? first ?? { name: key, place: "" };
    const facts = { name: `\`${name}\``, place };
    const at = { beforePointer: first?.pointer ?? before.pointer, afterPointer: second?.pointer ?? after.pointer };
    if (!first || !second) {
      report(second ? "received-parameter-added" : "received-parameter-removed", at, facts);
      continue;
    }
    if (first.required !== second.required)
      report(second.required ? "received-parameter-became-required" : "received-parameter-became-optional", at, facts);
    sent(first.node, second.node, name);
  }
}

function compareReceivedBody({ before, after, report, sent }: OperationContext): void {
  const [first, second] = [before.body, after.body];
  const at = { beforePointer: first?.pointer ?? before.pointer, afterPointer: second?.pointer ?? after.pointer };
  if (first && second && first.required !== second.required)
    report(second.required ? "received-body-became-required" : "received-body-became-optional", at);
  compareContents(
    report,
    [first?.contents ?? new Map(), second?.contents ?? new Map()],
    at,
    { side: "response", words: "body-words-changed" },
    sent,
  );
}

function compareGivenResponses({ before, after, report, received }: OperationContext): void {
  for (const status of new Set([...before.responses.keys(), ...after.responses.keys()])) {
    const [first, second] = [before.responses.get(status), after.responses.get(status)];
    const at = { beforePointer: first?.entry ?? before.pointer, afterPointer: second?.entry ?? after.pointer };
    if (first && second)
      compareContents(
        report,
        [first.contents, second.contents],
        { beforePointer: first.pointer, afterPointer: second.pointer },
        { side: "request", words: "answer-words-changed" },
        received,
      );
    else report(second ? "given-status-added" : "given-status-removed", at, { name: status });
  }
}

/** Compares media types, and what each of them holds. */
function compareContents(
  report: OperationContext["report"],
  contents: readonly [ReadonlyMap<string, Content>, ReadonlyMap<string, Content>],
  holders: Places,
  rules: { side: "request" | "response"; words: PlainRuleName; encoding?: PlainRuleName },
  compare: (before: SchemaNode, after: SchemaNode) => void,
): void {
  for (const { type, before, after, became } of matchContents(...contents)) {
    const at = {
      beforePointer: before?.pointer ?? holders.beforePointer,
      afterPointer: after?.pointer ?? holders.afterPointer,
    };
    const name = `\`${type}\``;
    if (!before || !after) {
      report(`${rules.side}-media-type-${after ? "added" : "removed"}`, at, { name });
      continue;
    }
    if (became) {
      const change = became.range === "after" ? "widened" : "narrowed";
      report(`${rules.side}-media-type-${change}`, at, { before: name, after: `\`${became.type}\`` });
    }
    if (before.words !== after.words) report(rules.words, at, { name, cause: `${before.words} ${after.words}` });
    if (rules.encoding && before.encoding !== after.encoding) report(rules.encoding, at, { name });
    compare(before.node, after.node);
    compare(before.itemNode, after.itemNode);
  }
}

type Contents = ReadonlyMap<string, Content>;

/** A media type before and after; without a side that does not have it. */
interface MatchedContent {
  type: string;
  before?: Content | undefined;
  after?: Content | undefined;
  /** The name on the other side, if one side is a range such as `text/*` that includes the other. */
  became?: { type: string; range: "before" | "after" };
}

/** Matches media types. A range matches the types that it includes, in both directions. */
function matchContents(before: Contents, after: Contents): MatchedContent[] {
  const [gone, come] = [besides(before, after), besides(after, before)];
  const matched: MatchedContent[] = [...before.keys()]
    .filter((type) => after.has(type))
    .map((type) => ({ type, before: before.get(type), after: after.get(type) }));
  for (const type of [...gone]) {
    const other = [...come].find((candidate) => covers(candidate, type) || covers(type, candidate));
    if (other === undefined) continue;
    gone.delete(type);
    come.delete(other);
    const became = { type: other, range: covers(other, type) ? "after" : "before" } as const;
    matched.push({ type, before: before.get(type), after: after.get(other), became });
  }
  for (const type of gone) matched.push({ type, before: before.get(type) });
  for (const type of come) matched.push({ type, after: after.get(type) });
  return matched;
}

function besides(contents: Contents, others: Contents): Set<string> {
  return new Set([...contents.keys()].filter((type) => !others.has(type)));
}

function covers(range: string, type: string): boolean {
  return range === "*/*" || (range.endsWith("/*") && type.startsWith(range.slice(0, -1)) && type !== range);
}
