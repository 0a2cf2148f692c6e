import type { SellerId } from '@waarborg/domain/foundation'
import { decodeId } from '../../graph/ids.js'
import type { TestOffice } from '../../test-office/test-office.fixture.js'
import type { Accounts } from './table-sellers.fixture.js'

const officer = `(select id from handler where email like 'anouk%')`
const manager = `(select id from handler where email like 'hendrik%')`

/** What was noticed at the accounts, that they were left, what was said about lifting the blocks of two numbers, and their links. */
export async function accountsNoticed(
  office: TestOffice,
  { own, sameTrader, another }: Accounts,
): Promise<void> {
  const [first, , other] = [own, sameTrader, another].map((id) => decodeId('seller', id) as SellerId)
  await office.rows('update seller set left_on = current_date where id = any($1::uuid[])', [
    [own, sameTrader, another].map((id) => decodeId('seller', id)),
  ])
  await office.rows(
    `insert into registration_signal (id, kind, trader_id, seller_id, blocked_on, spelling, trader_name, name, country,
       recorded_by_id, recorded_at)
     select gen_random_uuid(), k.kind, s.trader_id, case when k.kind <> 'BLOCKED_NUMBER' then s.id end,
       case when k.kind = 'BLOCKED_NUMBER' then current_date end, 'KvK 12345678', 'Fiets & Zo', 'Fiets Nieuw', 'NL',
       ${officer}, now()
     from seller s, unnest('{BLOCKED_NUMBER,THIRD_ACCOUNT}'::text[]) k(kind) where s.id = $1`,
    [first],
  )
  for (const [id, decided] of [
    [first, `${manager}, now(), false, 'Geen akte.'`],
    [other, 'null, null, null, null'],
  ])
    await office.rows(
      `insert into block_lift (id, trader_id, ground, reason, evidence, blocked_on, asked_by_id, asked_at,
         decided_by_id, decided_at, is_lifted, decline_reason)
       select gen_random_uuid(), trader_id, 'JUDGMENT', 'Verkocht.', 'Akte.', current_date, ${officer}, now(), ${decided}
       from seller where id = $1`,
      [id],
    )
  await office.rows(
    `insert into trader (id, register, register_number, name, country)
     values (gen_random_uuid(), 'KBO', '0123456749', 'Fiets & Fils', 'BE')`,
  )
  for (const decided of [`'STANDING', null, null, null`, `'WITHDRAWN', ${officer}, now(), 'Naamgenoot.'`])
    await office.rows(
      `insert into trader_link (id, kind, one_id, other_id, confidence, since_on, until_on, evidence, found_by_id, found_at,
         stands_at, stands_on, confirmed_by_id, state, ended_by_id, ended_at, end_reason)
       select gen_random_uuid(), 'RELATED', least(s.trader_id, t.id), greatest(s.trader_id, t.id), 'PROBABLE', '2020-01-01',
         '2020-03-01', 'Dezelfde bestuurder.', ${officer}, now(), now(), current_date, ${manager}, ${decided}
       from seller s, trader t where s.id = any($1::uuid[]) and t.register_number = '0123456749'`,
      [[first, other]],
    )
}
