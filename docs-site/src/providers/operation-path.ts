import type { DocumentedOperation } from "./provider.ts";

/** Where the page of an operation is. */
export function operationPath({ provider, id }: DocumentedOperation): string {
  return `providers/${provider.name}/${id}`;
}

/** The path templates that callers know, one for each alternative of `x-one-of-parameters`. */
export function pathTemplates({ path, oneOf }: DocumentedOperation): string[] {
  if (!oneOf) return [path];
  return Object.values(oneOf).map(({ values }) =>
    Object.entries(values).reduce((filled, [name, value]) => filled.replace(`{${name}}`, value), path),
  );
}
