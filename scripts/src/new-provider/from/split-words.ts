/** The words of a name in lower case: `APIToken` is `api`, `token`, and `per_page` is `per`, `page`. */
export function splitWords(name: string): string[] {
  return name
    .replaceAll(/OAuth(?=\d|[A-Z]|\b|_)/g, "Oauth")
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z\d]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

/** `apiToken` from `api`, `token`. */
export function joinCamel(words: readonly string[]): string {
  return words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join("");
}
