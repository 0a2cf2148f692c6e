import type { HandlerId, ViolationId } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { traders } from '../../demonstration/sellers.js'
import { invariants } from '../../operations/verify-office.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { type BookedBy, type BookingDecision, bookViolation } from './book-violation.js'

let office: TestOffice
let officer: HandlerId
let manager: HandlerId
beforeAll(async () => {
  office = await openTestOffice()
  officer = await idOf(`select id from handler where email like 'anouk%'`)
  manager = await idOf(`select id from handler where email like 'hendrik%'`)
})
afterAll(() => office.close())

const idOf = async <Id extends string>(sql: string): Promise<Id> => (await office.rows(sql))[0].id

/** A violation that was reported of a seller of the demonstration, in a category that weighs up to 100. */
async function reported(seller: string): Promise<ViolationId> {
  return idOf(`
    insert into violation (id, number, state, seller_id, policy_category_id, weight, deed_on, facts)
    select gen_random_uuid(), 'V-' || nextval('violation_sequence') || '-0', 'REPORTED', s.id, p.id, 0, current_date - 3,
      'Invented.' from seller s, policy_category p where s.name = '${seller}' and p.code = 'FRAUDE' returning id`)
}

const decision = (violationId: ViolationId, changed: Partial<BookingDecision> = {}): BookingDecision => ({
  violationId,
  weight: 20,
  reach: 'ACCOUNT',
  ground: null,
  reason: 'Besloten na het horen van de verkoper.',
  ...changed,
})

const book = (decided: BookingDecision, changed: Partial<BookedBy> = {}) =>
  office.app.office.transact((within) =>
    bookViolation(within, decided, {
      actor: { kind: 'staff', handlerId: officer, roles: ['POLICY_OFFICER'] },
      confirmedById: null,
      at: Temporal.Now.instant(),
      isDryRun: false,
      ...changed,
    }),
  )

const WRITTEN = [
  'policy_ledger_entry',
  'outbox_message',
  'journal_entry',
  'event',
  `violation where state = 'BOOKED'`,
  `seller where account_state <> 'OPEN'`,
  'trader where blocked_on is not null',
]
const counts = async (): Promise<readonly number[]> => {
  const counted = WRITTEN.map((from) => `(select count(*)::int from ${from})`)
  return (await office.rows(`select array[${counted.join(', ')}] as counts`))[0].counts
}
const changes = async (work: () => Promise<unknown>) => {
  const before = await counts()
  await work()
  return (await counts()).map((count, place) => count - (before[place] ?? 0))
}

const stateOf = async (seller: string) =>
  (await office.rows('select account_state as state from seller where name = $1', [seller]))[0].state
const entriesOf = (violationId: ViolationId) =>
  office.rows(
    `select e.kind, s.name, e.points, e.returns_on - e.effective_on as days from policy_ledger_entry e
     join seller s on s.id = e.seller_id where e.violation_id = $1 order by s.name`,
    [violationId],
  )

