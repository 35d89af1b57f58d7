import { posix } from "node:path";
import { isMapping } from "./place.ts";

/** Those of a spec's files that its root refers to, directly or by others. */
export function referredFiles(files: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const reached = new Set<string>();
  const visitFile = (file: string): void => {
    if (reached.has(file) || !(file in files)) return;
    reached.add(file);
    visit(files[file], posix.dirname(file));
  };
  const visit = (value: unknown, folder: string): void => {
    if (typeof value !== "object" || value === null) return;
    if (isMapping(value) && typeof value.$ref === "string") visitFile(posix.join(folder, value.$ref));
    if (isMapping(value) && isMapping(value.discriminator) && isMapping(value.discriminator.mapping))
      for (const target of Object.values(value.discriminator.mapping)) visitFile(posix.join(folder, `${target}`));
    for (const part of Object.values(value)) visit(part, folder);
  };
  visitFile("openapi.yaml");
  return Object.fromEntries(Object.entries(files).filter(([file]) => reached.has(file)));
}
