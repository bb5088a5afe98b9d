/**
 * Does `work` for each item, at most `width` at a time; answers in the order of the items, and holds nothing where there is
 * none. The first failure ends it.
 */
export async function inParallel<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const answers = new Map<number, R>()
  const left = items.entries()
  const worker = async (): Promise<void> => {
    for (const [index, item] of left) {
      const answer = await work(item)
      if (answer !== undefined) answers.set(index, answer)
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker))
  if (answers.size === 0) return []
  return items.flatMap((_, index) => {
    const answer = answers.get(index)
    return answer === undefined ? [] : [answer]
  })
}
