import type { ProviderNames } from "./provider-names.ts";

/** How callers of a new provider show who they are. */
export type Auth = "bearer" | "api-key";

export const authKinds: readonly Auth[] = ["bearer", "api-key"];

/** The security scheme of a new spec, under its name. */
export function authScheme(auth: Auth, { constant, title }: ProviderNames): Record<string, object> {
  if (auth === "api-key")
    return {
      apiKey: {
        type: "apiKey",
        in: "header",
        name: "X-API-Key",
        description: `A key of ${title}.`,
        "x-credential": { option: "apiKey", env: `${constant}_API_KEY` },
      },
    };
  return {
    bearerAuth: {
      type: "http",
      scheme: "bearer",
      description: `A token of ${title}.`,
      "x-credential": { option: "token", env: `${constant}_TOKEN` },
    },
  };
}
