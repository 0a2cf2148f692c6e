import type { SellerId } from '@waarborg/domain/foundation'
import { ViolationDocument } from '@waarborg/schema'
import { SellerNoticesDocument, SellerViolationDocument } from '@waarborg/schema/seller-pages'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '../graph/ids.js'
import { invariants } from '../operations/verify-office.js'
import { addContact, asSeller } from '../seller-contacts/seller-contact.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { newNumber, standingOf, toldTo } from '../trader-links/trader-links.fixture.js'
import {
  answerOf,
  categoryNamed,
  confirm,
  daysAgo,
  decide,
  faultsOf,
  objectTo,
  payloadOf,
  present,
  reported,
  violationOf,
  written,
} from '../violations/acts/violations.fixture.js'
import { booked } from '../violations/booked-violation.fixture.js'
import {
  confirmMajeure,
  declineMajeure,
  endMajeure,
  record,
  windowsOf,
  withoutForceMajeure,
} from './force-majeure.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
  await passDays()
})
afterAll(() => office.close())
afterEach(async () => {
  await withoutForceMajeure(office)
  await passDays()
})

/** What is booked by now lies outside the days of the test that follows. */
const passDays = () =>
  office.rows(
    `update violation set deed_on = deed_on - 30 where state = 'BOOKED' and deed_on > current_date - 30 returning id`,
  )

const accountsOf = async (name: string, accounts = 1) =>
  (await newNumber(office, name, { accounts })) as [SellerId, SellerId]
const seller = (id: SellerId) => encodeId('seller', id)
const withdrawalsOf = async (id: SellerId) =>
  (await standingOf(office, id)).entries.filter((entry) => entry.startsWith('WITHDRAWAL'))

describe('an outage of the carrier or of the platform', () => {
  it('D-7 D-19 an outage of the carrier or of the platform: a force-majeure window withdraws in bulk with one reason, by two people', async () => {
    const [one, other] = await accountsOf('Storing', 2)
    const [elsewhere] = await accountsOf('Storing elders')
    await booked(office, one, { weight: 60 })
    await booked(office, one, { weight: 50 })
    await booked(office, elsewhere, { weight: 20 })
    await booked(office, elsewhere, { weight: 30, category: 'IMITATIE' })
    expect(await standingOf(office, other)).toMatchObject({ state: 'CLOSED', blocked: true })

    const before = await written(office)
    const looked = payloadOf(await record(office, { dryRun: true }))
    expect(looked).toMatchObject({
      forceMajeure: null,
      violationCount: 3,
      accountCount: 3,
      numbersOpened: 1,
    })
    expect(
      looked.effects.map((effect: Effect) => [
        effect.seller.name,
        effect.before,
        effect.after,
        effect.stateAfter,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['Storing 1', 0, 100, 'OPEN'],
        ['Storing 2', 100, 100, 'OPEN'],
        ['Storing elders 1', 50, 70, 'OPEN'],
      ]),
    )
    expect(await written(office)).toEqual(before)

    const { forceMajeure } = payloadOf(await record(office))
    expect(forceMajeure).toMatchObject({ state: 'PROPOSED', version: 1, withdrawn: 0, standsAt: null })
    expect(await standingOf(office, one)).toMatchObject({ state: 'CLOSED' })
    expect(faultsOf(await confirmMajeure(office, forceMajeure, 'anouk'))).toEqual([
      'NOT_ALLOWED_NOW forceMajeureId',
    ])
    expect(payloadOf(await confirmMajeure(office, forceMajeure, 'hendrik', true))).toMatchObject({
      violationCount: 3,
      forceMajeure: { state: 'PROPOSED' },
    })

    const late = await booked(office, elsewhere, { weight: 25 })
    const done = payloadOf(await confirmMajeure(office, forceMajeure))
    expect(done).toMatchObject({
      violationCount: 4,
      forceMajeure: {
        state: 'STANDING',
        version: 2,
        withdrawn: 4,
        confirmedBy: { name: expect.any(String) },
      },
    })
    for (const account of [one, other])
      expect(await standingOf(office, account)).toMatchObject({ state: 'OPEN', blocked: false })
    expect(await withdrawalsOf(one)).toEqual(['WITHDRAWAL 60', 'WITHDRAWAL 50'])
    expect(await withdrawalsOf(elsewhere)).toEqual(['WITHDRAWAL 20', 'WITHDRAWAL 25'])
    expect(await violationOf(office, encodeId('violation', late))).toMatchObject({
      state: 'WITHDRAWN',
      loweredTo: 0,
      pointsReturnOn: null,
      forceMajeure: { reason: 'De vervoerder had een storing.' },
    })
    expect((await toldTo(office, elsewhere)).filter((kind) => kind === 'excused-by-force-majeure')).toEqual([
      'excused-by-force-majeure',
    ])
    expect(await toldTo(office, other)).toEqual([
      'account-closed',
      'account-reopened',
      'excused-by-force-majeure',
    ])
    expect(faultsOf(await confirmMajeure(office, forceMajeure))).toEqual(['CONFLICT expectedVersion'])
    expect(faultsOf(await confirmMajeure(office, done.forceMajeure))).toEqual([
      'NOT_ALLOWED_NOW forceMajeureId',
    ])
  })

  it('D-19 what withdraws nothing stands at once, and no second person is asked for', async () => {
    const { forceMajeure, violationCount } = payloadOf(await record(office, { category: 'IMITATIE' }))
    expect([forceMajeure.state, forceMajeure.confirmedBy, violationCount]).toEqual(['STANDING', null, 0])
  })

  it('BP-2 D-7 reaches all that a violation reached, and a note too', async () => {
    const [one, other] = await accountsOf('Bereik', 2)
    await booked(office, one, { weight: 20, category: 'SERVICENORMEN', reach: 'REGISTER_NUMBER' })
    const note = await booked(office, other, { weight: 0, category: 'SERVICENORMEN' })
    const { forceMajeure } = payloadOf(await record(office, { category: 'SERVICENORMEN' }))
    expect(payloadOf(await confirmMajeure(office, forceMajeure)).violationCount).toBe(2)
    for (const account of [one, other]) {
      expect(await withdrawalsOf(account)).toEqual(['WITHDRAWAL 20'])
      expect((await toldTo(office, account)).slice(-2)).toEqual([
        'excused-by-force-majeure',
        'points-lowered',
      ])
    }
    expect((await violationOf(office, encodeId('violation', note))).state).toBe('WITHDRAWN')
  })
})

