/** The items of a list, each as something else; `undefined` leaves an item out. */
export async function* mapped<Item, Other>(
  list: AsyncIterable<Item>,
  map: (item: Item) => Other | undefined,
): AsyncIterable<Other> {
  for await (const item of list) {
    const other = map(item);
    if (other !== undefined) yield other;
  }
}
