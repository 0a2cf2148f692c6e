import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assignTo, confirm } from '../complaints/acts/acts.fixture.js'
import { submitted } from '../complaints/acts/submission.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { brokenChains } from './index.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

/** A complaint with three entries in its journal. */
async function threeEntries(): Promise<string> {
  const number = await submitted(office)
  await assignTo(office, number, 'sander')
  await confirm(office, number, { as: 'sander' })
  const [{ id }] = await office.rows('select id from complaint where number = $1', [number])
  return id
}

const broken = async () => (await brokenChains(office.app.office.reads)).map(({ subjectId }) => subjectId)
const tamper = (change: string, id: string) =>
  office.rows(`update journal_entry set ${change} where subject_id = $1 and position = 2`, [id])

it('every chain of an office that nobody touched adds up', async () => {
  await threeEntries()
  expect(await broken()).toEqual([])
  const [{ entries }] = await office.rows('select count(*)::int as entries from journal_entry')
  expect(entries).toBeGreaterThan(50)
})

describe('a journal that was touched is found, and no other', () => {
  it.each([
    ['another act', `act = 'contact-recorded'`],
    [
      'another person',
      `actor_id = (select actor_id from journal_entry where actor_kind = 'staff' and actor_id <> (select id from handler where email like 'marieke%') limit 1)`,
    ],
    ['nobody for somebody', `actor_id = null, actor_kind = 'public'`],
    ['a moment a millisecond later', `recorded_at = recorded_at + interval '1 millisecond'`],
    ['another fact', `facts = jsonb_set(facts, '{0,handlerId}', '"00000000-0000-0000-0000-000000000000"')`],
    ['a fact more', `facts = facts || '[{"kind":"management-informed"}]'`],
    ['no facts', `facts = '[]'`],
    ['another noun', `subject_noun = 'violation'`],
    ['another hash', `hash = sha256('x')`],
    ['another hash of the one before', `previous_hash = sha256('x')`],
    ['another place', `position = 4`],
  ])('%s', async (_, change) => {
    const id = await threeEntries()
    await tamper(change, id)
    expect(await broken()).toContain(id)
    expect((await broken()).length).toBe(1)
    await office.rows('delete from journal_entry where subject_id = $1', [id])
  })

  it('an entry that was taken out', async () => {
    const first = await threeEntries()
    const middle = await threeEntries()
    await office.rows('delete from journal_entry where subject_id = $1 and position = 1', [first])
    await office.rows('delete from journal_entry where subject_id = $1 and position = 2', [middle])
    expect((await broken()).sort()).toEqual([first, middle].sort())
    await office.rows('delete from journal_entry where subject_id = any($1)', [[first, middle]])
  })

  it('two entries that changed places', async () => {
    const id = await threeEntries()
    await office.rows(
      `update journal_entry set position = position + 10 where subject_id = $1 and position in (2, 3)`,
      [id],
    )
    await office.rows(
      'update journal_entry set position = 15 - position where subject_id = $1 and position > 10',
      [id],
    )
    expect(await broken()).toEqual([id])
    await office.rows('delete from journal_entry where subject_id = $1', [id])
  })
})

describe('canonical JSON', () => {
  it('facts whose keys the database gave back in another order still add up', async () => {
    const id = await threeEntries()
    await office.rows(`update journal_entry set facts = (facts::text)::json::jsonb where subject_id = $1`, [
      id,
    ])
    expect(await broken()).toEqual([])
  })
})