interface Effect {
  readonly seller: { readonly name: string }
  readonly before: number
  readonly after: number
  readonly stateAfter: string
}

const heardFor = async (id: SellerId, changed: object = {}) => {
  const violation = await reported(office, { sellerId: seller(id), ...changed })
  await office.rows(
    `insert into violation_hearing (id, violation_id, urgency, recorded_by_id, recorded_at)
     select gen_random_uuid(), v.id, 'Spoed.', (select id from handler limit 1), now()
     from violation v where v.number = $1 returning id`,
    [(await violationOf(office, violation)).number],
  )
  return violation
}

describe('while force majeure stands', () => {
  it('D-7 nothing within it is decided, be it a note; it is still reported, and declined', async () => {
    const [one] = await accountsOf('Daarna')
    const proposed = await heardFor(one)
    payloadOf(await decide(office, proposed, { weight: 100 }))
    const { forceMajeure } = payloadOf(await record(office))
    expect(forceMajeure.state).toBe('STANDING')
    const report = await heardFor(one)
    for (const weight of [20, 0]) {
      const refused = await decide(office, report, { weight })
      expect(faultsOf(refused)).toEqual(['NOT_ALLOWED_NOW violationId'])
      expect(answerOf(refused).userErrors[0].message).toMatch(
        /^Op .* geldt overmacht: De vervoerder had een storing\. Wijs de melding af/,
      )
    }
    expect(faultsOf(await confirm(office, proposed))).toEqual(['NOT_ALLOWED_NOW violationId'])
    const { file, forceMajeure: withdrawnFor } = await violationOf(office, report)
    expect([file.excusedBy.reason, withdrawnFor]).toEqual(['De vervoerder had een storing.', null])
    expect(file.allowedActions).toEqual(['HEAR_SELLER', 'DECLINE'])
    expect((await violationOf(office, proposed, 'hendrik')).file.allowedActions).toEqual(['RETURN'])
    payloadOf(await endMajeure(office, forceMajeure))
    expect(payloadOf(await decide(office, report, { weight: 20 })).violation.state).toBe('BOOKED')
  })

  it('D-7 other days and other categories are decided as always', async () => {
    const [one] = await accountsOf('Ernaast')
    payloadOf(await record(office))
    const earlier = await heardFor(one, { deedOn: daysAgo(office, 4) })
    expect(payloadOf(await decide(office, earlier, { weight: 20 })).violation.state).toBe('BOOKED')
    const other = await heardFor(one, { policyCategoryId: await categoryNamed(office, 'IMITATIE') })
    expect(payloadOf(await decide(office, other, { weight: 20 })).violation.state).toBe('BOOKED')
  })

  it('D-7 what it withdrew stays withdrawn when it is ended: nothing becomes heavier afterwards', async () => {
    const [one] = await accountsOf('Blijft')
    await booked(office, one, { weight: 20 })
    const { forceMajeure } = payloadOf(
      await confirmMajeure(office, payloadOf(await record(office)).forceMajeure),
    )
    expect(faultsOf(await endMajeure(office, forceMajeure, ' '))).toEqual(['REQUIRED reason'])
    const ended = payloadOf(await endMajeure(office, forceMajeure)).forceMajeure
    expect(ended).toMatchObject({ state: 'ENDED', endReason: 'De storing was elders.', withdrawn: 1 })
    expect(await withdrawalsOf(one)).toEqual(['WITHDRAWAL 20'])
    expect(faultsOf(await endMajeure(office, ended))).toEqual(['NOT_ALLOWED_NOW forceMajeureId'])
  })
})

