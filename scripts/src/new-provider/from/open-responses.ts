import { isMapping } from "./place.ts";

/** Lets responses have undeclared properties: drops the keywords that close the schemas that responses reach. */
export function openResponses(files: Readonly<Record<string, unknown>>): void {
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (isMapping(value)) {
      for (const key of ["additionalProperties", "unevaluatedProperties"]) if (value[key] === false) delete value[key];
      if (typeof value.$ref === "string") visit(files[`schemas/${value.$ref.replace(/^.*\//, "")}`]);
    }
    for (const part of Object.values(value)) visit(part);
  };
  for (const [file, response] of Object.entries(files)) if (file.startsWith("responses/")) visit(response);
}
