/** A page of the site, before a generator makes HTML of it. */
export interface Page {
  /** Where it is, below the root of the site and without slashes around it; empty for the front page. */
  path: string;
  title: string;
  /** Tells it from pages of the same title, such as the provider's name. */
  context?: string;
  /** One sentence for search engines and previews. */
  description: string;
  /** Markdown without its first heading. Links to pages begin with a slash. */
  body: string;
  /** The file of the repository to edit. */
  source?: string;
  /** The folder of the package that it describes, such as `packages/core`. */
  package?: string;
  /** Whether it uses the room of the table of contents. */
  isWide?: boolean;
  /** How much its words count in the search, where 1 is the normal. */
  weight?: number;
}
