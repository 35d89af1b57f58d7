import type { Page } from "../page.ts";
import { operationPath } from "../providers/operation-path.ts";
import { operationsByTag } from "../providers/operations-by-tag.ts";
import type { Provider } from "../providers/provider.ts";

export interface SidebarLink {
  label: string;
  link: string;
}

export interface SidebarGroup {
  label: string;
  collapsed?: boolean;
  items: (SidebarLink | SidebarGroup)[];
}

/** The navigation of the site: guides first, then the providers, then what is looked up, and the project itself. */
export function siteSidebar(pages: readonly Page[], providers: readonly Provider[]): SidebarGroup[] {
  const first = [
    "guides/runtime",
    "guides/proxies-and-certificates",
    "guides/testing-your-app",
    "guides/testing-with-vitest",
    "guides/testing-with-jest",
    "guides/testing-with-msw",
    "guides/testing-with-nock",
    "guides/contract-testing",
  ];
  const ofProject = [
    "guides/architecture",
    "guides/glossary",
    "guides/upstream",
    "writing-specs",
    "contributing",
    "security",
    "decisions",
    "changelogs",
  ];
  const below = (prefix: string): Page[] => pages.filter(({ path }) => path.startsWith(prefix));
  const at = (paths: readonly string[]): Page[] =>
    paths.flatMap((path) => pages.find((page) => page.path === path) ?? []);
  const guides = below("guides/").filter(({ path }) => ![...first, ...ofProject, "guides/diagnostics"].includes(path));
  const groups: SidebarGroup[] = [
    { label: "Guides", items: [...at(first), ...guides].map(toLink) },
    ...providers.map((provider) => providerGroup(provider, pages)),
    { label: "Packages", items: below("packages/").map(toLink) },
    {
      label: "Codes and rules",
      items: [...at(["guides/diagnostics"]), ...below("diagnostics/"), ...at(["lint-rules", "coverage"])].map(toLink),
    },
    { label: "Examples", items: below("examples/").map(toLink) },
    {
      label: "The project",
      items: [
        ...at(ofProject).map(toLink),
        ...folded("Each decision", below("decisions/")),
        ...folded("Each changelog", below("changelogs/")),
      ],
    },
  ];
  return groups.filter(({ items }) => items.length);
}

function providerGroup(provider: Provider, pages: readonly Page[]): SidebarGroup {
  const { name, title } = provider;
  const overview = { label: "Overview", link: `/providers/${name}/` };
  const facts = pages.filter(({ path }) => path === `providers/${name}/spec`).map(toLink);
  const tags = [...operationsByTag(provider)].map(([label, tagged]) => ({
    label,
    collapsed: true,
    items: tagged.map((operation) => ({
      label: operation.source.summary ?? operation.call,
      link: `/${operationPath(operation)}/`,
    })),
  }));
  return { label: title, items: [overview, ...tags, ...facts] };
}

function folded(label: string, pages: readonly Page[]): SidebarGroup[] {
  return pages.length ? [{ label, collapsed: true, items: pages.map(toLink) }] : [];
}

function toLink({ path, title }: Page): SidebarLink {
  return { label: title, link: `/${path}/` };
}
