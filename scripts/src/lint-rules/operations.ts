import { isJson, methods } from "@certspec/openapi";
import { child, dig, entriesOf, follow, isMapping, itemsOf, type Placed, type Resolve } from "./placed.ts";

/** An operation of the path table. */
export interface SpecOperation {
  /** Its name in messages: its operationId, or method and path. */
  name: string;
  path: string;
  method: string;
  /** The entry of the path table, usually a `$ref`. */
  entry: Placed;
  /** The operation itself. */
  operation: Placed;
}

/** A parameter of an operation. */
export interface SpecParameter {
  name: string;
  in: string;
  /** The entry of the list, usually a `$ref`. */
  entry: Placed;
  /** The parameter itself. */
  parameter: Placed;
}

/** Every operation of the path table, in its order. */
export function operationsOf(root: Placed, resolve: Resolve): SpecOperation[] {
  return entriesOf(child(root, "paths")).flatMap(([path, item]) =>
    entriesOf(follow(item, resolve))
      .filter(([method]) => methods.some((each) => each === method))
      .map(([method, entry]) => {
        const operation = follow(entry, resolve);
        const id = child(operation, "operationId").value;
        return { name: typeof id === "string" ? id : `${method} ${path}`, path, method, entry, operation };
      })
      .filter(({ operation }) => isMapping(operation.value)),
  );
}

/** The parameters of an operation. */
export function parametersOf(operation: Placed, resolve: Resolve): SpecParameter[] {
  return itemsOf(child(operation, "parameters")).flatMap((entry) => {
    const parameter = follow(entry, resolve);
    const name = child(parameter, "name").value;
    const place = child(parameter, "in").value;
    return typeof name === "string" && typeof place === "string" ? [{ name, in: place, entry, parameter }] : [];
  });
}

/** The responses of an operation by status, each with its entry and the response itself. */
export function responsesOf(
  operation: Placed,
  resolve: Resolve,
): { status: string; entry: Placed; response: Placed }[] {
  return entriesOf(child(operation, "responses"))
    .filter(([status]) => !status.startsWith("x-"))
    .map(([status, entry]) => ({ status, entry, response: follow(entry, resolve) }));
}

/** The schema of the JSON in a request body or response, if it has one. */
export function jsonSchemaOf(body: Placed, resolve: Resolve): Placed | undefined {
  const media = entriesOf(child(body, "content")).find(([type]) => isJson(type));
  if (media === undefined) return undefined;
  const schema = dig(media[1], [], resolve);
  return isMapping(schema.value) && schema.value.schema !== undefined ? child(schema, "schema") : undefined;
}

export function isErrorStatus(status: string): boolean {
  return /^[45]/.test(status) || status === "default";
}

export function isSuccessStatus(status: string): boolean {
  return status.startsWith("2");
}
