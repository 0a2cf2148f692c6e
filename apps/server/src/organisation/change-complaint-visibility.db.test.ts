import { ChangeComplaintVisibilityDocument, OrganisationDocument } from '@waarborg/schema'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inTeam } from '../access/conflict.fixture.js'
import { brokenChains } from '../journal/index.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../test-office/test-office.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
  await inTeam(office, 'oost', 'sander')
})
afterAll(() => office.close())

const present = async () => (await office.ask(OrganisationDocument, {}, { as: 'sander' })).data.organisation
const choose = async (visibility: string, more: object = {}, as: PersonKey = 'hendrik') => {
  const input = { expectedVersion: (await present()).version, visibility, ...more }
  return office.ask(ChangeComplaintVisibilityDocument, { input }, { as })
}
const seen = async (as: PersonKey, at = office.url) =>
  (await office.ask('{ complaints { totalCount } }', {}, { as, at })).data.complaints.totalCount as number

it('KP-1 management chooses that handlers read those of their team; it holds at once on every server, and is journalled', async () => {
  const other = await office.another()
  const [all, ofCoordinator] = [await seen('sander', other), await seen('marieke')]
  const { data } = await choose('TEAM')
  expect(data.changeComplaintVisibility).toMatchObject({
    organisation: { complaintVisibility: 'TEAM', changedBy: { name: 'Hendrik Postma' } },
    userErrors: [],
  })
  expect(await seen('sander', other)).toBeLessThan(all)
  expect(await seen('marieke')).toBe(ofCoordinator)
  const [entry] = await office.rows(
    `select facts from journal_entry where subject_noun = 'organisation' order by position desc limit 1`,
  )
  expect(entry.facts).toMatchObject([{ kind: 'organisation-changed', fields: ['complaintVisibility'] }])
  await choose('OFFICE')
  expect(await seen('sander', other)).toBe(all)
  expect(await brokenChains(office.app.office.reads)).toEqual([])
})

it('a choice of what is, changes nothing', async () => {
  const before = await present()
  expect((await choose('OFFICE')).data.changeComplaintVisibility.userErrors).toEqual([])
  expect(await present()).toEqual(before)
})

it('a choice on an older version is a conflict that says who chose what', async () => {
  const { version } = await present()
  await choose('TEAM')
  const { data } = await choose('OFFICE', { expectedVersion: version })
  expect(data.changeComplaintVisibility).toMatchObject({
    organisation: null,
    userErrors: [
      { code: 'CONFLICT', message: expect.stringContaining('welke meldingen behandelaars lezen') },
    ],
  })
})

it.each<PersonKey>(['marieke', 'sander', 'tess', 'ravi'])('KP-1 %s does not choose it', async (as) => {
  expect((await choose('TEAM', {}, as)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
})
