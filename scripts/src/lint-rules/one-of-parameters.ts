import { parametersOf, type SpecOperation, type SpecParameter } from "./operations.ts";
import { child, dig, entriesOf, isMapping, type Placed } from "./placed.ts";
import { type Rule, type SpecView, specRule } from "./rule.ts";

/** Rejects an `x-one-of-parameters` whose alternatives do not fill the same path parameters with possible values. */
export const oneOfParameters: Rule = specRule((spec) => {
  for (const operation of spec.operations) {
    const alternatives = child(operation.operation, "x-one-of-parameters");
    if (alternatives.value !== undefined) checkAlternatives(operation, alternatives, spec);
  }
});

function checkAlternatives({ name, operation }: SpecOperation, alternatives: Placed, spec: SpecView): void {
  const { resolve, report } = spec;
  const parameters = parametersOf(operation, resolve);
  const entries = entriesOf(alternatives);
  if (entries.length < 2) {
    report("`x-one-of-parameters` must name at least two alternatives.", alternatives);
  }
  for (const [alternative, values] of entries) {
    if (parameters.some((parameter) => parameter.name === alternative)) {
      report(
        `\`${alternative}\` is also a declared parameter of ${name}. Call the alternative something else.`,
        values.location.key(),
      );
    }
    checkValues(alternative, values, parameters, spec);
  }
  const [first, ...others] = entries.map(([alternative, values]) => ({
    alternative,
    values,
    filled: filledBy(values),
  }));
  for (const { alternative, values, filled } of others) {
    if (first === undefined || filled.join() === first.filled.join()) continue;
    report(
      `\`${alternative}\` gives values to ${filled.join(", ") || "nothing"}, \`${first.alternative}\` to ${first.filled.join(", ") || "nothing"}. Fill the same path parameters.`,
      values,
    );
  }
}

function checkValues(
  alternative: string,
  values: Placed,
  parameters: SpecParameter[],
  { resolve, report }: SpecView,
): void {
  const texts: string[] = [];
  if (!isMapping(values.value)) {
    report(`\`${alternative}\` must be a mapping from path parameters to their values.`, values);
    return;
  }
  for (const [key, value] of entriesOf(values)) {
    const parameter = parameters.find((one) => one.name === key && one.in === "path");
    if (key !== "description" && parameter === undefined) {
      const names = parameters.filter((one) => one.in === "path").map((one) => one.name);
      report(`\`${key}\` is not a path parameter. There is: ${names.join(", ") || "none"}.`, value.location.key());
      continue;
    }
    if (typeof value.value !== "string") {
      report(`\`${key}\` of \`${alternative}\` must be a text.`, value);
      continue;
    }
    if (parameter === undefined) continue;
    texts.push(value.value);
    const problem = valueProblem(alternative, value.value, dig(parameter.parameter, ["schema", "enum"], resolve).value);
    if (problem !== undefined) report(problem, value);
  }
  if (texts.some((text) => text.includes("{"))) return;
  report(`\`${alternative}\` never uses the caller's value. Write \`"{${alternative}}"\` where it goes.`, values);
}

function valueProblem(alternative: string, text: string, allowed: unknown): string | undefined {
  const placeholders = [...text.matchAll(/\{([^}]*)\}?/g)].map(([, name]) => name);
  const foreign = placeholders.find((name) => name !== alternative);
  if (foreign !== undefined) return `\`{${foreign}}\` is not the caller's value. Here that is \`{${alternative}}\`.`;
  if (placeholders.length > 0 || !Array.isArray(allowed) || allowed.includes(text)) return undefined;
  return `\`${text}\` is not a value of this path parameter. Its enum is ${allowed.join(", ")}.`;
}

function filledBy(values: Placed): string[] {
  return entriesOf(values)
    .map(([key]) => key)
    .filter((key) => key !== "description")
    .toSorted();
}
