import { ChangeNoteDocument, RemoveNoteDocument } from '@waarborg/schema'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { about, inTeam, readByTeam } from '../access/conflict.fixture.js'
import { assignTo } from '../complaints/acts/acts.fixture.js'
import { submitted } from '../complaints/acts/submission.fixture.js'
import { movedClock } from '../test-office/moved-clock.fixture.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../test-office/test-office.fixture.js'
import { noteBeside } from './beside.fixture.js'

const clock = movedClock()
let office: TestOffice
let number: string
beforeAll(async () => {
  office = await openTestOffice(clock.now)
  number = await submitted(office)
})
afterAll(() => office.close())

const QUERY =
  'query ($filter: ComplaintFilter) { complaints(filter: $filter) { totalCount nodes { number } } }'
const find = async (search: string, as: PersonKey = 'sander') => {
  const { data, errors } = await office.ask(QUERY, { filter: { search } }, { as })
  expect(errors).toBe(undefined)
  expect(data.complaints.totalCount).toBe(data.complaints.nodes.length)
  return data.complaints.nodes.map((node: { number: string }) => node.number)
}

it('KM-14 a complaint is found by what staff wrote beside it, once, as it now reads', async () => {
  expect(await find('klapekster')).toEqual([])
  const note = await noteBeside(office, number, 'sander', 'Denk aan de Klapekster van café Zonnestraal.')
  await noteBeside(office, number, 'sander', 'Nog eens de klapekster.')
  for (const typed of ['klapekster', 'klapek zonne', 'CAFÉ klap']) expect(await find(typed)).toEqual([number])
  for (const as of ['marieke', 'hendrik', 'ravi'] as const)
    expect(await find('zonnestraal', as)).toEqual([number])
  const input = { noteId: note.id, expectedVersion: note.version, text: 'Denk aan de wielewaal.' }
  expect(
    (await office.ask(ChangeNoteDocument, { input }, { as: 'sander' })).data.changeNote.userErrors,
  ).toEqual([])
  expect(await find('zonnestraal')).toEqual([])
  expect(await find('wielewaal')).toEqual([number])
  await office.ask(RemoveNoteDocument, { input: { noteId: note.id } }, { as: 'sander' })
  expect(await find('wielewaal')).toEqual([])
  expect(await find('klapekster')).toEqual([number])
})

it('KP-1 whoever does not read the complaint does not find it by its notes either', async () => {
  const other = await submitted(office)
  await noteBeside(office, other, 'marieke', 'Roodborsttapuit.')
  expect(await find('roodborsttapuit', 'sander')).toEqual([other])
  await assignTo(office, other, 'fatima')
  await readByTeam(office, 'TEAM')
  await inTeam(office, 'Noord', 'fatima')
  await inTeam(office, 'Zuid', 'sander')
  expect(await find('roodborsttapuit', 'fatima')).toEqual([other])
  expect(await find('roodborsttapuit', 'sander')).toEqual([])
  await readByTeam(office, 'OFFICE')
})

it('D-18 whoever it is about does not find it by its notes', async () => {
  const other = await submitted(office)
  await noteBeside(office, other, 'marieke', 'Grauwegorzenvlucht.')
  expect(await find('grauwegorzenvlucht', 'sander')).toEqual([other])
  await about(office, other, 'sander')
  expect(await find('grauwegorzenvlucht', 'sander')).toEqual([])
  expect(await find('grauwegorzenvlucht', 'marieke')).toEqual([other])
})

it.each(['anouk', 'tess'] as const)('KP-1 %s, who reads no notes, finds nothing by them', async (as) => {
  await noteBeside(office, number, 'sander', 'Waterspreeuw.')
  const { data, errors } = await office.ask(QUERY, { filter: { search: 'waterspreeuw' } }, { as })
  expect(data?.complaints ?? null).toBe(null)
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
})
