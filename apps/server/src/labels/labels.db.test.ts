import {
  AddLabelDocument,
  PutLabelOnDocument,
  RenameLabelDocument,
  RetireLabelDocument,
  TakeLabelOffDocument,
} from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { about } from '../access/conflict.fixture.js'
import { submitted } from '../complaints/acts/submission.fixture.js'
import { addressOf, given, labelNamed } from '../notes/beside.fixture.js'
import {
  type Answer,
  type AskOptions,
  openTestOffice,
  type PersonKey,
  type TestOffice,
} from '../test-office/test-office.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const ask = (
  document: Parameters<TestOffice['ask']>[0],
  input: object,
  options: AskOptions = { as: 'marieke' },
) => office.ask(document, { input }, options)
const faults = ({ data }: Answer) => {
  const [payload] = Object.values(data) as { userErrors: { code: string; path: string[] }[] }[]
  return payload?.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`)
}
const named = async (number: string, as: PersonKey = 'sander') => {
  const query = 'query ($number: String!) { complaintByNumber(number: $number) { version labels { name } } }'
  const { version, labels } = (await office.ask(query, { number }, { as })).data.complaintByNumber
  return { version, names: labels.map(({ name }: { name: string }) => name) }
}
const found = async (labelIds: readonly string[], as: PersonKey = 'sander') => {
  const query = `query ($filter: ComplaintFilter) { complaints(filter: $filter, first: 5) { totalCount nodes { number } } }`
  const { data } = await office.ask(query, { filter: { labelIds } }, { as })
  return data.complaints as { totalCount: number; nodes: { number: string }[] }
}

describe("the office's labels", () => {
  it('KM-14 are added, renamed and retired, each change in the journal of the office', async () => {
    const added = given(await ask(AddLabelDocument, { name: ' Radio ' }), 'label')
    expect(added).toMatchObject({ name: 'Radio', retired: false, version: 1 })
    expect(faults(await ask(AddLabelDocument, { name: 'RADIO' }))).toEqual(['INVALID_FORM name'])
    const rename = { labelId: added.id, expectedVersion: 1, name: 'Radio en tv' }
    given(await ask(RenameLabelDocument, rename, { as: 'tess' }), 'label')
    expect(faults(await ask(RenameLabelDocument, rename))).toEqual(['CONFLICT expectedVersion'])
    const retire = { labelId: added.id, expectedVersion: 2 }
    expect(given(await ask(RetireLabelDocument, retire), 'label')).toMatchObject({ retired: true })
    expect(given(await ask(AddLabelDocument, { name: 'radio en TV' }), 'label')).toMatchObject({
      id: added.id,
      name: 'radio en TV',
      retired: false,
    })
    const acts = await office.rows(`select act from journal_entry where act like 'label-%' order by position`)
    expect(acts.map(({ act }) => act)).toEqual([
      'label-added',
      'label-renamed',
      'label-retired',
      'label-brought-back',
    ])
  })

  it('KM-14 hold a word once, also when two add it at the same time', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => ask(AddLabelDocument, { name: 'Tegelijk' })))
    expect(answers.filter((answer) => faults(answer)?.length === 0)).toHaveLength(1)
  })

  it('KP-1 are changed by coordinator and administrator alone', async () => {
    for (const as of ['sander', 'hendrik', 'anouk', 'ravi'] as const) {
      const { errors } = await ask(AddLabelDocument, { name: 'Nee' }, { as })
      expect([as, errors?.[0]?.extensions.code]).toEqual([as, 'FORBIDDEN'])
    }
  })
})

describe('a label on a complaint', () => {
  it('KM-14 finds it together with others, and changes neither it nor its version', async () => {
    const number = await submitted(office)
    const { id: labelId } = await labelNamed(office, 'Pers')
    const before = await named(number)
    const input = { complaintId: await addressOf(office, number, 'sander'), labelId }
    for (const _ of [1, 2]) given(await ask(PutLabelOnDocument, input, { as: 'sander' }), 'complaint')
    expect(await named(number)).toEqual({ version: before.version, names: ['Pers'] })
    expect(await found([labelId])).toMatchObject({ totalCount: 1, nodes: [{ number }] })
    for (const _ of [1, 2]) given(await ask(TakeLabelOffDocument, input, { as: 'sander' }), 'complaint')
    expect((await found([labelId])).totalCount).toBe(0)
    const acts = await office.rows(
      `select j.act from journal_entry j join complaint c on c.id = j.subject_id where c.number = $1 and j.act like 'label-%'`,
      [number],
    )
    expect(acts.map(({ act }) => act).sort()).toEqual(['label-put-on', 'label-taken-off'])
  })

  it('KM-14 stays when it is retired, and is put on no other', async () => {
    const number = await submitted(office)
    const other = await submitted(office)
    const { id: labelId, version: expectedVersion } = await labelNamed(office, 'Voorbij')
    const on = async (what: string) => ({ complaintId: await addressOf(office, what, 'sander'), labelId })
    given(await ask(PutLabelOnDocument, await on(number)), 'complaint')
    given(await ask(RetireLabelDocument, { labelId, expectedVersion }), 'label')
    expect((await named(number)).names).toEqual(['Voorbij'])
    expect(faults(await ask(PutLabelOnDocument, await on(other)))).toEqual(['NOT_ALLOWED_NOW labelId'])
    expect(faults(await ask(PutLabelOnDocument, { ...(await on(other)), labelId: 'lab_x' }))).toEqual([
      'UNKNOWN labelId',
    ])
  })

  it('D-18 tells nobody of a complaint about oneself, neither by the act nor by the filter', async () => {
    const number = await submitted(office)
    const { id: labelId } = await labelNamed(office, 'Stil')
    const input = { complaintId: await addressOf(office, number, 'marieke'), labelId }
    given(await ask(PutLabelOnDocument, input), 'complaint')
    await about(office, number, 'fatima')
    expect((await found([labelId], 'fatima')).totalCount).toBe(0)
    expect(faults(await ask(TakeLabelOffDocument, input, { as: 'fatima' }))).toEqual(['UNKNOWN complaintId'])
  })
})
