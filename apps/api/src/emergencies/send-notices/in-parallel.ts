/**
 * Does something with each item, so many at once, and gives the outcomes in the items' order. After a failure nothing new is
 * begun, and what is under way is waited for.
 * @throws what the first failure threw, or the signal's reason
 */
export async function inParallel<Item, Outcome>(
  atOnce: number,
  items: readonly Item[],
  until: AbortSignal,
  work: (item: Item) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const failures: unknown[] = [];
  const queue = items.entries();
  const oneAfterTheOther = async () => {
    for (const [index, item] of queue) {
      if (failures.length > 0) return;
      try {
        until.throwIfAborted();
        outcomes[index] = await work(item);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, oneAfterTheOther));
  if (failures.length > 0) throw failures[0];
  return outcomes;
}
