import type { Parameter } from "@certspec/openapi";
import { GenerateError } from "./generate-error.ts";
import type { OperationModel } from "./operation-model.ts";

/** The members of a client that are not resources. */
export const clientsOwn: ReadonlySet<string> = new Set(["request"]);

/**
 * Arguments are flat, so a name can stand for one parameter only.
 * @throws {GenerateError} for a name that stands for two.
 */
export function checkArguments(id: string, parameters: Parameter[], oneOfNames: string[]): void {
  const seen = new Set(oneOfNames);
  for (const { name, in: place } of parameters) {
    if (name === "body")
      throw new GenerateError(`${id}: a ${place} parameter is called body, which names the request body; rename it`);
    if (seen.has(name))
      throw new GenerateError(`${id}: two parameters are called ${name}; arguments are flat, so rename one`);
    seen.add(name);
  }
}

/**
 * A name on the client is a method or a resource, and taken once.
 * @throws {GenerateError} for a name that two operations want.
 */
export function checkNames(operations: readonly OperationModel[]): void {
  const taken = new Map([...clientsOwn].map((name) => [name, `the client's own ${name}`]));
  for (const { id, resource, method } of operations) {
    const place = [...resource, method].join(".");
    const other = taken.get(place);
    if (other !== undefined)
      throw new GenerateError(`${id} and ${other} both want the name ${place} on the client; rename one`);
    taken.set(place, id);
  }
  for (const { id, resource } of operations) {
    for (let depth = 1; depth <= resource.length; depth += 1) {
      const place = resource.slice(0, depth).join(".");
      const other = taken.get(place);
      if (other !== undefined)
        throw new GenerateError(`${id} needs ${place} to be a resource, but ${other} is a method there; rename one`);
    }
  }
}
