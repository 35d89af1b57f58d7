import type { Page } from "../page.ts";
import { SiteError } from "../site-error.ts";

/** A group of the navigation file: pages by their paths, and folded groups of all pages below a path. */
export interface NavigationGroup {
  label: string;
  items: (string | { label: string; below: string })[];
}

/** The navigation file: groups in the order in which readers see them, with the providers where it says so. */
export type Navigation = (NavigationGroup | { providers: true })[];

/** A group of the navigation with its pages. */
export interface PageGroup {
  label: string;
  items: (Page | { label: string; pages: Page[] })[];
}

export const navigationFile = "docs-site/navigation.json";

/** The pages outside every group: the front page, and the one for addresses that lead nowhere. */
const withoutGroup = ["", "404"];

/**
 * Finds the pages of each group; `"providers"` stands where the groups of the providers go.
 * @throws {SiteError} when a group names a page that does not exist, or no group names a page.
 */
export function readNavigation(navigation: Navigation, pages: readonly Page[]): (PageGroup | "providers")[] {
  const unnamed = new Set(pages.filter(({ path }) => !withoutGroup.includes(path) && !/^providers\//.test(path)));
  const named = (path: string): Page => {
    const page = pages.find((each) => each.path === path);
    if (!page)
      throw new SiteError(
        `${navigationFile} names ${path}, which is not a page of the site: write it, or remove its name`,
      );
    if (!unnamed.delete(page)) throw new SiteError(`${navigationFile} names ${path} twice`);
    return page;
  };
  const groups = navigation.map((group) => {
    if ("providers" in group) return "providers";
    const items = group.items.map((item) => {
      if (typeof item === "string") return named(item);
      const below = pages.filter(({ path }) => path.startsWith(item.below)).filter((page) => unnamed.has(page));
      return { label: item.label, pages: below.map(({ path }) => named(path)) };
    });
    return { label: group.label, items: items.filter((item) => "path" in item || item.pages.length) };
  });
  const [left] = unnamed;
  if (left)
    throw new SiteError(
      `${navigationFile}: no group names ${left.path} (${left.source ?? "made by the site"}): add it to the group that readers look in`,
    );
  return groups;
}
