import type { Document, SecurityScheme } from "@certspec/openapi";
import type { Operation } from "../../checker/operations-of.ts";
import { comparing, type Probe } from "./probe.ts";
import { failureTypes } from "./response-types.ts";
import type { TypeScope } from "./type-scope.ts";
import { either } from "./type-text.ts";

/** Compares the options of a client by which its credentials are given: each is optional, and takes a text and no number. */
export function credentialProbes({ components }: Document): Probe[] {
  const compare = comparing("client");
  const schemes: readonly SecurityScheme[] = Object.values(components?.securitySchemes ?? {});
  const logins = schemes
    .flatMap((scheme) => scheme["x-login"] ?? [])
    .map(({ option, fields }) => {
      const properties = Object.keys(fields).map((name) => `${JSON.stringify(name)}: string;`);
      return compare(
        `options.${option}`,
        `{ ${properties.join(" ")} }`,
        `Part<ClientOptions, ${JSON.stringify(option)}>`,
      );
    });
  const names = schemes.flatMap((scheme) => scheme["x-credential"]?.option ?? []);
  const secrets = names.flatMap((name) => {
    const key = JSON.stringify(name);
    const place = `options.${name}`;
    return [
      compare(place, `"optional"`, `IsOptional<ClientOptions, ${key} & keyof ClientOptions>`),
      compare(place, `"texts"`, `Accepts<Part<ClientOptions, ${key}>>`),
    ];
  });
  return [...secrets, ...logins];
}

/** Compares what a guard narrows the errors of an operation to. */
export function guardProbes(operation: Operation, scope: TypeScope, guard: string): Probe[] {
  const compare = comparing(operation.id);
  return failureTypes(operation, scope).map(({ key, status, bodies }) =>
    compare(
      `body of ${key} by ${guard}`,
      either(bodies),
      `Guarded<typeof guarded.${guard}<${JSON.stringify(operation.id)}, ${status}>>["body"]`,
    ),
  );
}
