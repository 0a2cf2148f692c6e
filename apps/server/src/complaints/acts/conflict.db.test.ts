import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { storedRows } from '../../test-office/stored-rows.fixture.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { assign, assignTo, confirm, fileOf, handlerOf, record, refusalOf } from './acts.fixture.js'
import { submitted } from './submission.fixture.js'

const clock = movedClock()
let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice(clock.now)
})
afterAll(() => office.close())

const attempt = () => ({ kind: 'ATTEMPT', at: clock.now().toString(), report: 'Geen gehoor.' })

describe('whoever worked from an older state is told who did what, and when', () => {
  // biome-ignore format: a table is read across
  it.each<[act: string, change: (number: string) => Promise<unknown>, nl: string, en: string]>([
    ['assigned', (number) => assignTo(office, number, 'sander'),
      'Marieke van den Berg heeft intussen de melding toegewezen', 'Marieke van den Berg has meanwhile assigned the complaint'],
    ['recorded a contact', (number) => record(office, number, { as: 'hendrik' }, attempt()),
      'Hendrik Postma heeft intussen een contact vastgelegd', 'Hendrik Postma has meanwhile recorded a contact'],
    ['confirmed', async (number) => { await assignTo(office, number, 'fatima'); await confirm(office, number, { as: 'fatima' }) },
      'Fatima El Amrani heeft intussen de melding aangenomen', 'Fatima El Amrani has meanwhile confirmed taking the complaint'],
  ])('%s', async (_, change, nl, en) => {
    const number = await submitted(office)
    const seen = { expectedVersion: 1 }
    await change(number)
    const rows = await storedRows(office)
    const dutch = refusalOf(await record(office, number, { as: 'joris' }, { ...attempt(), ...seen }))
    const english = refusalOf(await record(office, number, { as: 'joris', language: 'en' }, { ...attempt(), ...seen }))
    expect(dutch).toMatchObject({ code: 'CONFLICT', path: ['expectedVersion'] })
    expect(dutch.message).toContain(nl)
    expect(dutch.message).toContain('5 maart 2035')
    expect(english.message).toContain(en)
    expect(await storedRows(office)).toEqual(rows)
  })

  it('a version that is not there yet is a conflict as well', async () => {
    const number = await submitted(office)
    for (const expectedVersion of [0, -1, 2, 2_147_483_647])
      expect(refusalOf(await confirm(office, number, { as: 'joris' }, { expectedVersion })).code).toBe(
        'CONFLICT',
      )
  })
})

it('of twenty who change the same version at once, one succeeds and nineteen are told', async () => {
  const number = await submitted(office)
  const handlerId = await handlerOf(office, 'joris')
  const second = await office.another()
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, turn) =>
      turn % 2 === 0
        ? record(office, number, { as: 'sander' }, { ...attempt(), expectedVersion: 1 })
        : assign(office, number, { as: 'marieke', at: second }, { handlerId, expectedVersion: 1 }),
    ),
  )
  const codes = answers.flatMap(({ data }) =>
    Object.values<{ userErrors: { code: string }[] }>(data).flatMap(({ userErrors }) =>
      userErrors.map(({ code }) => code),
    ),
  )
  expect(codes).toEqual(Array(19).fill('CONFLICT'))
  expect((await fileOf(office, number)).version).toBe(2)
})
