import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { readSiteProviders } from "../src/site/read-site.ts";
import { hostilePages } from "./helpers/hostile-pages.ts";

const providers = await readSiteProviders();
const ours =
  /^(?:div|span|p|a|b|ul|ol|li|h2|h3|code|pre|table|thead|tbody|tr|th|td|br|details|summary|strong|em|del)$/i;

test.for(
  // The largest adds a hundred pages of the same kinds.
  providers.filter(({ provider }) => provider.name !== "cloudflare").map((site) => [site.provider.name, site] as const),
)("the pages of %s obey nothing, whatever its document says", async ([, site]) => {
  const pages = await hostilePages(site);

  expect(pages.length).toBe(site.provider.operations.length + 1);
  for (const html of pages) {
    const elements = parse(html, { comment: true }).querySelectorAll("*");
    expect(elements.filter(({ rawTagName }) => !ours.test(rawTagName)).map(String)).toEqual([]);
    const attributes = elements.flatMap(({ attributes }) => Object.entries(attributes));
    expect(attributes.filter(([name]) => /^on|^style$|^src/i.test(name))).toEqual([]);
    const links = attributes.filter(([name]) => name === "href").map(([, target]) => target);
    expect(links.filter((target) => !/^(?:https?:\/\/|\/(?!\/)|#)/.test(target))).toEqual([]);
    expect(html).toContain("&lt;img src=x");
  }
});
