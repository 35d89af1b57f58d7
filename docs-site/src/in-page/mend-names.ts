/** Starlight names the search button by a label, and hides its word. Where the word is shown, it is the name, without the shortcut. */
export function nameSearchButton(): void {
  const button = document.querySelector<HTMLElement>("[data-open-modal]");
  const word = button?.querySelector<HTMLElement>("span");
  const shortcut = button?.querySelector<HTMLElement>("kbd");
  if (!button || !word || !shortcut) return;
  const label = button.ariaLabel;
  const hasWords = matchMedia("(min-width: 50rem)");
  const name = (): void => {
    button.ariaLabel = hasWords.matches ? null : label;
    word.ariaHidden = hasWords.matches ? null : "true";
    shortcut.ariaHidden = "true";
  };
  name();
  hasWords.addEventListener("change", name);
}

/** Lets the keyboard reach tables that scroll, so that it can scroll them. */
export function reachTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>("main table"))
    if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
}
