import type { Direction } from "@certspec/openapi";
import type { Oas3Visitor, UserContext } from "@redocly/openapi-core";
import { createExampleChecker, type ExampleChecker } from "./example-checker.ts";
import { child, entriesOf, follow, itemsOf, type Placed, type Resolve } from "./placed.ts";

/**
 * Rejects an example that does not match its schema. Replaces openapi-core's three rules for that, which pass over
 * examples of headers, shared examples of parameters and schemas with a discriminator.
 */
export function examplesMatch(): Oas3Visitor {
  const check = createCheck();
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
}

interface Check {
  example: Placed;
  schema: Placed;
  direction?: Direction;
  context: UserContext;
}

/** Checks the examples of what has a `schema`: a parameter, a header, a media type. */
function checkCarrier(
  direction: Direction,
  check: (what: Check) => void,
): (node: unknown, context: UserContext) => void {
  return (node, context) => {
    const carrier = { value: node, location: context.location };
    const schema = child(carrier, "schema");
    if (schema.value === undefined) return;
    for (const example of examplesOf(carrier, context.resolve)) check({ example, schema, direction, context });
  };
}

function createCheck(): (what: Check) => void {
  let checker: ExampleChecker | undefined;
  return ({ example, schema, direction, context: { resolve, report } }) => {
    if (example.value === undefined) return;
    checker ??= createExampleChecker(resolve);
    try {
      for (const { message, keys, isUnknown } of checker(example.value, schema, direction)) {
        const location = keys.length > 0 ? example.location.child(keys) : example.location;
        report({
          message: `The example does not match its schema: ${message}.`,
          location: isUnknown ? location.key() : location,
        });
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
