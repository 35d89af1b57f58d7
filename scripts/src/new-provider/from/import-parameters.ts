import { NewProviderError } from "../new-provider-error.ts";
import type { ImportContext } from "./import-context.ts";
import type { SourceOperation } from "./pick-operations.ts";
import { requestOf } from "./pick-operations.ts";
import { child, isMapping, items, type Mapping, type Place, textOf } from "./place.ts";

/** The parameters of an operation, those of its path among them; what several operations share gets a file. */
export function importParameters(operation: SourceOperation, file: string, context: ImportContext): Mapping[] {
  const byPlace = new Map<string, Place>();
  const referred = new Set<unknown>();
  for (const holder of [operation.item, operation.operation])
    for (const entry of items(child(holder, "parameters"))) {
      const parameter = context.source.follow(entry);
      if (parameter !== entry) referred.add(parameter.value);
      byPlace.set(`${textOf(parameter, "in")} ${textOf(parameter, "name")}`, parameter);
    }
  for (const [, name] of operation.path.matchAll(/\{([^}]+)\}/g)) {
    if (byPlace.has(`path ${name}`)) continue;
    context.remark(
      operation.operation,
      `the path parameter ${name} is not declared; it was added as a text. Describe it.`,
    );
    byPlace.set(`path ${name}`, {
      ...operation.operation,
      value: { name, in: "path", required: true, schema: { type: "string" } },
    });
  }
  const kept = [...byPlace.values()].filter((parameter) => canBeSent(parameter, operation, context));
  const apart = kept.filter((parameter) => {
    const name = textOf(parameter, "name");
    const twins = kept.filter((other) => textOf(other, "name") === name);
    // A path needs its parameters, whatever else has their names.
    const first = twins.find((twin) => textOf(twin, "in") === "path") ?? twins[0];
    return (
      first === parameter || !leaveOut(parameter, operation, context, `its method takes one argument called ${name}`)
    );
  });
  return apart.map((parameter, index) => {
    const isReferred = referred.has(parameter.value);
    return importParameter(parameter, { file, index, isReferred }, context);
  });
}

/**
 * Headers that OpenAPI passes over as parameters, the one that names the client, and those of the connection and of the body's length,
 * which are for `fetch` to write.
 */
const setByClients =
  /^(?:accept|content-type|authorization|user-agent|accept-encoding|content-length|host|connection|keep-alive|transfer-encoding|te|trailer|upgrade|expect)$/i;

function canBeSent(parameter: Place, operation: SourceOperation, context: ImportContext): boolean {
  const name = textOf(parameter, "name") ?? "";
  const place = textOf(parameter, "in");
  if (place === "header" && setByClients.test(name)) {
    context.remark(parameter, `the header ${name} was left out: clients set it by themselves.`);
    return false;
  }
  if (!name) {
    context.remark(
      parameter,
      `a parameter in ${place} was left out: it has no name. Ask the provider what it is called.`,
    );
    return false;
  }
  const scheme = schemeSentAs(parameter, context);
  if (scheme !== undefined) {
    context.remark(
      parameter,
      `the parameter ${name} in ${place} was left out: it carries the credential of the security scheme ${scheme}, which the client sends.`,
    );
    return false;
  }
  if (place === "path" && !operation.path.includes(`{${name}}`)) {
    context.remark(parameter, `the path parameter ${name} was left out: ${operation.path} has no place for it.`);
    return false;
  }
  return name !== "body" || !leaveOut(parameter, operation, context, "the argument `body` is the request body");
}

/** The name of the security scheme whose credential a parameter repeats. */
function schemeSentAs(parameter: Place, { source }: ImportContext): string | undefined {
  const [name, place] = [textOf(parameter, "name") ?? "", textOf(parameter, "in")];
  const schemes = source.follow(child(source.follow(child(source.root, "components")), "securitySchemes"));
  const isSame = (other: string) => (place === "header" ? other.toLowerCase() === name.toLowerCase() : other === name);
  return Object.keys(isMapping(schemes.value) ? schemes.value : {}).find((key) => {
    const scheme = source.follow(child(schemes, key));
    return (
      textOf(scheme, "type") === "apiKey" && textOf(scheme, "in") === place && isSame(textOf(scheme, "name") ?? "")
    );
  });
}

