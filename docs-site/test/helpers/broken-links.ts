import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BuiltSite } from "./read-built-site.ts";

/** Where a site is, and what hosts it. */
export interface Place {
  folder: string;
  base: string;
}

/** Every link and asset of a site that leads nowhere, out of its base path, or loads something from another host. */
export function brokenLinks(site: BuiltSite, { folder, base }: Place): string[] {
  const ids = new Map(
    [...site].map(([path, page]) => [path, new Set(page.querySelectorAll("[id]").map(({ id }) => id))]),
  );
  const found: string[] = [];
  for (const [path, page] of site) {
    // The page of hosts for what is not there is shown at any address.
    const own = new URL(`http://site${base}${path === "404.html" ? "" : path}`);
    for (const element of page.querySelectorAll("[href], [src]")) {
      const target = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
      const url = new URL(target, own);
      if (url.origin !== own.origin) {
        const isLoaded = element.rawTagName !== "a" && element.getAttribute("rel") !== "canonical";
        if (isLoaded) found.push(`${path} loads ${target}`);
        continue;
      }
      const flaw = flawOf(url);
      if (flaw) found.push(`${path} links to ${target}: ${flaw}`);
    }
  }
  return found;

  function flawOf({ pathname, hash }: URL): string | undefined {
    if (!pathname.startsWith(base)) return "out of the base path";
    const path = decodeURIComponent(pathname.slice(base.length));
    const anchors = ids.get(path);
    if (!anchors) return existsSync(join(folder, path)) && !path.endsWith("/") && path ? undefined : "no such page";
    return hash === "" || anchors.has(decodeURIComponent(hash.slice(1))) ? undefined : "no such anchor";
  }
}
