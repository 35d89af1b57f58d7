/** A tab of a group: its name as HTML, and its Markdown. */
export interface Tab {
  name: string;
  body: string;
  /** Whether the body begins with a heading that says the name too. */
  hasHeading?: boolean;
}

/** Tabs of which the reader sees one; without a script, and in print, one stands below the other. Those of one kind change together. */
export function tabs(kind: string, each: readonly Tab[]): string {
  const panels = each.map(({ name, body, hasHeading }) => {
    const label = hasHeading ? "" : `<p class="tab-name">${name}</p>\n\n`;
    return `<div class="tab" data-tab="${name}">\n\n${label}${body}\n\n</div>`;
  });
  return `<div class="tabs" data-tabs="${kind}">\n\n${panels.join("\n\n")}\n\n</div>`;
}
