import { element } from "./element.ts";

const remembered = "certspec-tab-";

/** Makes tabs of the panels of each group, and keeps the reader's choice for the pages to come. */
export function showTabs(): void {
  for (const [index, group] of [...document.querySelectorAll<HTMLElement>(".tabs")].entries()) showGroup(group, index);
  openTarget();
  addEventListener("hashchange", openTarget);
}

function showGroup(group: HTMLElement, index: number): void {
  const panels = [...group.querySelectorAll<HTMLElement>(":scope > .tab")];
  const { tabs: kind = "" } = group.dataset;
  const list = element("div", { role: "tablist", className: "tab-list" });
  list.ariaLabel = kind === "status" ? "Statuses" : "Clients";
  const buttons = panels.map((panel, position) => {
    const button = element(
      "button",
      { type: "button", role: "tab", id: `tab-${index}-${position}` },
      panel.dataset.tab ?? "",
    );
    panel.id ||= `panel-${index}-${position}`;
    panel.role = "tabpanel";
    panel.tabIndex = 0;
    button.setAttribute("aria-controls", panel.id);
    panel.setAttribute("aria-labelledby", button.id);
    button.addEventListener("click", () => choose(position, true));
    return button;
  });
  list.append(...buttons);
  list.addEventListener("keydown", (event) => {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const position = (to + buttons.length) % buttons.length;
    choose(position, true);
    buttons[position]?.focus();
  });
  group.prepend(list);
  group.classList.add("is-tabbed");
  group.addEventListener("certspec:choose", (event) => choose(panels.indexOf(event.target as HTMLElement), false));
  const kept = kind === "client" ? localStorage.getItem(remembered + kind) : null;
  choose(
    Math.max(
      0,
      panels.findIndex((panel) => panel.dataset.tab === kept),
    ),
    false,
  );

  function choose(position: number, isChosen: boolean): void {
    for (const [each, button] of buttons.entries()) {
      button.ariaSelected = String(each === position);
      button.tabIndex = each === position ? 0 : -1;
      const panel = panels[each];
      if (panel) panel.hidden = each !== position;
    }
    if (isChosen && kind === "client") localStorage.setItem(remembered + kind, panels[position]?.dataset.tab ?? "");
  }
}

/** Opens the tab that holds what the address points to, and scrolls there. */
function openTarget(): void {
  const panel = document.getElementById(location.hash.slice(1))?.closest(".tabs > .tab");
  if (!panel) return;
  panel.dispatchEvent(new Event("certspec:choose", { bubbles: true }));
  panel.parentElement?.scrollIntoView();
}