it('D-7 an objection that runs ends with what it was about, and who objected is told', async () => {
  const [one] = await accountsOf('Bezwaar')
  const violation = encodeId('violation', await booked(office, one, { weight: 20 }))
  await addContact(office, { email: 'liz@winkel.example', language: 'EN', sellerIds: [seller(one)] })
  const own = await asSeller(office, 'liz@winkel.example')
  payloadOf(await objectTo(office, violation, own))
  payloadOf(await confirmMajeure(office, payloadOf(await record(office)).forceMajeure))
  expect((await violationOf(office, violation)).objection).toMatchObject({
    result: 'WITHDRAWN',
    lowersTo: 0,
    reasons: 'The carrier had an outage.',
  })
  expect(await toldTo(office, one)).toContain('objection-decided')
})

it('BP-6 D-16 the seller reads why, in either language, and not that of another', async () => {
  const [one] = await accountsOf('Leest')
  const [other] = await accountsOf('Leest niet')
  const violation = encodeId('violation', await booked(office, one, { weight: 20 }))
  const another = encodeId('violation', await booked(office, other, { weight: 20 }))
  payloadOf(await confirmMajeure(office, payloadOf(await record(office)).forceMajeure))
  await addContact(office, { email: 'lea@winkel.example', sellerIds: [seller(one)] })
  const own = await asSeller(office, 'lea@winkel.example')
  const english = { headers: { ...own.headers, 'accept-language': 'en' } }
  const reads = async (id: string, options: typeof own) =>
    answerOf(await office.ask(String(SellerViolationDocument), { id }, options))
  expect((await reads(violation, own)).forceMajeure).toEqual({
    fromOn: daysAgo(office, 3),
    untilOn: daysAgo(office, 3),
    reason: 'De vervoerder had een storing.',
  })
  expect((await reads(violation, english)).forceMajeure.reason).toBe('The carrier had an outage.')
  expect(await reads(another, own)).toBeNull()
  const told = async (options: typeof own) =>
    answerOf(
      await office.ask(String(SellerNoticesDocument), { id: seller(one), first: 10, after: null }, options),
    ).notices.nodes.map(({ text }: { text: string }) => text)
  expect((await told(own)).join('\n')).toMatch(
    /Wegens overmacht op .* dat geldt ook voor Leest 1\. De vervoerder had een storing\./,
  )
  expect((await told(english)).join('\n')).toContain('The carrier had an outage.')
})

