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
  const lines = abilityInWords(actor, permission).rulesFor(permission, what)
  const say = ({ conditions = {} }: { conditions?: unknown }) => words.where(conditions as Where)
  // What is never reached goes before all that is, so it is said once; the usual ones are looked at first.
  const reached = lines.filter(({ inverted }) => !inverted).toReversed()
  const never = lines.filter(({ inverted }) => inverted).map((line) => words.not(say(line)))
  if (reached.length === 0) return words.none
  const isEveryOne = reached.some(({ conditions }) => conditions === undefined)
  const all = [...(isEveryOne ? [] : [words.any(reached.map(say))]), ...never]
  return all.length === 0 ? words.every : words.all(all)
}
