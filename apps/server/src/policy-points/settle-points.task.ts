import { accepted, civilDateOf, type TraderId } from '@waarborg/domain/foundation'
import { policyOn, settleLedgers } from '@waarborg/domain/policy-points'
import { defineTask, type JobCall } from '../jobs/index.js'
import { openLedgers } from './open-ledgers.js'
import { lockTraderPoints } from './points.store.js'
import { recordingFor } from './recording-for.js'
import { savePointsOutcome } from './save-points-outcome.js'

const system = { kind: 'system' } as const

/**
 * Every hour: what time brought is written down and told, each trader with those bound to it, and accounts that came without a
 * ledger get theirs. However late, it changes no balance,
 * and done again it does nothing.
 * @source BP-3, D-4
 */
export const settlePoints = defineTask({
  name: 'settle-points',
  every: '7 * * * *',
  run: async (_payload, call) => {
    const due = await call.office.reads.rows<{ id: TraderId }>({
      name: 'traders to settle',
      text: toSettle,
      values: [civilDateOf(call.at).toString()],
    })
    for (const { id } of due) if (!call.signal.aborted) await settleTrader(id, call)
  },
})

/** Whose points came back, whose account closes when its notice is over or its objection is decided, and who came without a ledger. */
const toSettle = `
  select distinct e.trader_id as id from policy_ledger_entry e join seller s on s.id = e.seller_id
  where e.kind = 'DEDUCTION' and (s.account_state = 'SUSPENDED' or (e.returns_on <= $1::date and s.account_state <> 'CLOSED'
    and e.points > (select coalesce(sum(o.points), 0) from policy_ledger_entry o where o.offsets_id = e.id)))
  union
  select s.trader_id from seller s
  where not exists (select from policy_ledger_entry e where e.seller_id = s.id and e.kind = 'OPENING')
    and (select min(p.in_force_from) from policy p)
      <= all (select o.opened_on from seller o where o.trader_id = s.trader_id)`

async function settleTrader(traderId: TraderId, { office, at }: JobCall): Promise<void> {
  await office.transact<null, never>(async (manager) => {
    const points = await openLedgers(manager, await lockTraderPoints(manager, traderId), at)
    const { accounts, circumstances } = points
    const recording = recordingFor(points, {
      at,
      actorId: null,
      reason: 'Termijn verstreken.',
      policyVersion: policyOn(circumstances.policies, civilDateOf(at)).version,
    })
    const outcome = settleLedgers({ accounts, circumstances, recording })
    await savePointsOutcome(manager, points, outcome, { actor: system, at })
    return accepted(null)
  })
}