describe('who records it', () => {
  it('D-19 takes it back, or a second person declines with a reason, and nothing came of it', async () => {
    const [one] = await accountsOf('Terug')
    await booked(office, one, { weight: 20 })
    for (const as of ['anouk', 'maarten'] as const) {
      const { forceMajeure } = payloadOf(await record(office))
      expect(faultsOf(await record(office))).toEqual(['NOT_ALLOWED_NOW fromOn'])
      expect(faultsOf(await declineMajeure(office, forceMajeure, ' ', as))).toEqual(['REQUIRED reason'])
      expect(
        payloadOf(await declineMajeure(office, forceMajeure, 'Een dag later.', as)).forceMajeure,
      ).toMatchObject({
        state: 'DECLINED',
        endReason: 'Een dag later.',
        withdrawn: 0,
      })
      expect(faultsOf(await confirmMajeure(office, { ...forceMajeure, version: 2 }))).toEqual([
        'NOT_ALLOWED_NOW forceMajeureId',
      ])
    }
    expect(await withdrawalsOf(one)).toEqual([])
  })

  it.each([
    ['a day to come', { fromOn: '2999-01-01', untilOn: '2999-01-02' }, 'OUT_OF_RANGE fromOn'],
    ['a day before the policy', { fromOn: '1999-12-31' }, 'OUT_OF_RANGE fromOn'],
    ['years', { fromOn: '2020-01-01' }, 'OUT_OF_RANGE untilOn'],
    ['an end before the beginning', { untilOn: '2020-01-01' }, 'OUT_OF_RANGE untilOn'],
    ['no category', { policyCategoryIds: [] }, 'REQUIRED policyCategoryIds'],
    ['a category that is none', { policyCategoryIds: ['pol_niets'] }, 'UNKNOWN policyCategoryIds.0'],
    ['no reason', { reasonNl: ' ' }, 'REQUIRED reasonNl'],
    ['a reason that is too long', { reasonEn: 'x'.repeat(1_001) }, 'TOO_LONG reasonEn'],
    ['a key that can be guessed', { idempotencyKey: 'kort' }, 'INVALID_FORM idempotencyKey'],
  ])('D-7 is told at its field what is wrong with %s', async (_, changed, fault) => {
    expect(faultsOf(await record(office, changed))).toEqual([fault])
    expect(await windowsOf(office, { filter: { states: ['PROPOSED', 'STANDING'] } })).toEqual([])
  })

  it('D-7 may name a category that is retired: what was booked for it is withdrawn too', async () => {
    const [one] = await accountsOf('Vervallen')
    await booked(office, one, { weight: 20, category: 'IMITATIE' })
    const [retired] = await office.rows(
      `with gone as (insert into policy_category (id, code, name_nl, name_en)
         values (gen_random_uuid(), 'VERVALLEN', 'Vervallen', 'Retired') returning id)
       update violation v set policy_category_id = gone.id from gone where v.seller_id = $1 returning gone.id`,
      [one],
    )
    const policyCategoryIds = [encodeId('policy-category', retired.id)]
    const { forceMajeure } = payloadOf(await record(office, { policyCategoryIds }))
    expect(payloadOf(await confirmMajeure(office, forceMajeure)).violationCount).toBe(1)
  })

  it('D-8 does it once for a key, and another form with the same key is refused', async () => {
    const idempotencyKey = 'k'.repeat(22)
    const first = payloadOf(await record(office, { idempotencyKey })).forceMajeure
    expect(payloadOf(await record(office, { idempotencyKey })).forceMajeure.id).toBe(first.id)
    expect(faultsOf(await record(office, { idempotencyKey, category: 'IMITATIE' }))).toEqual([
      'KEY_REUSED idempotencyKey',
    ])
  })
})

