import { ChangePointsPolicyDocument, ReportViolationDocument, TermsDocument } from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brokenChains } from '../../journal/index.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../../test-office/test-office.fixture.js'
import {
  categoryNamed,
  faultsOf,
  goodReport,
  payloadOf,
  sellerNamed,
} from '../../violations/acts/violations.fixture.js'
import { dayFromNow, draftAfterLast, versionsOf } from './points-policy.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(async () => {
  expect(await brokenChains(office.app.office.reads)).toEqual([])
  await office.close()
})

const send = (input: object, as: PersonKey = 'anouk', language?: 'en') =>
  office.ask(ChangePointsPolicyDocument, { input }, { as, ...(language && { language }) })
const change = async (changed: object = {}, as: PersonKey = 'anouk') =>
  send(await draftAfterLast(office, changed), as)
/** What the policy that ships says in Dutch of evading service norms. */
const serviceNorms = async () => {
  const { dutch, reach } = (await versionsOf(office))
    .at(-1)
    .rules.find(({ category }: { category: { code: string } }) => category.code === 'SERVICENORMEN')
  return { notAllowed: dutch.notAllowed.join('\n'), allowed: dutch.allowed.join('\n'), reach }
}
const withRule = async (code: string, changed: object) => {
  const { rules } = await draftAfterLast(office)
  const categoryId = await categoryNamed(office, code)
  return {
    rules: rules.map((rule: { categoryId: string }) =>
      rule.categoryId === categoryId ? { ...rule, ...changed } : rule,
    ),
  }
}

describe('the policy that ships', () => {
  it('BP-8 tells everybody of each of the ten categories what is and is not allowed, in both languages', async () => {
    const [shipped, ...others] = await versionsOf(office)
    expect(others).toEqual([])
    expect(shipped).toMatchObject({ version: 1, startTotal: 100, decidedAt: null, decidedBy: null })
    expect(shipped.rules.map(({ category }: { category: { code: string } }) => category.code)).toEqual([
      'COMMUNICATIE',
      'FRAUDE',
      'IMITATIE',
      'INTELLECTUEEL',
      'MISLEIDING',
      'ONGEWENST',
      'OVERIG',
      'SERVICENORMEN',
      'VERBODEN',
      'ZELFPROMOTIE',
    ])
    for (const { dutch, english, since } of shipped.rules) {
      expect(since).toBe(shipped.inForceFrom)
      for (const side of ['notAllowed', 'allowed'] as const) {
        expect(dutch[side].length).toBeGreaterThanOrEqual(3)
        expect(english[side]).toHaveLength(dutch[side].length)
      }
    }
  })

  it('OS-1 a new account or several to evade strikes are not; one Dutch and one Belgian account are', async () => {
    const { notAllowed, allowed, reach } = await serviceNorms()
    expect(notAllowed).toMatch(/nieuw verkoopaccount(?:.|\n)*elke productgroep/)
    expect(allowed).toContain('één verkoopaccount voor België')
    expect(reach).toBe('REGISTER_NUMBER')
  })

  it('OS-2 nor asking customers to cancel, nor a return that never was', async () => {
    const { notAllowed } = await serviceNorms()
    expect(notAllowed).toMatch(
      /te annuleren of terug te sturen(?:.|\n)*retour melden terwijl de koper die niet heeft/,
    )
  })

  it('OS-3 nor false track and trace, nor asking not to confirm the delivery', async () => {
    const { notAllowed } = await serviceNorms()
    expect(notAllowed).toMatch(/bewust een track-and-tracecode(?:.|\n)*aflevering niet te bevestigen/)
  })

  it('OS-4 nor closing or answering without substance; a waiting mail is when the real answer is in time', async () => {
    const { notAllowed, allowed } = await serviceNorms()
    expect(notAllowed).toMatch(
      /acties openstaan(?:.|\n)*zonder inhoudelijk(?:.|\n)*alleen om de responstijd te halen/,
    )
    expect(allowed).toContain('mits het echte antwoord ook nog binnen de servicenorm')
  })

  it('OS-6 nor anything else that is aimed at evading a norm', async () => {
    const { notAllowed } = await serviceNorms()
    expect(notAllowed).toContain('Alles wat erop gericht is een servicenorm actief te ontduiken')
  })
})

