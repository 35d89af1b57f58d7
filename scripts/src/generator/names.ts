/** `custom_csrs_list` and `custom-csrs.list` become `CustomCsrsList`; inner capitals stay. */
export function pascalCase(text: string): string {
  const name = text
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => (word[0] ?? "").toUpperCase() + word.slice(1))
    .join("");
  return /^[0-9]/.test(name) ? `_${name}` : name;
}

/** `ClientCertificateStatus` becomes `clientCertificateStatus`. */
export function camelCase(text: string): string {
  const name = pascalCase(text);
  return (name[0] ?? "").toLowerCase() + name.slice(1);
}

/** A property name as TypeScript writes it: quoted only where it must be. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : JSON.stringify(name);
}
