/** Whether a document has a media type of XML anywhere. */
export function hasXml(document: unknown): boolean {
  const open: unknown[] = [document];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (/^[a-z]+\/([\w.-]+\+)?xml\b/i.test(key)) return true;
      if (typeof inner === "object" && inner !== null) open.push(inner);
    }
  }
  return false;
}