describe('who sees it', () => {
  it('D-8 policy officers and management act, the auditor reads, and others do not', async () => {
    payloadOf(await record(office))
    for (const as of ['anouk', 'hendrik', 'ravi'] as const)
      expect((await windowsOf(office, {}, as)).length).toBeGreaterThan(0)
    for (const as of ['marieke', 'sander', 'tess'] as const) {
      const { errors } = await office.ask('{ forceMajeureWindows { totalCount } }', {}, { as })
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    }
    const refused = await record(office, {}, { as: 'ravi' })
    expect(refused.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
  })

  it('D-8 the list is searched, filtered by state, category and days, and ordered', async () => {
    payloadOf(await record(office, { reasonNl: 'Brand in het magazijn.', category: 'IMITATIE' }))
    const filtered = async (filter: object) =>
      (await windowsOf(office, { filter })).map(({ reasonNl }: { reasonNl: string }) => reasonNl)
    const fire = ['Brand in het magazijn.']
    expect(await filtered({ search: 'magazijn' })).toEqual(fire)
    expect(await filtered({ search: 'niets' })).toEqual([])
    const standing = { states: ['STANDING'] }
    expect(await filtered(standing)).toEqual(fire)
    const [imitation, norms] = [
      await categoryNamed(office, 'IMITATIE'),
      await categoryNamed(office, 'SERVICENORMEN'),
    ]
    expect(await filtered({ ...standing, policyCategoryIds: [imitation] })).toEqual(fire)
    expect(await filtered({ ...standing, policyCategoryIds: [norms] })).toEqual([])
    expect(await filtered({ ...standing, daysFrom: daysAgo(office, 3) })).toEqual(fire)
    expect(await filtered({ ...standing, daysFrom: daysAgo(office, 2) })).toEqual([])
    expect(await filtered({ ...standing, daysUntil: daysAgo(office, 3) })).toEqual(fire)
    expect(await filtered({ ...standing, daysUntil: daysAgo(office, 4) })).toEqual([])
  })
})

it('D-8 every act is in the journal and told as an event, with each violation that was withdrawn', async () => {
  const [one] = await accountsOf('Verslag')
  const id = await booked(office, one, { weight: 20 })
  const { forceMajeure } = payloadOf(await record(office))
  payloadOf(await endMajeure(office, payloadOf(await confirmMajeure(office, forceMajeure)).forceMajeure))
  const actsOn = (subject: string) =>
    office.rows(
      `select j.act, e.subject_version as version from journal_entry j
       join event e on e.subject_id = j.subject_id and e.kind = j.act where j.subject_id = ${subject} order by j.position`,
    )
  const latest = `(select id from force_majeure_window order by recorded_at desc limit 1)`
  expect(await actsOn(latest)).toEqual([
    { act: 'force-majeure-proposed', version: 1 },
    { act: 'force-majeure-confirmed', version: 2 },
    { act: 'force-majeure-ended', version: 3 },
  ])
  expect((await actsOn(`'${id}'`)).at(-1)).toMatchObject({ act: 'violation-withdrawn' })
  const { data } = await office.ask(ViolationDocument, { id: encodeId('violation', id) }, { as: 'ravi' })
  expect(data.violation.state).toBe('WITHDRAWN')
})

it('D-7 a violation that was withdrawn is neither objected to nor withdrawn again', async () => {
  const [one] = await accountsOf('Eenmaal')
  const violation = encodeId('violation', await booked(office, one, { weight: 20 }))
  payloadOf(await confirmMajeure(office, payloadOf(await record(office)).forceMajeure))
  expect(faultsOf(await objectTo(office, violation))).toEqual(['NOT_ALLOWED_NOW violationId'])
  expect((await present(office, violation)).expectedVersion).toBe(3)
  const wider = { untilOn: daysAgo(office, 2) }
  expect(payloadOf(await record(office, wider))).toMatchObject({ violationCount: 0 })
})

it('D-7 what it was recorded as does not change, and it is never taken away', async () => {
  await expect(office.rows(`update force_majeure_window set reason_nl = 'x' returning id`)).rejects.toThrow(
    'does not change',
  )
  await expect(office.rows('delete from force_majeure_window returning id')).rejects.toThrow('is kept')
  await expect(office.rows('delete from force_majeure_category returning window_id')).rejects.toThrow(
    'is kept',
  )
})

it('D-5 everything holds that always holds of points and violations', async () => {
  const { reads } = office.app.office
  for (const { name, check } of invariants) {
    const { faults, examples } = await check({ reads, dataFolder: office.config.dataFolder })
    expect([name, faults, examples]).toEqual([name, 0, []])
  }
})
