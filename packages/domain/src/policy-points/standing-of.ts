import { Temporal } from 'temporal-polyfill'
import type { AccountState } from '../sellers/index.js'
import type { Account } from './account.js'
import { balanceOf } from './balance.js'
import type { Circumstances } from './circumstances.js'
import { closureInForce } from './closure-in-force.js'
import { lastsOn, tipsOf } from './tips-of.js'

/** Where an account stands by its points. */
export interface Standing {
  readonly state: AccountState
  /** The day on which a suspended account closes unless something changes; `null` when that is not known. */
  readonly closesOn: Temporal.PlainDate | null
  /** Copies brought it to 0, which closes nothing: a person looks at it. */
  readonly waitsForPerson: boolean
}

/** Where an account stands on a day: closed by its ledger, suspended while it is at 0, or open. @source D-6 */
export function standingOf(account: Account, on: Temporal.PlainDate, circumstances: Circumstances): Standing {
  if (closureInForce(account.entries, on) !== undefined)
    return { state: 'CLOSED', closesOn: null, waitsForPerson: false }
  const tips = tipsOf(account, circumstances).filter((tip) => lastsOn(tip, on))
  if (tips.length > 0) {
    const days = tips.flatMap(({ closesOn }) => closesOn ?? []).toSorted(Temporal.PlainDate.compare)
    return { state: 'SUSPENDED', closesOn: days[0] ?? null, waitsForPerson: false }
  }
  const isAtNothing = (balanceOf(account.entries, on)?.raw ?? 1) <= 0
  return { state: 'OPEN', closesOn: null, waitsForPerson: isAtNothing }
}
