/** The items of a list, each as something else. */
export async function* mapped<Item, Other>(
  list: AsyncIterable<Item>,
  map: (item: Item) => Other,
): AsyncIterable<Other> {
  for await (const item of list) yield map(item);
}
