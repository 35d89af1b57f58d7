import { escapeHtml } from "../markdown/escape-html.ts";
import { plainText } from "../markdown/plain-text.ts";
import type { Repository } from "../repository/repository.ts";
import { addressOf, type SiteAddress } from "./read-address.ts";

export const feedPath = "changes.xml";

/** Released versions of all packages as an RSS feed, the newest of each first. Readers of feeds need whole addresses: none without a host. */
export function changesFeed(repository: Repository, address: SiteAddress): string | undefined {
  if (!address.origin) return undefined;
  const items = repository.find("packages/*/CHANGELOG.md").flatMap((file) => {
    const name = file.split("/")[1] ?? "";
    const [, ...versions] = repository.read(file).split(/^## /m);
    return versions.map((section) => itemOf(addressOf(address, `changelogs/${name}/`), name, section));
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0">
<channel>
<title>Changes of Certspec</title>
<link>${escapeHtml(addressOf(address, "changelogs/"))}</link>
<description>Released versions of every package.</description>
<language>en</language>
${items.join("\n")}
</channel>
</rss>
`;
}

function itemOf(changelog: string, name: string, section: string): string {
  const [version = "", ...lines] = section.split("\n");
  const anchor = version.trim().replace(/[^\w-]/g, "");
  return `<item>
<title>${escapeHtml(`@certspec/${name} ${version.trim()}`)}</title>
<link>${escapeHtml(`${changelog}#${anchor}`)}</link>
<guid isPermaLink="false">${escapeHtml(`@certspec/${name}@${version.trim()}`)}</guid>
<description>${escapeHtml(plainText(lines.join("\n").replace(/^#+ /gm, "")))}</description>
</item>`;
}
