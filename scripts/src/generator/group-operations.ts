interface Entry extends Readonly<Record<string, unknown>> {
  readonly request: string;
}

/** The entries of a table by resources, each with what its operations have in common; `writeOut` makes entries of them again. */
export function groupOperations(entries: Readonly<Record<string, object>>): object {
  const resources = new Map<string, Record<string, Entry>>();
  for (const [id, entry] of Object.entries(entries)) {
    const [, resource = "", verb = ""] = /^(.+)_(.+)$/.exec(id) ?? [];
    resources.set(resource, { ...resources.get(resource), [verb]: entry as Entry });
  }
  return Object.fromEntries([...resources].map(([resource, own]) => [resource, groupOf(own)]));
}

function groupOf(entries: Readonly<Record<string, Entry>>): object {
  const [first, ...others] = Object.values(entries);
  const path = commonPath(Object.values(entries).map(({ request }) => request.replace(/.* /, "")));
  const common = Object.entries(first ?? {}).filter(
    ([name, value]) => others.length && others.every((other) => isSame(other[name], value)),
  );
  const shared = Object.fromEntries(common.filter(([name, value]) => name !== "request" && value !== undefined));
  const own = ({ request, ...entry }: Entry) => ({
    ...Object.fromEntries(Object.entries(entry).filter(([name]) => !(name in shared))),
    request: request.replace(` ${path}`, " ").trim(),
  });
  return {
    path,
    ...shared,
    verbs: Object.fromEntries(Object.entries(entries).map(([verb, entry]) => [verb, own(entry)])),
  };
}

/** The segments that all paths begin with. */
function commonPath(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split("/"));
  const end = first.findIndex((segment, index) => others.some((other) => other[index] !== segment));
  return first.slice(0, end === -1 ? first.length : end).join("/");
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
