/** Starlight names the search button by less than it shows where it has room for words: there, its words are its name. */
export function nameSearchButton(): void {
  const button = document.querySelector<HTMLElement>("[data-open-modal]");
  const label = button?.ariaLabel ?? null;
  const hasWords = matchMedia("(min-width: 50rem)");
  const name = (): void => {
    if (button) button.ariaLabel = hasWords.matches ? null : label;
  };
  name();
  hasWords.addEventListener("change", name);
}

/** Lets the keyboard reach tables that scroll, so that it can scroll them. */
export function reachTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>("main table"))
    if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
}
