import type { Operation } from "../../checker/operations-of.ts";
import { streamOf } from "../stream-of.ts";
import { parametersType } from "./parameters-type.ts";
import { below, type Comparing, comparing, type Probe } from "./probe.ts";
import { failureTypes, itemTypes, successTypes, typeAt } from "./response-types.ts";
import type { TypeScope } from "./type-scope.ts";
import { either } from "./type-text.ts";

/** Compares an operation's method: that there is one, its arguments, options, data, and the bodies of its failures. */
export function operationProbes(operation: Operation, scope: TypeScope, method: string): Probe[] {
  const compare = comparing(operation.id);
  const names = operation.id.split("_");
  const isPaged = operation.object["x-pagination"] !== undefined;
  return [
    { subject: operation.id, place: `client.${names.join(".")}`, text: below("Client", ...names) },
    ...argumentProbes(operation, scope, { compare, method }),
    ...optionProbes(isPaged, compare, `NonNullable<Parameters<${method}>[1]>`),
    ...(isPaged ? pageProbes : streamOf(operation) ? streamProbes : dataProbes)(operation, scope, { compare, method }),
    ...failureTypes(operation, scope).map(({ key, status, bodies }) =>
      compare(`body of ${key}`, either(bodies), `BodyOf<Safe<${method}>, ${status}>`),
    ),
  ];
}

interface Compared {
  compare: Comparing;
  /** The name of the method's type. */
  method: string;
}

function argumentProbes(operation: Operation, scope: TypeScope, { compare, method }: Compared): Probe[] {
  const { type, forms, isRequired } = parametersType(operation, scope);
  const argument = `Exclude<Argument<${method}>, undefined>`;
  const need = `[] extends Parameters<${method}> ? "optional" : "required"`;
  return [
    compare("params", isRequired ? `"required"` : `"optional"`, need),
    ...Object.entries(forms).map(([name, form]) =>
      compare("params", form, `FormOf<${argument}, ${JSON.stringify(name)}>`),
    ),
    compare("params", type, argument),
  ];
}

function optionProbes(isPaged: boolean, compare: Comparing, options: string): Probe[] {
  const has = (name: string): string => `${JSON.stringify(name)} extends keyof ${options} ? "an option" : "none"`;
  const all = ["headers", "maxRetries", "signal", "timeoutMs"];
  return [
    ...all.map((name) => compare(`options.${name}`, `"an option"`, has(name))),
    compare("options.maxPages", isPaged ? `"an option"` : `"none"`, has("maxPages")),
    compare("options.timeoutMs", "number | undefined", `Part<${options}, "timeoutMs"> | undefined`),
  ];
}

function dataProbes(operation: Operation, scope: TypeScope, { compare, method }: Compared): Probe[] {
  const { data } = successTypes(operation, scope);
  return data.length ? [compare("data", either(data), `Settled<${method}>`)] : [];
}

function streamProbes(operation: Operation, scope: TypeScope, { compare, method }: Compared): Probe[] {
  const item = `ItemOf<${method}>`;
  const received = streamOf(operation) === "events" ? `Part<${item}, "data">` : item;
  return [compare("items by for await", either(itemTypes(operation, scope)), received)];
}

function pageProbes(operation: Operation, scope: TypeScope, { compare, method }: Compared): Probe[] {
  const [body = "undefined"] = successTypes(operation, scope).bodies;
  const items = typeAt(body, operation.object["x-pagination"]?.items ?? "");
  return [
    compare("page.items", items, below(`Settled<${method}>`, "items")),
    compare("page.body", body, below(`Settled<${method}>`, "body")),
    compare("items by for await", `${items}[number]`, `ItemOf<${method}>`),
  ];
}
