/** A day as people read it: `24 Nov 2026`, without the year where the context has it. */
export function dayName(time: Date, { hasYear = false }: { hasYear?: boolean } = {}): string {
  return time.toLocaleDateString("en-GB", {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
    ...(hasYear ? { year: "numeric" } : {}),
  });
}
