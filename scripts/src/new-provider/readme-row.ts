import { NewProviderError } from "./new-provider-error.ts";
import type { ProviderNames } from "./provider-names.ts";

const before = "| [@certspec/mock](packages/mock/README.md)";

/**
 * Adds a client to the table of packages in the root README.
 * @throws {NewProviderError} when the table is not there.
 */
export function addReadmeRow(readme: string, { name, title }: ProviderNames): string {
  const parts = readme.split(`\n${before}`);
  if (parts.length !== 2)
    throw new NewProviderError(`README.md has no row that starts with \`${before}\`, above which the new client goes.`);
  return parts.join(
    `\n| [@certspec/${name}](packages/${name}/README.md) | client: certificates of ${title} |\n${before}`,
  );
}
