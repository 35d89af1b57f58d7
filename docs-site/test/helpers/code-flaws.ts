/**
 * Returns what is wrong with the code blocks of a page at its width: code that is cut off, and code below the button that
 * copies it. Runs in the page, so it refers to nothing outside of itself.
 */
export function codeFlaws(): string[] {
  // All that tabs and folds hide is looked at, too.
  for (const folded of document.querySelectorAll("details")) folded.open = true;
  for (const panel of document.querySelectorAll<HTMLElement>(".tab[hidden]")) panel.hidden = false;
  const flaws: string[] = [];
  for (const block of document.querySelectorAll<HTMLElement>("main pre")) {
    const name = `${innerWidth} pixels: ${block.textContent?.trim().slice(0, 60)}`;
    if (block.clientWidth === 0) flaws.push(`${name} is not shown`);
    const end = block.getBoundingClientRect().right;
    if (block.scrollWidth > block.clientWidth && wordsOf(block).some(({ right }) => right > end))
      flaws.push(`${name} is cut off by ${block.scrollWidth - block.clientWidth}`);
    const button = block.closest(".frame")?.querySelector(".copy button")?.getBoundingClientRect();
    if (!button) continue;
    const isBelow = ({ right, top, bottom }: DOMRect): boolean =>
      right > button.left + 1 && bottom > button.top + 1 && top < button.bottom - 1;
    const lines = [...block.querySelectorAll(".ec-line .code")].slice(0, 3);
    if (lines.flatMap(wordsOf).some(isBelow)) flaws.push(`${name} is covered by its button`);
  }
  return flaws;

  /** The places of the words of an element: spaces at the end of a line hang over, and nobody reads them. */
  function wordsOf(element: Element): DOMRect[] {
    const places: DOMRect[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        places.push(...range.getClientRects());
      }
    }
    return places;
  }
}