function leaveOut(parameter: Place, operation: SourceOperation, { source, remark }: ImportContext, why: string): true {
  const name = textOf(parameter, "name");
  if (isMapping(parameter.value) && parameter.value.required === true)
    throw new NewProviderError(
      `${source.at(parameter)}: ${requestOf(operation)} needs the parameter ${name} in ${textOf(parameter, "in")}, but ${why}. The operation cannot be imported: leave it out of --operations.`,
    );
  remark(
    parameter,
    `the parameter ${name} in ${textOf(parameter, "in")} was left out: ${why}. Callers can pass it in the options \`query\` or \`headers\`.`,
  );
  return true;
}

interface ParameterFacts {
  /** The file of the operation, and the parameter's place in its list. */
  file: string;
  index: number;
  /** Whether the operation refers to it. */
  isReferred: boolean;
}

function importParameter(place: Place, at: ParameterFacts, context: ImportContext): Mapping {
  const name = textOf(place, "name") ?? "";
  const shared = `parameters/${name}.yaml`;
  const isShared = at.isReferred && /^[A-Za-z\d._-]{1,100}$/.test(name);
  const taken = context.sharedParameters.get(shared.toLowerCase());
  if (isShared && (taken === undefined || taken.value === place.value)) {
    context.sharedParameters.set(shared.toLowerCase(), place);
    context.origins.set(shared, place);
    context.files[shared] ??= converted(place, { file: shared, pointer: "" }, context);
    return { $ref: `../${shared}` };
  }
  return converted(place, { file: at.file, pointer: `/parameters/${at.index}` }, context);
}

/** Whether the document says that values in the path have slashes, as those of `/files/{path}`. */
function isMultiSegment(place: Place): boolean {
  const { in: where, "x-multi-segment": isMarked, allowReserved } = place.value as Mapping;
  return where === "path" && (isMarked === true || allowReserved === true);
}

/** Says where values seem to have slashes: the client sends them encoded. */
function noteSlashes(place: Place, { remark }: ImportContext): void {
  const { in: where, name, schema, example } = place.value as Mapping;
  const { pattern, example: sample } = isMapping(schema) ? schema : {};
  const hasSlash = [example, sample].some((each) => typeof each === "string" && each.includes("/"));
  const allowsSlash = typeof pattern === "string" && /[^^\\[]\//.test(pattern);
  if (where === "path" && (hasSlash || allowsSlash))
    remark(
      place,
      `values of \`${name}\` have slashes, which the client sends as %2F. Where the API wants them as they are, add \`x-multi-segment: true\`.`,
    );
}

function converted(
  place: Place,
  { file, pointer }: { file: string; pointer: string },
  context: ImportContext,
): Mapping {
  const isSplit = isMultiSegment(place);
  if (!isSplit) noteSlashes(place, context);
  const { name, in: where, required, deprecated, style, explode, allowReserved } = place.value as Mapping;
  const holder: Mapping = {
    name,
    in: where,
    ...((required === true || where === "path") && { required: true }),
    ...(deprecated === true && { deprecated }),
    description: textOf(place, "description") ?? `The ${where} parameter ${name}.`,
    ...(style !== undefined && { style }),
    ...(explode !== undefined && { explode }),
    ...(allowReserved === true && !isSplit && { allowReserved }),
    ...(isSplit && { "x-multi-segment": true }),
  };
  const [mediaType, media] = Object.entries((place.value as Mapping).content ?? {})[0] ?? [];
  if (mediaType !== undefined && isMapping(media)) {
    const schema = child(child(child(place, "content"), mediaType), "schema");
    holder.content = { [mediaType]: { schema: context.schemas.convert(schema) } };
    return holder;
  }
  holder.schema = context.schemas.convert(child(place, "schema"));
  context.addParameterExample({ file, pointer, origin: place, holder, side: "request" });
  return holder;
}
