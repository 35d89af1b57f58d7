import type { Page } from "../page.ts";
import { operationPath } from "../providers/operation-path.ts";
import { operationsByTag } from "../providers/operations-by-tag.ts";
import type { Provider } from "../providers/provider.ts";
import { type Navigation, type PageGroup, readNavigation } from "./read-navigation.ts";

export interface SidebarLink {
  label: string;
  link: string;
}

export interface SidebarGroup {
  label: string;
  collapsed?: boolean;
  items: (SidebarLink | SidebarGroup)[];
}

/** The navigation as Starlight reads it; operations stand below the tags of their spec. */
export function siteSidebar(
  navigation: Navigation,
  pages: readonly Page[],
  providers: readonly Provider[],
): SidebarGroup[] {
  return readNavigation(navigation, pages).flatMap((group) =>
    group === "providers" ? providers.map((provider) => providerGroup(provider, pages)) : writtenGroup(group),
  );
}

function writtenGroup({ label, items }: PageGroup): SidebarGroup {
  return {
    label,
    items: items.map((item) =>
      "path" in item ? toLink(item) : { label: item.label, collapsed: true, items: item.pages.map(toLink) },
    ),
  };
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

function toLink({ path, title }: Page): SidebarLink {
  return { label: title, link: `/${path}/` };
}
