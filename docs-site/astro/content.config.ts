import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";

// Addresses keep the case of operationIds: a page is found by the name that callers know.
const generateId = ({ entry }: { entry: string }): string => entry.replace(/(?:(?:^|\/)index)?\.md$/, "") || "index";

export const collections: Record<string, ReturnType<typeof defineCollection>> = {
  docs: defineCollection({ loader: docsLoader({ generateId }), schema: docsSchema() }),
};
