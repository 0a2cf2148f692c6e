import type { HandlerId, SellerId, ViolationId } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { TestOffice } from '../test-office/test-office.fixture.js'
import { type BookingDecision, bookViolation } from './acts/book-violation.js'

/** A violation of an account, reported and decided by the policy officer with management as the second person. */
export async function booked(
  office: TestOffice,
  sellerId: SellerId,
  changed: Partial<Pick<BookingDecision, 'weight' | 'reach' | 'ground'>> & {
    readonly category?: string
    /** So many days ago. */
    readonly deed?: number
  } = {},
  at: Temporal.Instant = office.app.office.now(),
): Promise<ViolationId> {
  const { category = 'FRAUDE', deed = 3, ...decided } = changed
  const violationId = await idOf<ViolationId>(
    office,
    `insert into violation (id, number, state, seller_id, policy_category_id, weight, deed_on, facts)
     select gen_random_uuid(), 'V-' || nextval('violation_sequence') || '-0', 'REPORTED', $1, p.id, 0, current_date - $3::int,
       'Invented.' from policy_category p where p.code = $2 returning id`,
    [sellerId, category, deed],
  )
  const officer = await idOf<HandlerId>(office, `select id from handler where email like 'anouk%'`)
  const confirmedById = await idOf<HandlerId>(office, `select id from handler where email like 'hendrik%'`)
  const actor = { kind: 'staff', handlerId: officer, roles: ['POLICY_OFFICER'] } as const
  const decision = { weight: 20, reach: 'ACCOUNT', ground: null, reason: 'Besloten.', ...decided } as const
  const result = await office.app.office.transact((within) =>
    bookViolation(within, { violationId, ...decision }, { actor, confirmedById, at, isDryRun: false }),
  )
  if (!result.ok) throw new Error(JSON.stringify(result.rejections))
  return violationId
}

async function idOf<Id extends string>(office: TestOffice, sql: string, values: unknown[] = []): Promise<Id> {
  return (await office.rows(sql, values))[0].id
}
