import { existsSync, readFileSync } from "node:fs";
import starlight from "@astrojs/starlight";
import type { AstroUserConfig } from "astro";
import { defineConfig, passthroughImageService } from "astro/config";

const sidebarFile = new URL("./astro/content/sidebar.json", import.meta.url);
const sidebar = existsSync(sidebarFile) ? JSON.parse(readFileSync(sidebarFile, "utf8")) : [];

const config: AstroUserConfig = defineConfig({
  srcDir: "./astro",
  publicDir: "./public",
  base: process.env.DOCS_BASE ?? "/",
  trailingSlash: "always",
  image: { service: passthroughImageService() },
  integrations: [
    starlight({
      title: "Certspec",
      sidebar,
      customCss: ["./astro/styles/site.css"],
      pagination: false,
      credits: false,
    }),
  ],
});

export default config;
