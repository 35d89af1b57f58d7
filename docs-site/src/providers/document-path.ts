/** Where the OpenAPI document of a provider is, below the root of the site. */
export function documentPath(provider: string): string {
  return `providers/${provider}/openapi.json`;
}
