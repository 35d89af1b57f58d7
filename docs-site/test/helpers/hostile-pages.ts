import { createSatteriMarkdownProcessor } from "@astrojs/markdown-satteri";
import { operationPage } from "../../src/providers/operation-page.ts";
import { providerPage } from "../../src/providers/provider-page.ts";
import { readProvider } from "../../src/providers/read-provider.ts";
import type { SiteProvider } from "../../src/site/site-pages.ts";

/** Texts that a page must show, and never obey: tags, handlers, scripts in addresses, and marks that end what they stand in. */
export const hostileTexts: readonly string[] = [
  "<img src=x onerror=obeyed(1)>",
  "a\n\n<script>obeyed(2)</script>\n\n</div></details>",
  "[a](javascript:obeyed(3)) [b](data:text/html,<script>obeyed(4)</script>)",
  "[a][b]\n\n[b]: JaVaScRiPt:obeyed(5)",
  '"><svg onload=obeyed(6)>\' onmouseover=obeyed(7) x="',
  "` a\n- b <iframe srcdoc='<script>parent.obeyed(8)</script>'> `",
  "``` a`b\n<img src=x onerror=obeyed(9)>\n```\n~~~",
  "![a](https://tracker.test/pixel.png) <style>* { display: none }</style>",
  "a | b\n- | -\n` | <img src=x onerror=obeyed(10)> `",
  "a\u2028```\n<img src=x onerror=obeyed(11)>\n<!-- <base href='https://other.test/'>",
  "javascript:obeyed(12)",
  ":::note[<img src=x onerror=obeyed(13)>]\na\n:::",
];

const texts = new Set(["summary", "description", "title", "url", "date", "format", "x-assumed"]);

/** The HTML of the pages of a provider in whose document every text is hostile, as the site's own Markdown reader makes it. */
export async function hostilePages({ provider, api }: SiteProvider): Promise<string[]> {
  let next = 0;
  const hostile = (): string => hostileTexts[next++ % hostileTexts.length] ?? "";
  const tags = new Map((provider.document.tags ?? []).map(({ name }) => [name, hostile()]));
  const poisoned = (value: unknown, key = ""): unknown => {
    if (typeof value === "string") return texts.has(key) ? hostile() : value;
    if (Array.isArray(value)) return value.map((each) => poisoned(each));
    if (typeof value !== "object" || value === null) return value;
    // Names of properties and example values may be the same words, and are no texts.
    if (key === "properties" || key === "value" || key === "example")
      return key === "properties" ? mapped(value, (each) => poisoned(each)) : value;
    return mapped(value, poisoned);
  };
  const { servers = [], tags: declared = [], ...others } = provider.document;
  const document = {
    ...(poisoned(others) as typeof others),
    servers,
    tags: declared.map((tag) => ({ ...(poisoned(tag) as typeof tag), name: tags.get(tag.name) ?? tag.name })),
  };
  for (const path of Object.values(document.paths ?? {}))
    for (const operation of Object.values(path as object))
      if (typeof operation === "object" && "operationId" in operation)
        Object.assign(operation, {
          tags: operation.tags?.map((name: string) => tags.get(name) ?? name),
          externalDocs: { url: hostile() },
          "x-upstream": { url: hostile(), date: hostile() },
          "x-assumed": hostile(),
        });
  const read = readProvider(provider.name, document);
  const pages = await Promise.all(read.operations.map((operation) => operationPage(operation, api)));
  const { render } = await createSatteriMarkdownProcessor({ features: { directive: true }, syntaxHighlight: false });
  const rendered = [providerPage(read, []), ...pages].map(({ body }) => render(body));
  return (await Promise.all(rendered)).map(({ code }) => code);
}

function mapped(value: object, change: (each: unknown, key: string) => unknown): object {
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, change(each, key)]));
}
