import DataLoader from 'dataloader'

/** The loaders of one request, made when first asked for, one per question. */
export class Loaders {
  private readonly answers = new Map<string, Promise<unknown>>()
  private readonly made = new Map<string, DataLoader<string, unknown>>()

  /** The answer to a question that is asked once, however many ask it. */
  once<Answer>(question: string, answer: () => Promise<Answer>): Promise<Answer> {
    const known = this.answers.get(question) as Promise<Answer> | undefined
    const given = known ?? answer()
    if (known === undefined) this.answers.set(question, given)
    return given
  }

  /**
   * A loader for this question: rows for many keys in one statement.
   * @param question names what is asked and with which arguments; the same question shares a loader
   */
  for<Value>(
    question: string,
    load: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
    absent: Value,
  ) {
    let loader = this.made.get(question) as DataLoader<string, Value> | undefined
    if (loader === undefined) {
      loader = new DataLoader<string, Value>(async (keys) => {
        const found = await load(keys)
        return keys.map((key) => found.get(key) ?? absent)
      })
      this.made.set(question, loader)
    }
    return loader
  }
}
