import { isEveryOne, linesFor } from './ability-of.js'
import type { Actor } from './actor.js'
import type { Permission } from './permission.js'
import type { Rule, Where } from './rules.js'
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
  const lines = (how: Rule['how']) => linesFor(actor, permission, how).filter((line) => line.what === what)
  const reached = lines('reach')
  if (reached.length === 0) return words.none
  const some = reached.some(({ where }) => isEveryOne(where))
    ? []
    : [words.any(reached.map(({ where }) => words.where(where)))]
  // What is never reached goes before all that is.
  const all = [...some, ...lines('never').map(({ where }) => words.not(words.where(where)))]
  return all.length === 0 ? words.every : words.all(all)
}