describe('booking a violation', () => {
  it('BP-2 takes its weight, and tells it, in one transaction', async () => {
    const violationId = await reported('Lijn & Letter')
    expect(await changes(() => book(decision(violationId)))).toEqual([1, 1, 1, 2, 1, 0, 0])
    expect(await entriesOf(violationId)).toEqual([
      { kind: 'DEDUCTION', name: 'Lijn & Letter', points: 20, days: 365 },
    ])
    const [violation] = await office.rows(
      'select weight, reach, decided_by_id, points_return_on is not null as returns, version from violation where id = $1',
      [violationId],
    )
    expect(violation).toEqual({
      weight: 20,
      reach: 'ACCOUNT',
      decided_by_id: officer,
      returns: true,
      version: 2,
    })
    const [notice] = await office.rows(
      `select m.kind, m.facts from outbox_message m join policy_ledger_entry e on m.facts->>'entryId' = e.id::text
       where e.violation_id = $1`,
      [violationId],
    )
    expect(notice).toMatchObject({ kind: 'points-deducted' })
    expect(Object.keys(notice.facts).sort()).toEqual(['entryId', 'sellerId'])
  })

  it('BP-8 of 0 points is a note, told and journalled without an entry', async () => {
    const violationId = await reported('Lijn & Letter')
    expect(await changes(() => book(decision(violationId, { weight: 0 })))).toEqual([0, 1, 1, 1, 1, 0, 0])
  })

  it('D-5 looked at first changes nothing, and tells what booking then does', async () => {
    const violationId = await reported('De Knutselkast')
    const decided = decision(violationId, { weight: 100 })
    let looked: Awaited<ReturnType<typeof book>> | undefined
    const dry = () => book(decided, { isDryRun: true }).then((found) => (looked = found))
    expect(await changes(dry)).toEqual([0, 0, 0, 0, 0, 0, 0])
    const booked = await book(decided, { confirmedById: manager })
    if (!looked?.ok || !booked.ok) throw new Error('Both are accepted.')
    expect(looked.value.needsSecondPerson).toBe(true)
    const told = ({ effects }: (typeof booked)['value']) =>
      effects.map(({ after, standingAfter }) => [after.raw, standingAfter.state])
    expect(told(looked.value)).toEqual([[0, 'SUSPENDED']])
    expect(told(booked.value)).toEqual(told(looked.value))
    expect(await stateOf('De Knutselkast')).toBe('SUSPENDED')
  })

  it('D-6 that leaves nothing is refused without a second person, and writes nothing', async () => {
    const decided = decision(await reported('Zonnedak'), { weight: 100 })
    for (const [confirmedById, kind] of [
      [null, 'second-person-needed'],
      [officer, 'second-person-is-another'],
    ] as const) {
      const before = await counts()
      expect(await book(decided, { confirmedById })).toMatchObject({ rejections: [{ kind }] })
      expect(await counts()).toEqual(before)
    }
  })

  it('BP-4 D-6 that repeats closes every account of the register number and blocks it, each told once', async () => {
    const first = await reported('Belvoort Mobiel')
    const second = await reported('Belvoort Mobiel')
    await book(decision(first, { weight: 40 }))
    // Its entry and two closures; a notice of points and two of closing; the violation and two accounts in journal and events.
    const tipping = () => book(decision(second, { weight: 60 }), { confirmedById: manager })
    expect(await changes(tipping)).toEqual([3, 3, 3, 3, 1, 2, 1])
    expect([await stateOf('Belvoort Mobiel'), await stateOf('Belvoort Hersteld')]).toEqual([
      'CLOSED',
      'CLOSED',
    ])
    const late = await reported('Belvoort Hersteld')
    expect(await changes(() => book(decision(late)))).toEqual([1, 1, 1, 2, 1, 0, 0])
  })

  it.each([
    ['a weight that the policy does not have', { weight: 19 }, 'weight-out-of-range'],
    ['a reach that it does not have', { reach: 'REGISTER_NUMBER' as const }, 'reach-too-wide'],
    ['a violation that is not there', { violationId: crypto.randomUUID() as ViolationId }, 'unknown'],
  ])('D-14 is refused with %s', async (_, changed, kind) => {
    expect(await book(decision(await reported('Zonnedak'), changed))).toMatchObject({
      rejections: [{ kind }],
    })
  })
})

