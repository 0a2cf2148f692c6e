import { accepted, civilDateOf } from '@waarborg/domain/foundation'
import { storedMoment } from '../../database/columns.js'
import { defineTask, type JobCall } from '../../jobs/index.js'
import { ANNOUNCE_POLICY } from './announce-policy.task-name.js'

/** So many accounts are told in one transaction. */
const AT_ONCE = 5_000

/**
 * Tells every account that is there of each version of the policy that is to come, as soon as it was decided and every
 * hour those who opened since; done again, or by two at once, it tells nobody twice.
 * @source D-14
 */
export const announcePolicy = defineTask({
  name: ANNOUNCE_POLICY,
  every: '37 * * * *',
  run: async (_payload, call) => {
    let told = AT_ONCE
    while (told > 0 && !call.signal.aborted) told = await tellSome(call)
  },
})

/** The version that ships was there before anybody could be told of it. */
const telling = `
  with untold as (
    select s.id, p.version from policy p cross join seller s
    where p.decided_at is not null and p.in_force_from >= $1::date
      and s.account_state <> 'CLOSED' and (s.left_on is null or s.left_on > $1::date)
      and not exists (select from outbox_message m where m.kind = 'policy-announced'
        and (m.facts->>'sellerId')::uuid = s.id and (m.facts->>'policyVersion')::integer = p.version)
    order by p.version, s.id limit ${AT_ONCE}),
  told as (
    insert into outbox_message (id, kind, facts, state, recorded_at)
    select gen_random_uuid(), 'policy-announced', jsonb_build_object('sellerId', id, 'policyVersion', version), 'WAITING', $2
    from untold on conflict do nothing returning 1)
  select count(*)::int as told from told`

async function tellSome({ office, at }: JobCall): Promise<number> {
  const result = await office.transact<number, never>(async (manager) => {
    const [row] = (await manager.query(telling, [civilDateOf(at).toString(), storedMoment(at)])) as {
      told: number
    }[]
    return accepted(row?.told ?? 0)
  })
  return result.ok ? result.value : 0
}
