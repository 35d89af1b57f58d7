// Bundled into the package, so that installing it brings no further packages (build/bundle-prism.ts).
import { upgradeFromTwoToThree } from "@scalar/openapi-upgrader/2.0-to-3.0";

/** Converts a Swagger 2.0 document to OpenAPI 3.0. */
export function upgradeSwagger(document: object): object {
  return upgradeFromTwoToThree(structuredClone(document) as Record<string, unknown>) as object;
}
