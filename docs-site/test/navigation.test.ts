import { expect, test } from "vitest";
import type { Page } from "../src/page.ts";
import { type Navigation, readNavigation } from "../src/site/read-navigation.ts";
import { readSite } from "../src/site/read-site.ts";
import { siteSidebar } from "../src/site/site-sidebar.ts";

const { pages, providers, navigation } = await readSite();
const labels = siteSidebar(navigation, pages, providers).map(({ label }) => label);

test("application developers come first, then the providers, and what only maintainers need comes last", () => {
  const [first] = labels;
  const providerAt = labels.indexOf("Cloudflare");

  expect(first).toBe("Get started");
  expect(labels.slice(providerAt)).toEqual([
    ...["Cloudflare", "Infisical", "Numeral"],
    ...["Contract testing", "Drift", "Your own provider", "Contributing"],
  ]);
  expect(labels.indexOf("Test your app")).toBeLessThan(providerAt);
});

test("a page of docs/ that no group names stops the build", () => {
  const added = { ...page("guides/news"), source: "docs/news.md" };

  expect(() => readNavigation(navigation, [...pages, added])).toThrow(
    "docs-site/navigation.json: no group names guides/news (docs/news.md)",
  );
});

test("a named page that does not exist stops the build, and so does one that is named twice", () => {
  const group = (...items: string[]): Navigation => [{ label: "Guides", items }];

  expect(() => readNavigation(group("guides/a", "guides/b"), [page("guides/a")])).toThrow(
    "docs-site/navigation.json names guides/b, which is not a page of the site",
  );
  expect(() => readNavigation(group("guides/a", "guides/a"), [page("guides/a")])).toThrow("names guides/a twice");
});

test("a folded group has the pages below its path that nothing names, and is left out without any", () => {
  const each: Navigation = [{ label: "Project", items: ["decisions/b", { label: "Each", below: "decisions/" }] }];

  expect(readNavigation(each, [page("decisions/a"), page("decisions/b")])).toEqual([
    { label: "Project", items: [page("decisions/b"), { label: "Each", pages: [page("decisions/a")] }] },
  ]);
  expect(readNavigation(each, [page("decisions/b")])).toEqual([{ label: "Project", items: [page("decisions/b")] }]);
});

function page(path: string): Page {
  return { path, title: path, description: path, body: path };
}
