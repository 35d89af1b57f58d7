import { existsSync, readFileSync } from "node:fs";
import starlight from "@astrojs/starlight";
import type { AstroUserConfig } from "astro";
import { defineConfig, passthroughImageService } from "astro/config";
import { feedPath } from "./src/site/changes-feed.ts";
import { addressOf, type SiteAddress } from "./src/site/read-address.ts";
import { searchRanking } from "./src/site/search-ranking.ts";
import type { SidebarGroup } from "./src/site/site-sidebar.ts";

// src/build-site.ts writes it. Tools that only look at the configuration find none.
const file = new URL("./astro/content/site.json", import.meta.url);
const built: { address: SiteAddress; sidebar: SidebarGroup[]; script: string } = existsSync(file)
  ? JSON.parse(readFileSync(file, "utf8"))
  : { address: { base: "/" }, sidebar: [], script: "" };
const { address, sidebar, script } = built;

type HeadTag = NonNullable<Parameters<typeof starlight>[0]["head"]>[number];

const config: AstroUserConfig = defineConfig({
  srcDir: "./astro",
  publicDir: "./public",
  base: address.base,
  ...(address.origin && { site: address.origin }),
  trailingSlash: "always",
  image: { service: passthroughImageService() },
  integrations: [
    starlight({
      title: "Certspec",
      sidebar,
      customCss: [
        "@fontsource/jetbrains-mono/latin-400.css",
        "@fontsource/jetbrains-mono/latin-700.css",
        "./astro/styles/site.css",
      ],
      credits: false,
      pagefind: { ranking: searchRanking },
      // Code is broken to fit the page: nothing of it is out of sight on a phone.
      expressiveCode: { defaultProps: { wrap: true } },
      ...(address.repository && { social: [{ icon: "github", label: "Repository", href: address.repository }] }),
      head: [
        { tag: "script", attrs: { type: "module", src: address.base + script } },
        ...(address.origin ? headOfHost(address) : []),
      ],
    }),
  ],
});

/** Tags that need the whole address of the site. */
function headOfHost(address: SiteAddress): HeadTag[] {
  const feed = {
    rel: "alternate",
    type: "application/rss+xml",
    title: "Changes of Certspec",
    href: address.base + feedPath,
  };
  return [
    { tag: "meta", attrs: { property: "og:image", content: addressOf(address, "social-image.png") } },
    { tag: "link", attrs: feed },
  ];
}

export default config;
