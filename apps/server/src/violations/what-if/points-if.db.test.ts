import { DecideViolationDocument, PointsIfDocument } from '@waarborg/schema'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestOffice, type PersonKey, type TestOffice } from '../../test-office/test-office.fixture.js'
import {
  answerOf,
  categoryNamed,
  daysAgo,
  decide,
  faultsOf,
  goodReasons,
  heard,
  payloadOf,
  present,
  sellerNamed,
  written,
} from '../acts/violations.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const ask = async (seller: string, changed: object = {}, as: PersonKey = 'anouk') => {
  const input = {
    sellerId: await sellerNamed(office, seller),
    policyCategoryId: await categoryNamed(office),
    deedOn: daysAgo(office, 3),
    weight: 60,
    reach: 'ACCOUNT',
    ...changed,
  }
  return office.ask(PointsIfDocument, { input }, { as, language: 'nl' })
}

it.each([60, 100])(
  'D-5 D-6 of %d points it tells what a decision would do, and keeps nothing',
  async (weight) => {
    const id = await heard(office, 'Lijn & Letter')
    const before = await written(office)
    const looked = answerOf(await ask('Lijn & Letter', { weight }))
    const decided = payloadOf(
      await office.ask(
        DecideViolationDocument,
        {
          input: {
            ...(await present(office, id)),
            weight,
            reach: 'ACCOUNT',
            reason: 'Besloten na horen.',
            reasons: goodReasons,
            dryRun: true,
          },
        },
        { as: 'anouk' },
      ),
    )
    const { effects, needsSecondPerson } = decided
    expect(looked).toEqual({ effects, needsSecondPerson, userErrors: [] })
    expect(looked.needsSecondPerson).toBe(weight === 100)
    expect(await written(office)).toEqual(before)
  },
)

it('BP-3 D-6 it tells all that is reached, with what was taken before, and of what closes no return', async () => {
  payloadOf(await decide(office, await heard(office, 'Zonnedak'), { weight: 40 }))
  const [effect] = answerOf(await ask('Zonnedak', { weight: 60 })).effects
  expect(effect).toMatchObject({ seller: { name: 'Zonnedak' }, before: 60, after: 0, stateBefore: 'OPEN' })
  expect(effect).toMatchObject({ stateAfter: 'CLOSED', returnsOn: null })
  const [lighter] = answerOf(await ask('Zonnedak', { weight: 59 })).effects
  expect(lighter).toMatchObject({ after: 1, stateAfter: 'OPEN', returnsOn: daysAgo(office, -365) })
})

it.each([
  [{ weight: -1 }, 'weight'],
  [{ weight: 1.5 }, 'weight'],
  [{ weight: 2 ** 31 }, 'weight'],
  [{ deedOn: '2999-01-01' }, 'deedOn'],
  [{ sellerId: 'sel_none' }, 'sellerId'],
  [{ policyCategoryId: 'pca_none' }, 'policyCategoryId'],
])('%j is refused by its field, with the remedy', async (changed, field) => {
  const answer = await ask('Lijn & Letter', changed)
  expect(faultsOf(answer).map((fault) => fault.split(' ')[1])).toEqual([field])
  expect(answerOf(answer)).toMatchObject({ effects: [], needsSecondPerson: false })
  expect(answerOf(answer).userErrors[0].message).toMatch(/\./)
})

it('D-8 who does not decide is not told', async () => {
  for (const as of ['sander', 'marieke', 'ravi', 'tess'] as const) {
    const { errors } = await ask('Lijn & Letter', {}, as)
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
  }
})
