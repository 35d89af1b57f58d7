/** `petstore_auth` and `apiKey` as the end of an environment variable: `PETSTORE_AUTH`, `API_KEY`. */
export function constantCase(name: string): string {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, "$1_$2")
    .replaceAll(/[^A-Za-z\d]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .toUpperCase();
}
