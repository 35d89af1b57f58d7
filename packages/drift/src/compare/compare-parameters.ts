import type { Parameter } from "@certspec/openapi/operations";
import type { OperationContext } from "./operation-context.ts";

/** Compare the parameters of an operation. */
export function compareParameters(context: OperationContext): void {
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
  const [first, second] = [styleOf(before), styleOf(after)];
  if (first !== second) report("parameter-style-changed", at, { ...facts, before: first, after: second });
  if (before.words !== after.words)
    report("parameter-words-changed", at, { ...facts, cause: `${before.words} ${after.words}` });
  sent(before.node, after.node);
}

/** `explode` says nothing about texts and numbers, nor about lists in the style `simple`, nor in `deepObject`. */
function styleOf({ node: { shape }, style, plainStyle }: Parameter): string {
  const parts = plainStyle === "simple" ? ["object"] : ["array", "object"];
  const isPlain = shape.types && !parts.some((type) => shape.types?.has(type));
  return isPlain || plainStyle.startsWith("deepObject") ? plainStyle : style;
}

function factsOf({ name, place }: Parameter) {
  return { name: `\`${name}\``, place };
}