describe('booking at the same time', () => {
  it('two people decide the same case: the second gets a conflict, with what the first did', async () => {
    const violationId = await reported('Schemer & Zo')
    const results = await Promise.all(Array.from({ length: 4 }, () => book(decision(violationId))))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    for (const result of results)
      if (!result.ok)
        expect(result.rejections).toEqual([
          { kind: 'decided-already', path: ['violationId'], state: 'BOOKED' },
        ])
    expect(await entriesOf(violationId)).toHaveLength(1)
  })

  it('D-6 two deductions at once on what is left: one closure, both entries, one closing letter', async () => {
    const violations = await Promise.all(Array.from({ length: 6 }, () => reported('Wielerwerf')))
    await Promise.all(
      violations.map((violationId) =>
        book(decision(violationId, { weight: 40 }), { confirmedById: manager }),
      ),
    )
    const [found] = await office.rows(`
      select count(*) filter (where e.kind = 'CLOSURE')::int as closures, count(*) filter (where e.kind = 'DEDUCTION')::int as deductions,
        (select count(*)::int from outbox_message m where m.kind = 'account-closed' and m.facts->>'sellerId' = s.id::text) as letters
      from policy_ledger_entry e join seller s on s.id = e.seller_id where s.name = 'Wielerwerf' group by s.id`)
    expect(found).toEqual({ closures: 1, deductions: 6, letters: 1 })
  })
})

describe('the ledger in the database', () => {
  const copy = (changed: Readonly<Record<string, string>>) => {
    const columns =
      'id, trader_id, position, seller_id, kind, effective_on, recorded_at, policy_version, reason, points, offsets_id, lowers_to, previous_hash, hash'
    const last = '(select max(position) from policy_ledger_entry l where l.trader_id = d.trader_id)'
    const values: Record<string, string> = {
      id: 'gen_random_uuid()',
      position: `${last} + 1`,
      kind: `'WITHDRAWAL'`,
      reason: `'x'`,
      offsets_id: 'd.id',
      lowers_to: '0',
      previous_hash: `(select hash from policy_ledger_entry l where l.trader_id = d.trader_id and l.position = ${last})`,
      hash: `sha256('x')`,
      ...changed,
    }
    const list = columns.split(', ').map((column) => values[column] ?? `d.${column}`)
    return office.rows(
      `insert into policy_ledger_entry (${columns}) select ${list.join(', ')} from policy_ledger_entry d
       where d.kind = 'DEDUCTION' order by d.id limit 1`,
    )
  }

  it.each([
    ['an offset beyond the deduction', { points: 'd.points + 1' }, /offsets would exceed/],
    ['a place further on', { position: '999' }, /go on with the chain/],
    ['a place that was taken', { position: '1' }, /go on with the chain/],
    ['another hash before', { previous_hash: `sha256('y')` }, /go on with the chain/],
    [
      'an offset of another account',
      { seller_id: `(select id from seller where id <> d.seller_id and trader_id <> d.trader_id limit 1)` },
      /not opened|names nothing/,
    ],
    [
      'an offset of an opening',
      {
        offsets_id: `(select id from policy_ledger_entry o where o.kind = 'OPENING' and o.seller_id = d.seller_id)`,
      },
      /names nothing/,
    ],
    ['a withdrawal that says not to what', { lowers_to: 'null' }, /check constraint/],
  ])('D-7 takes no %s', async (_, changed, refusal) => {
    await expect(copy(changed)).rejects.toThrow(refusal)
  })

  it.each([`update policy_ledger_entry set reason = 'x'`, 'delete from policy_ledger_entry'])(
    'D-5 lets not even the owner of the tables: %s',
    async (statement) => {
      await expect(office.rows(statement)).rejects.toThrow(/only added to/)
    },
  )
})

describe('the demonstration', () => {
  it('BP-4 its accounts stand where its violations brought them', async () => {
    const told = traders.flatMap(({ sellers }) => sellers.filter(({ state }) => state !== undefined))
    expect(told.map(({ state }) => state).sort()).toEqual(['CLOSED', 'CLOSED', 'SUSPENDED'])
    for (const { name, state } of told) expect([name, await stateOf(name)]).toEqual([name, state])
  })

  it('D-5 everything holds that always holds of points', async () => {
    const { reads } = office.app.office
    for (const { name, check } of invariants.slice(-13)) {
      const { looked, faults } = await check({ reads, dataFolder: office.config.dataFolder })
      expect([name, faults, looked > 0]).toEqual([name, 0, true])
    }
  })
})
