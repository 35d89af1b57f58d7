/** A description, with the paragraphs on who may call apart from the others. */
export interface ReadDescription {
  text: string;
  permissions: string;
}

/** Take the paragraphs on permissions out of a description, so that they have a separate place. */
export function readDescription(description = ""): ReadDescription {
  const paragraphs = description.trim().split(/\n{2,}/);
  const isOfPermissions = (paragraph: string): boolean => /\bpermissions?\b/i.test(paragraph);
  // A description of a single paragraph stays whole at the top: it would be missing there.
  if (paragraphs.length === 1) return { text: paragraphs.join(""), permissions: "" };
  return {
    text: paragraphs.filter((paragraph) => !isOfPermissions(paragraph)).join("\n\n"),
    permissions: paragraphs.filter(isOfPermissions).join("\n\n"),
  };
}
