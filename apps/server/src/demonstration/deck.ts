import type { Chance } from './chance.js'

/** Gives every card before it gives any again, so that nothing is heard twice in a row. */
export class Deck<T> {
  private pile: T[] = []

  constructor(
    private readonly cards: readonly T[],
    private readonly chance: Chance,
  ) {}

  /** The next card that fits; undefined when none ever does. */
  draw(fits: (card: T) => boolean = () => true): T | undefined {
    const found = this.pile.findIndex(fits)
    if (found >= 0) return this.pile.splice(found, 1)[0]
    if (!this.cards.some(fits)) return undefined
    this.pile.push(...this.chance.shuffled(this.cards))
    return this.draw(fits)
  }
}