describe('a change of the policy', () => {
  it('D-14 what is heavier is refused before its notice period, with the earliest day, in the language of the caller', async () => {
    const heavier = await withRule('SERVICENORMEN', { heaviest: 50 })
    const early = await draftAfterLast(office, { ...heavier, inForceFrom: dayFromNow(office, 14) })
    const { userErrors } = (await send(early, 'anouk', 'en')).data.changePointsPolicy
    expect(userErrors).toMatchObject([{ code: 'OUT_OF_RANGE', path: ['inForceFrom'] }])
    const day = office.app.office
      .now()
      .toZonedDateTimeISO('Europe/Amsterdam')
      .add({ days: 15 })
      .toLocaleString('en-GB', { dateStyle: 'long' })
    expect(userErrors[0].message).toContain(day)
    expect(await versionsOf(office)).toHaveLength(1)
  })

  it('D-14 what is lighter needs none; it holds from its day on and the one before until then', async () => {
    const lighter = await withRule('FRAUDE', { lightest: 10 })
    const inForceFrom = dayFromNow(office, 1)
    const { pointsPolicy } = payloadOf(await change({ ...lighter, startTotal: 120, inForceFrom }))
    expect(pointsPolicy).toMatchObject({
      version: 2,
      startTotal: 120,
      decidedBy: { name: 'Anouk de Wit' },
      decidedAt: expect.any(String),
    })
    const holds = async (on: string | null) => (await office.ask(TermsDocument, { on })).data
    expect((await holds(null)).pointsPolicy).toMatchObject({ version: 1, startTotal: 100 })
    expect((await holds(inForceFrom)).pointsPolicy).toMatchObject({ version: 2, startTotal: 120 })
    expect((await holds('1999-12-31')).pointsPolicy).toBe(null)
    expect((await holds(inForceFrom)).current).toMatchObject({ version: 1 })
    const sinceOf = (code: string) =>
      pointsPolicy.rules.find(({ category }: { category: { code: string } }) => category.code === code).since
    expect([sinceOf('FRAUDE'), sinceOf('OVERIG')]).toEqual([inForceFrom, '2000-01-01'])
  })

  it('D-14 is journalled with who did it, and a stranger sees no name', async () => {
    const [entry] = await office.rows(`select facts from journal_entry where act = 'points-policy-changed'`)
    expect(entry.facts).toEqual([
      { kind: 'points-policy-changed', policyVersion: 2, inForceFrom: dayFromNow(office, 1) },
    ])
    expect((await versionsOf(office))[0].decidedBy).toBe(null)
    expect((await versionsOf(office, { as: 'sander' }))[0].decidedBy.name).toBe('Anouk de Wit')
  })

  it('D-14 a category that is left out is retired from then on: nothing is decided on in it', async () => {
    const { rules } = await draftAfterLast(office)
    const retired = await categoryNamed(office, 'ZELFPROMOTIE')
    const kept = rules.filter(({ categoryId }: { categoryId: string }) => categoryId !== retired)
    payloadOf(await change({ rules: kept, inForceFrom: dayFromNow(office, 2) }, 'hendrik'))
    expect((await versionsOf(office))[0].rules).toHaveLength(9)
    await office.rows(`update policy set in_force_from = current_date - 10 where version = 2`)
    await office.rows(`update policy set in_force_from = current_date - 9 where version = 3`)
    const reportIn = async (policyCategoryId: string) => {
      const input = await goodReport(office, {
        sellerId: await sellerNamed(office, 'Zonnedak'),
        policyCategoryId,
      })
      return faultsOf(await office.ask(ReportViolationDocument, { input }, { as: 'anouk' }))
    }
    expect(await reportIn(retired)).toEqual(['UNKNOWN policyCategoryId'])
    expect(await reportIn(await categoryNamed(office, 'FRAUDE'))).toEqual([])
  })

  it('D-14 a category can begin with a version, with its names and texts in both languages, and is reported in', async () => {
    const { rules } = await draftAfterLast(office)
    const text = { notAllowed: ['Afval storten.'], allowed: ['Afval inleveren.'] }
    const rule = { lightest: 5, heaviest: 20, reach: 'ACCOUNT', dutch: text, english: text }
    const newCategory = { code: 'milieu', nameNl: 'Milieu', nameEn: 'Environment' }
    const withNew = (changed: object) => ({ rules: [...rules, { ...rule, newCategory, ...changed }] })
    const wrong = { ...newCategory, code: 'Fraude', nameEn: ' ' }
    expect(faultsOf(await change(withNew({ newCategory: wrong })))).toEqual([
      'NOT_ALLOWED_NOW rules.9.newCategory.code',
      'REQUIRED rules.9.newCategory.nameEn',
    ])
    const both = { categoryId: await categoryNamed(office), newCategory }
    expect(faultsOf(await change(withNew(both)))).toContain('NOT_ALLOWED_NOW rules.9.newCategory')
    expect(faultsOf(await change(withNew({ newCategory: null })))).toEqual(['UNKNOWN rules.9.categoryId'])
    const early = { ...withNew({}), inForceFrom: dayFromNow(office, 14) }
    expect(faultsOf(await change(early))).toEqual(['OUT_OF_RANGE inForceFrom'])
    const count = () => office.rows(`select count(*)::int from policy_category where code = 'MILIEU'`)
    expect((await count())[0].count).toBe(0)
    const { pointsPolicy } = payloadOf(await change(withNew({})))
    expect((await count())[0].count).toBe(1)
    const made = pointsPolicy.rules.find(
      (one: { category: { code: string } }) => one.category.code === 'MILIEU',
    )
    expect(made).toMatchObject({ category: { name: 'Milieu' }, lightest: 5, dutch: text, english: text })
    await office.rows(`update policy set in_force_from = current_date - 8 where version = 4`)
    const input = await goodReport(office, {
      sellerId: await sellerNamed(office, 'Zonnedak'),
      policyCategoryId: made.category.id,
    })
    expect(faultsOf(await office.ask(ReportViolationDocument, { input }, { as: 'anouk' }))).toEqual([])
  })

  it('D-5 a version with everything wrong is told all of it, each at its field', async () => {
    const { rules } = await draftAfterLast(office)
    const [first, second] = rules
    const empty = { notAllowed: [' '], allowed: [] }
    const wrong = [
      { ...first, lightest: 30, heaviest: 20, english: empty },
      { ...second, categoryId: first.categoryId },
      { ...second, categoryId: 'pol_nothing' },
    ]
    expect(faultsOf(await change({ rules: wrong, returnInDays: 0, warnAt: [1, 500] }))).toEqual([
      'OUT_OF_RANGE returnInDays',
      'OUT_OF_RANGE warnAt',
      'OUT_OF_RANGE rules.0.heaviest',
      'REQUIRED rules.0.english.notAllowed',
      'REQUIRED rules.0.english.allowed',
      'NOT_ALLOWED_NOW rules.1.categoryId',
      'UNKNOWN rules.2.categoryId',
    ])
    expect(await versionsOf(office)).toHaveLength(4)
  })

  it('D-14 a version never begins before the last one, and never from an older one than that', async () => {
    const [{ inForceFrom }] = await versionsOf(office)
    expect(faultsOf(await change({ inForceFrom }))).toEqual(['OUT_OF_RANGE inForceFrom'])
    expect(faultsOf(await change({ expectedVersion: 1 }))).toEqual(['CONFLICT expectedVersion'])
  })

  it('D-14 is kept once with one key, and of two at once one hears of the other', async () => {
    const keyed = await draftAfterLast(office, { idempotencyKey: crypto.randomUUID(), startTotal: 130 })
    const [first, again] = [await send(keyed), await send(keyed)]
    expect(again.data).toEqual(first.data)
    const draft = await draftAfterLast(office, { inForceFrom: dayFromNow(office, 16) })
    const each = await Promise.all([
      send({ ...draft, startTotal: 140 }, 'anouk'),
      send({ ...draft, startTotal: 150 }, 'hendrik'),
    ])
    expect(each.flatMap(faultsOf)).toEqual(['CONFLICT expectedVersion'])
    expect(await versionsOf(office)).toHaveLength(6)
  })

  it.each<PersonKey>(['sander', 'fatima', 'ravi', 'tess'])('D-19 %s does not change it', async (as) => {
    expect((await change({}, as)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })
})
