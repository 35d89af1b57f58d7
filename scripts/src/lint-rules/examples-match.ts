import { posix } from "node:path";
import type { Oas3Visitor, UserContext } from "@redocly/openapi-core";
import type { AjvValidator, ExampleError } from "../read-spec/openapi-core.ts";
import { child, entriesOf, follow, isMapping, itemsOf, type Placed, type Resolve } from "./placed.ts";
import { prepareSchema } from "./prepare-schema.ts";

type Side = "request" | "response";

/**
 * Refuse an example that does not match its schema. Replaces openapi-core's three rules for that, which pass over
 * examples of headers, shared examples of parameters and schemas with a discriminator, and compile each schema thrice.
 */
export function examplesMatch(Validator: new () => AjvValidator): () => Oas3Visitor {
  return () => {
    const check = createCheck(new Validator());
    const inRequest = { leave: checkCarrier("request", check) };
    const inResponse = { leave: checkCarrier("response", check) };
    return {
      Parameter: { ...inRequest, MediaType: inRequest },
      RequestBody: { MediaType: inRequest },
      Response: { MediaType: inResponse },
      Header: inResponse,
      Schema: {
        leave(value, context) {
          const schema = { value, location: context.location };
          const examples = [child(schema, "example"), ...itemsOf(child(schema, "examples"))];
          for (const example of examples) check({ example, schema, context });
        },
      },
    };
  };
}

interface Check {
  example: Placed;
  schema: Placed;
  side?: Side;
  context: UserContext;
}

/** Check the examples of what has a `schema`: a parameter, a header, a media type. */
function checkCarrier(side: Side, check: (what: Check) => void): (node: unknown, context: UserContext) => void {
  return (node, context) => {
    const carrier = { value: node, location: context.location };
    const schema = child(carrier, "schema");
    if (schema.value === undefined) return;
    for (const example of examplesOf(carrier, context.resolve)) check({ example, schema, side, context });
  };
}

function createCheck(validator: AjvValidator): (what: Check) => void {
  return ({ example, schema, side, context: { resolve, specVersion, report } }) => {
    if (example.value === undefined) return;
    try {
      const { errors } = validator.validate(example.value, prepareSchema(schema.value), {
        schemaLoc: schema.location,
        instancePath: example.location.pointer,
        resolve: prepared(resolve),
        allowAdditionalProperties: false,
        ajvContext: { apiContext: side },
        specVersion,
      });
      for (const error of withoutNoise(errors)) {
        const location = {
          source: example.location.source,
          pointer: error.instancePath,
          reportOnKey: isUnknown(error),
        };
        report({ message: `The example does not match its schema: ${reasonOf(error)}.`, location });
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : error;
      report({ message: `No example can be checked against this schema: ${reason}.`, location: schema.location });
    }
  };
}

function examplesOf(carrier: Placed, resolve: Resolve): Placed[] {
  const named = entriesOf(child(carrier, "examples")).map(([, entry]) => {
    const example = follow(entry, resolve);
    const external = child(example, "externalValue");
    if (typeof external.value !== "string") return child(example, "value");
    return follow({ value: { $ref: external.value }, location: external.location }, resolve);
  });
  return [follow(child(carrier, "example"), resolve), ...named];
}

function prepared(resolve: Resolve): Resolve {
  return (reference, from) => {
    const resolved = resolve(reference, from);
    return isMapping(resolved.node) ? { ...resolved, node: prepareSchema(resolved.node) as never } : resolved;
  };
}

function reasonOf(error: ExampleError): string {
  if (!isUnknown(error)) return error.message;
  return `it names no property \`${error.params.unevaluatedProperty ?? error.params.additionalProperty}\``;
}

/** Leave out what follows from a union that failed, where one of its branches says why. */
function withoutNoise(errors: ExampleError[]): ExampleError[] {
  const unions = errors.filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf");
  const reasons = errors.filter(
    (error) =>
      !unions.includes(error) &&
      !(error.keyword === "type" && error.params.type === "null") &&
      !(isUnknown(error) && unions.some(({ instancePath }) => instancePath === posix.dirname(error.instancePath))),
  );
  const bare = unions.filter(
    ({ instancePath }) => !reasons.some((reason) => reason.instancePath.startsWith(instancePath)),
  );
  const clear = [...reasons, ...bare];
  return clear.length > 0 ? clear : errors;
}

function isUnknown({ keyword }: ExampleError): boolean {
  return keyword === "unevaluatedProperties" || keyword === "additionalProperties";
}
