import type { LedgerEntryId, SellerId } from '@waarborg/domain/foundation'
import {
  type Account,
  type History,
  type LedgerEntry,
  type Policy,
  policyOn,
  type Recording,
  rehearseTakingOver,
  type TakeOverFault,
} from '@waarborg/domain/policy-points'
import type { Temporal } from 'temporal-polyfill'
import type { Ask } from '../../database/reads.js'
import { newRandomId } from '../../graph/new-id.js'
import { readHistoriesOf } from '../../policy-points/index.js'
import { REASON, type ViolationToTakeOver } from './take-over-violation.js'

interface Premises {
  readonly ask: Ask
  readonly policies: readonly Policy[]
  readonly at: Temporal.Instant
}

/** Violations as they would be taken over one after another. Nothing is written, and no trader is locked. */
export class TakingOverRehearsal {
  /** What the violations until now would have written. */
  private readonly added = new Map<SellerId, LedgerEntry[]>()

  constructor(private readonly premises: Premises) {}

  /** In their order, why each of these is not taken over; nothing of one that is. */
  async faultsOf(violations: readonly ViolationToTakeOver[]): Promise<readonly (readonly TakeOverFault[])[]> {
    const { ask, policies } = this.premises
    const traderIds = [...new Set(violations.map(({ traderId }) => traderId))]
    const read = await readHistoriesOf(ask, traderIds, policies)
    const histories = new Map(read.map((history, place) => [traderIds[place], history]))
    return violations.map((violation) => this.takeOver(violation, histories.get(violation.traderId)))
  }

  private takeOver(violation: ViolationToTakeOver, history: History | undefined): readonly TakeOverFault[] {
    if (history === undefined) throw new Error('The trader of an account is gone.')
    const { circumstances } = history
    const accounts = history.accounts.map((account) => this.asLeft(account))
    const taken = rehearseTakingOver(
      { ...violation, violationId: newRandomId<'violation'>() },
      { accounts, circumstances, recording: this.recording(violation, accounts) },
    )
    if (!taken.ok) return taken.rejections
    for (const entry of taken.value)
      this.added.set(entry.sellerId, [...(this.added.get(entry.sellerId) ?? []), entry])
    return []
  }

  private asLeft(account: Account): Account {
    return { ...account, entries: [...account.entries, ...(this.added.get(account.sellerId) ?? [])] }
  }

  private recording({ deedOn }: ViolationToTakeOver, accounts: readonly Account[]): Recording {
    const { policies, at } = this.premises
    let position = Math.max(0, ...accounts.flatMap(({ entries }) => entries.map((entry) => entry.position)))
    return {
      at,
      actorId: null,
      reason: REASON,
      policyVersion: policyOn(policies, deedOn).version,
      newId: () => newRandomId<'ledger-entry'>() as LedgerEntryId,
      nextPosition: () => ++position,
    }
  }
}
