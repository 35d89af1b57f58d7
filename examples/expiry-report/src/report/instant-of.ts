/** Origin CA certificates are dated like `2014-01-01 05:20:00 +0000 UTC`. */
const spaced = /^(?<day>\d{4}-\d\d-\d\d) (?<time>\d\d:\d\d:\d\d(?:\.\d+)?) (?<offset>[+-]\d\d:?\d\d)(?: [A-Z]{2,5})?$/;
const dayAlone = /^\d{4}-\d\d-\d\d$/;
const withZone = /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:?\d\d)$/i;

/** The instant of a provider's date; `undefined` when the text is not a date. A certificate that ends on a day is good until the end of it, in UTC. */
export function instantOf(text: string): Date | undefined {
  if (!isDay(text.slice(0, 10))) return undefined;
  const { day, time, offset } = spaced.exec(text)?.groups ?? {};
  const offsetWithColon = offset?.replace(/^(...):?/, "$1:");
  if (day) return valid(new Date(`${day}T${time}${offsetWithColon}`));
  if (dayAlone.test(text)) return valid(new Date(`${text}T23:59:59.999Z`));
  return withZone.test(text) ? valid(new Date(text)) : undefined;
}

/** JavaScript takes the 30th of February for the 2nd of March. */
function isDay(day: string): boolean {
  return (
    valid(new Date(`${day}T00:00:00Z`))
      ?.toISOString()
      .startsWith(day) === true
  );
}

function valid(date: Date): Date | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date;
}
