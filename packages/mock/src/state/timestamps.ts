type Properties = Record<string, unknown>;

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;
const created = /^(?:created|creation|uploaded|issued|requested)|(?:created|uploaded|issued)_?(?:at|on|date|time)?$/i;
const updated = /(?:updated|modified|changed)/i;

/** Dates a new item: it is created now, and later times keep their distance from that. */
export function stampCreated(item: Properties, now: Date, given: ReadonlySet<string>): Properties {
  const own = Object.entries(item).filter(([name]) => !given.has(name));
  const base = own.filter(([name]) => created.test(name)).map(([, value]) => timeOf(value));
  const start = Math.min(...base.filter((time) => time !== undefined));
  const stamped = { ...item };
  for (const [name, value] of own) {
    const time = timeOf(value);
    if (time === undefined) continue;
    const isNow = created.test(name) || updated.test(name);
    if (isNow) stamped[name] = written(now.getTime(), value);
    else if (time >= start) stamped[name] = written(now.getTime() + time - start, value);
  }
  return stamped;
}

/** Dates a changed item. */
export function stampUpdated(item: Properties, now: Date, given: ReadonlySet<string> = new Set()): Properties {
  const entries = Object.entries(item).map(([name, value]) => {
    const isStamp = updated.test(name) && !given.has(name) && timeOf(value) !== undefined;
    return [name, isStamp ? written(now.getTime(), value) : value];
  });
  return Object.fromEntries(entries);
}

/** The milliseconds of a value: a date and time, or seconds or milliseconds since the epoch. */
function timeOf(value: unknown): number | undefined {
  if (typeof value === "string" && instant.test(value)) return Date.parse(value);
  if (typeof value !== "number" || !Number.isInteger(value)) return undefined;
  if (value > 1e9 && value < 1e10) return value * 1000;
  return value > 1e12 && value < 1e13 ? value : undefined;
}

/** Writes a time in the format of its example. */
function written(time: number, example: unknown): string | number {
  if (typeof example === "number") return example < 1e10 ? Math.floor(time / 1000) : time;
  const text = new Date(time).toISOString();
  return instant.exec(String(example))?.[1] ? text : text.replace(/\.\d+Z$/, "Z");
}
