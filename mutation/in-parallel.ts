/** Do something with each item, with one worker for each at a time; answers come in the order of the items. */
export async function inParallel<Worker, Item, Answer>(
  workers: readonly Worker[],
  items: readonly Item[],
  action: (worker: Worker, item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const queue = items.entries();
  await Promise.all(
    workers.map(async (worker) => {
      // One iterator for all, so that each item is taken once.
      for (const [index, item] of queue) answers[index] = await action(worker, item);
    }),
  );
  return answers;
}
