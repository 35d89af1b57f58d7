import { element } from "./element.ts";

const remembered = "certspec-id-";

/** Fields for the reader's own ids. They stand in the samples of every page of this tab, and are sent to nobody. */
export function useOwnIds(): void {
  for (const place of document.querySelectorAll<HTMLElement>(".own-ids")) {
    const ids = Object.entries(JSON.parse(place.dataset.ids ?? "{}") as Record<string, string>);
    const fields = ids.map(([name, example]) => fieldFor(name, example));
    place.append(
      element(
        "details",
        { open: fields.some(({ isOwn }) => isOwn) },
        element("summary", {}, "Use your own ids in the samples"),
        ...fields.map(({ label }) => label),
        element("p", {}, "They stay in this tab of your browser, and are sent to nobody."),
      ),
    );
  }
}

function fieldFor(name: string, example: string): { label: HTMLLabelElement; isOwn: boolean } {
  const kept = sessionStorage.getItem(remembered + name) ?? "";
  // Other characters would need quotes in one of the samples.
  const input = element("input", {
    name,
    value: kept,
    placeholder: example,
    pattern: "[\\w.\\-]+",
    autocomplete: "off",
  });
  input.spellcheck = false;
  const places = placesOf(example);
  const use = (): void => {
    if (!input.checkValidity()) return;
    sessionStorage.setItem(remembered + name, input.value);
    for (const write of places) write(input.value || example);
  };
  input.addEventListener("input", use);
  if (kept) use();
  return { label: element("label", {}, element("code", {}, name), input), isOwn: kept !== "" };
}

/** Functions that write another value where an example stands in the samples: in their text, their copies and their arguments. */
function placesOf(example: string): ((value: string) => void)[] {
  const places: ((value: string) => void)[] = [];
  for (const block of document.querySelectorAll(".expressive-code")) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const { data } = node;
      if (data.includes(example)) places.push((value) => (node.data = data.replaceAll(example, value)));
    }
    for (const button of block.querySelectorAll<HTMLElement>(".copy button")) {
      const { code = "" } = button.dataset;
      if (code.includes(example)) places.push((value) => (button.dataset.code = code.replaceAll(example, value)));
    }
  }
  for (const field of document.querySelectorAll<HTMLTextAreaElement>(".run textarea")) {
    let last = example;
    places.push((value) => {
      field.value = field.value.replaceAll(last, value);
      last = value;
    });
  }
  return places;
}
