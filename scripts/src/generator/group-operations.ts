interface Entry extends Readonly<Record<string, unknown>> {
  readonly request: string;
}

type Entries = Readonly<Record<string, Entry>>;

/** The entries of a table by resources, each with what its operations have in common; `expandOperations` makes entries of them again. */
export function groupOperations(entries: Readonly<Record<string, object>>): object {
  const resources = new Map<string, Entries>();
  for (const [id, entry] of Object.entries(entries)) {
    const [, resource = "", verb = ""] = /^(.+)_(.+)$/.exec(id) ?? [];
    resources.set(resource, { ...resources.get(resource), [verb]: entry as Entry });
  }
  for (const resource of [...resources.keys()]) joinOuter(resource, resources);
  return Object.fromEntries([...resources].map(([resource, own]) => [resource, groupOf(own)]));
}

/** Put a resource into the one that it belongs to, where nothing has to be said again because of it. */
function joinOuter(resource: string, resources: Map<string, Entries>): void {
  const own = resources.get(resource) ?? {};
  for (const [outer, others] of resources) {
    if (!resource.startsWith(`${outer}_`)) continue;
    const below = Object.entries(own).map(([verb, entry]) => [`${resource.slice(outer.length + 1)}_${verb}`, entry]);
    const joined: Entries = { ...others, ...Object.fromEntries(below) };
    const head = headOf(others);
    if (!isSame(headOf(joined), head) || !isSame({ ...head, ...headOf(own), path: head.path }, head)) continue;
    resources.set(outer, joined);
    resources.delete(resource);
    return;
  }
}

function groupOf(entries: Entries): object {
  const head = headOf(entries);
  const own = ({ request, ...entry }: Entry) => ({
    ...Object.fromEntries(Object.entries(entry).filter(([name]) => !(name in head))),
    request: request.replace(` ${head.path}`, " ").trim(),
  });
  return { ...head, verbs: Object.fromEntries(Object.entries(entries).map(([verb, entry]) => [verb, own(entry)])) };
}

/** The fields that all entries share, and their common path. A single entry shares nothing. */
function headOf(entries: Entries): Readonly<Record<string, unknown>> & { path: string } {
  const [first, ...others] = Object.values(entries);
  const path = commonPath(Object.values(entries).map(({ request }) => request.replace(/.* /, "")));
  const common = Object.entries(first ?? {}).filter(
    ([name, value]) => others.length && others.every((other) => isSame(other[name], value)),
  );
  const shared = common.filter(([name, value]) => name !== "request" && value !== undefined);
  return { path, ...Object.fromEntries(shared) };
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
