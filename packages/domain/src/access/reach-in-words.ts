import { rulesToCondition } from '@casl/ability/extra'
import { abilityInWords } from './ability-of.js'
import type { Actor } from './actor.js'
import type { Permission } from './permission.js'
import type { Where } from './rules.js'
import type { Subject } from './subject.js'

/** How a store says what a rule asks. */
export interface ConditionWords<Said> {
  readonly every: Said
  readonly none: Said
  readonly where: (where: Where) => Said
  readonly not: (said: Said) => Said
  readonly all: (said: readonly Said[]) => Said
  readonly any: (said: readonly Said[]) => Said
}

/** Which things this actor may do this with, in the words of a store, so that it looks for no others. */
export function reachInWords<Said>(
  actor: Actor,
  permission: Permission,
  what: Subject,
  words: ConditionWords<Said>,
): Said {
  const said = rulesToCondition(
    abilityInWords(actor).rulesFor(permission, what),
    ({ conditions = {}, inverted }) => {
      const asked = words.where(conditions as Where)
      return (inverted ? words.not(asked) : asked) as Said & object
    },
    // The last of the table comes first; a store looks at the usual ones first.
    { and: words.all, or: (said) => words.any(said.toReversed()), empty: () => words.every },
  )
  return said ?? words.none
}
