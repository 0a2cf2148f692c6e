import { ChangeBandDocument, ChangeHoursToConfirmDocument, PolicyDocument } from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assignTo, outcomeOf, record, refusalOf } from '../complaints/acts/acts.fixture.js'
import { decide } from '../complaints/acts/decide.fixture.js'
import { categoryOf, submitted } from '../complaints/acts/submission.fixture.js'
import { brokenChains } from '../journal/index.js'
import { movedClock } from '../test-office/moved-clock.fixture.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../test-office/test-office.fixture.js'

const clock = movedClock()
let office: TestOffice
let category: string
beforeAll(async () => {
  office = await openTestOffice(clock.now)
  category = await categoryOf(office, 'LEV-02')
})
afterAll(async () => {
  expect(await brokenChains(office.app.office.reads)).toEqual([])
  await office.close()
})

const policy = async (as: PersonKey = 'sander') => (await office.ask(PolicyDocument, {}, { as })).data.policy
const hours = async (hoursToConfirm: number, more: object = {}, as: PersonKey = 'marieke') => {
  const input = { expectedVersion: (await policy()).version, hoursToConfirm, ...more }
  return office.ask(ChangeHoursToConfirmDocument, { input }, { as })
}
const band = async (fromCents: number | null, toCents: number | null, more: object = {}) => {
  const input = {
    expectedVersion: (await policy()).version,
    categoryId: category,
    fromCents,
    toCents,
    ...more,
  }
  return office.ask(ChangeBandDocument, { input }, { as: 'hendrik' })
}
const bandOf = ({ bands }: { bands: { category: { id: string }; band: object }[] }) =>
  bands.find((each) => each.category.id === category)?.band

describe('the policy of the office', () => {
  it('KM-16 the hours to confirm are changed, with who did it, what stood before, and a journal entry', async () => {
    const before = await policy()
    const { policy: after, userErrors } = (await hours(before.hoursToConfirm + 4)).data.changeHoursToConfirm
    expect(userErrors).toEqual([])
    expect(after).toMatchObject({
      version: before.version + 1,
      hoursToConfirm: before.hoursToConfirm + 4,
      changes: [
        {
          version: before.version + 1,
          setting: 'HOURS_TO_CONFIRM',
          category: null,
          hoursBefore: before.hoursToConfirm,
          hoursAfter: before.hoursToConfirm + 4,
          bandBefore: null,
          bandAfter: null,
          changedBy: { name: 'Marieke van den Berg' },
        },
        ...before.changes,
      ],
    })
    const [entry] = await office.rows(`select facts from journal_entry where act = 'policy-changed'`)
    expect(entry.facts).toEqual([
      { kind: 'policy-changed', policyVersion: after.version, setting: 'HOURS_TO_CONFIRM' },
    ])
  })

  it('KM-6 a band is given, changed and taken away, and each change is known', async () => {
    const before = bandOf(await policy()) ?? null
    await band(100, 1_200)
    expect(bandOf(await policy())).toEqual({ fromCents: 100, toCents: 1_200 })
    await band(null, null)
    const after = await policy()
    expect(bandOf(after)).toBe(undefined)
    expect(after.changes.slice(0, 2)).toMatchObject([
      { setting: 'COMPENSATION_BAND', bandBefore: { fromCents: 100, toCents: 1_200 }, bandAfter: null },
      { setting: 'COMPENSATION_BAND', bandBefore: before, category: { id: category } },
    ])
  })

  it('KM-6 a verdict that is given after it is held to the new band', async () => {
    const judged = async () => {
      const number = await submitted(office, { categoryId: category })
      await assignTo(office, number, 'sander')
      const call = { kind: 'CALL', at: clock.now().toString(), report: 'Gebeld.', mandate: 'M' }
      outcomeOf(await record(office, number, { as: 'sander' }, { ...call, agreedDeadlineOn: '2035-03-13' }))
      outcomeOf(await decide(office, number, 'addPart', 'sander', { description: 'De levering' }))
      return decide(office, number, 'recordVerdict', 'sander', {
        part: 1,
        verdict: 'FOUNDED',
        remedy: 'COMPENSATION',
        amountInCents: 3_000,
      })
    }
    await band(0, 3_000)
    outcomeOf(await judged())
    await band(0, 2_999)
    expect(refusalOf(await judged())).toMatchObject({ code: 'REQUIRED', path: ['whyOutsideBand'] })
  })

  it.each([
    ['too few hours', () => hours(0), { code: 'OUT_OF_RANGE', path: ['hoursToConfirm'] }],
    ['the hours it has', async () => hours((await policy()).hoursToConfirm), { code: 'NOT_ALLOWED_NOW' }],
    [
      'an old version',
      () => hours(9, { expectedVersion: 0 }),
      { code: 'CONFLICT', path: ['expectedVersion'] },
    ],
    ['no end', () => band(1, null), { code: 'REQUIRED', path: ['toCents'] }],
    ['an end before its beginning', () => band(2, 1), { code: 'OUT_OF_RANGE', path: ['toCents'] }],
    ['less than nothing', () => band(-1, 1), { code: 'OUT_OF_RANGE', path: ['fromCents'] }],
    ['no category', () => band(1, 2, { categoryId: 'cat_x' }), { code: 'UNKNOWN', path: ['categoryId'] }],
  ])('KM-6, KM-16 refuses %s, and changes nothing', async (_, change, fault) => {
    const before = await policy()
    const [payload] = Object.values((await change()).data)
    expect(payload).toMatchObject({ policy: null, userErrors: [fault] })
    expect(await policy()).toEqual(before)
  })

  it('is changed once with one key', async () => {
    const { version } = await policy()
    const more = { idempotencyKey: crypto.randomUUID(), expectedVersion: version }
    await hours(33, more)
    const again = await hours(33, more)
    expect(again.data.changeHoursToConfirm).toMatchObject({
      policy: { version: version + 1 },
      userErrors: [],
    })
  })

  it('two who change at once: one does, the other hears of it', async () => {
    const { version: expectedVersion } = await policy()
    const both = await Promise.all([hours(41, { expectedVersion }), hours(42, { expectedVersion })])
    const codes = both.flatMap(({ data }) =>
      data.changeHoursToConfirm.userErrors.map(({ code }: { code: string }) => code),
    )
    expect(codes).toEqual(['CONFLICT'])
  })

  it('KP-1 is read by the staff, and changed by coordinators and management alone', async () => {
    for (const as of ['sander', 'anouk', 'ravi', 'tess'] as const)
      expect((await policy(as)).hoursToConfirm).toBeGreaterThan(0)
    for (const as of ['sander', 'anouk', 'ravi', 'tess'] as const)
      expect((await hours(12, {}, as)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect((await office.ask(PolicyDocument)).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ])
  })
})
