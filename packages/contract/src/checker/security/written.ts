import type { SecurityScheme } from "@certspec/openapi";

/** A secret as its scheme writes it; that of Basic is user and password with a colon between them; other schemes of HTTP begin with their names. */
export function written(scheme: SecurityScheme, secret: string): string {
  if (scheme.type === "apiKey") return secret;
  if (isBasic(scheme)) return `Basic ${Buffer.from(secret).toString("base64")}`;
  const { scheme: name = "bearer" } = scheme;
  return scheme.type === "http" && name.toLowerCase() !== "bearer" ? `${name} ${secret}` : `Bearer ${secret}`;
}

/** Returns whether a scheme is HTTP's Basic. */
export function isBasic({ type, scheme }: SecurityScheme): boolean {
  return type === "http" && scheme?.toLowerCase() === "basic";
}
