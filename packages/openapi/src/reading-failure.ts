/** Says why a file could not be read, for the end of a sentence that begins with its path. */
export function readingFailure(error: unknown): string {
  const { code, message } = error as Error & { code?: string };
  if (code === "ENOENT" || code === "ENOTDIR") return "file not found";
  if (code === "EISDIR") return "is a folder; give the path of a file in it";
  if (code === "EACCES" || code === "EPERM") return "is not readable for this user; change its permissions";
  return `cannot be read: ${message}`;
}
