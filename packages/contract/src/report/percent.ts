/** A share for readers; never 100 % where something is missing, nor 0 % where there is something. */
export function percent(part: number, whole: number): string {
  if (part === whole) return "100 %";
  const rounded = Math.round((part / whole) * 1000) / 10;
  return `${Math.min(99.9, part > 0 ? Math.max(0.1, rounded) : rounded)} %`;
}
