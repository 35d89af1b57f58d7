import { existsSync, lstatSync } from "node:fs";
import { join } from "node:path";
import { isDiscardedFolder } from "./discarded-folder.ts";
import { NewProviderError } from "./new-provider-error.ts";

/**
 * Rejects a name whose folders or changeset are there already. Leftovers of a discarded provider do not count.
 * @throws {NewProviderError}
 */
export function checkRoom(root: string, name: string): void {
  const spec = `specs/${name}`;
  if (existsSync(join(root, spec, "package.json")))
    throw new NewProviderError(
      `The provider \`${name}\` already exists: ${spec}. Choose another name, or edit that one.`,
    );
  for (const path of [spec, `packages/${name}`, `examples/${name}`, `.changeset/first-${name}.md`]) {
    if (!lstatSync(join(root, path), { throwIfNoEntry: false }) || isDiscardedFolder(join(root, path))) continue;
    throw new NewProviderError(
      `${path} is there already, and would be mixed up with the new provider. Move it away first.`,
    );
  }
}
