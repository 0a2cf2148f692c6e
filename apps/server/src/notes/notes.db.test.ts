import { ChangeNoteDocument, RemoveNoteDocument, WriteNoteDocument } from '@waarborg/schema'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { about, inTeam, readByTeam } from '../access/conflict.fixture.js'
import { assignTo, fileOf, present, record } from '../complaints/acts/acts.fixture.js'
import { submitted } from '../complaints/acts/submission.fixture.js'
import { brokenChains } from '../journal/index.js'
import { movedClock } from '../test-office/moved-clock.fixture.js'
import {
  openTestOffice,
  type PersonKey,
  people,
  type TestOffice,
} from '../test-office/test-office.fixture.js'
import { addressOf, given, noteBeside } from './beside.fixture.js'

const clock = movedClock()
let office: TestOffice
let number: string
beforeAll(async () => {
  office = await openTestOffice(clock.now)
})
afterAll(() => office.close())
beforeEach(async () => {
  number = await submitted(office)
})

const write = async (text: string, as: PersonKey = 'sander', more: object = {}) =>
  office.ask(
    WriteNoteDocument,
    { input: { complaintId: await addressOf(office, number, 'marieke'), text, ...more } },
    { as },
  )
const change = (note: { id: string; version: number }, text: string, as: PersonKey = 'sander') =>
  office.ask(ChangeNoteDocument, { input: { noteId: note.id, expectedVersion: note.version, text } }, { as })
const remove = (note: { id: string }, as: PersonKey = 'sander') =>
  office.ask(RemoveNoteDocument, { input: { noteId: note.id } }, { as })
const refused = (answer: Awaited<ReturnType<typeof write>>) => {
  const [payload] = Object.values(answer.data) as {
    note: null
    userErrors: { code: string; path: string[] }[]
  }[]
  return payload?.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`)
}
const notesOf = async (as: PersonKey = 'sander') => {
  const query = `query ($number: String!) { complaintByNumber(number: $number) {
    notes { totalCount nodes { id version text writer { name } mentioned { name } removedAt removedBy { name }
      changeable removable earlier { version text } } } mentionable { name } } }`
  return (await office.ask(query, { number }, { as })).data.complaintByNumber
}
const acts = () =>
  office
    .rows(
      `select j.act, j.facts::text from journal_entry j join complaint c on c.id = j.subject_id
       where c.number = $1 order by j.position`,
      [number],
    )
    .then((rows) => rows as { act: string; facts: string }[])

describe('a note beside a complaint', () => {
  it('KM-14 is read by colleagues, and tells those whom it mentions', async () => {
    const { id } = await noteBeside(office, number, 'sander', `@Marieke kijk jij mee?\n<b>Dank</b>`)
    const { notes } = await notesOf('marieke')
    expect(notes).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          id,
          text: '@Marieke kijk jij mee?\n<b>Dank</b>',
          writer: { name: people.sander.name },
          mentioned: [{ name: people.marieke.name }],
          changeable: false,
          removable: true,
        },
      ],
    })
    const owed = await office.rows(
      `select m.audience, h.email from outbox_message m join complaint c on c.id = m.complaint_id
       join handler h on h.id::text = m.audience where c.number = $1 and m.kind = 'mention'`,
      [number],
    )
    expect(owed).toMatchObject([{ email: people.marieke.email }])
  })

  it('KP-1 stands in the journal without a word of it, and the chain holds', async () => {
    const note = await noteBeside(office, number, 'sander', 'Strikt geheim, @Fatima.')
    given(await change(note, 'Nog strikter geheim.'), 'note')
    given(await remove(note), 'note')
    const written = (await acts()).filter(({ act }) => act.startsWith('note-'))
    expect(written.map(({ act }) => act)).toEqual(['note-written', 'note-changed', 'note-removed'])
    expect(JSON.stringify(written)).not.toContain('geheim')
    expect(await brokenChains(office.app.office.reads)).toEqual([])
  })

  it('KP-3 stops no clock and changes neither the complaint nor its version', async () => {
    const before = await fileOf(office, number)
    await noteBeside(office, number, 'sander', 'Gebeld en alles besproken.')
    const after = await fileOf(office, number)
    expect([after.version, after.state, after.clocks]).toEqual([before.version, before.state, before.clocks])
    const seen = await present(office, number)
    await noteBeside(office, number, 'fatima', 'Intussen.')
    const call = { kind: 'ATTEMPT', at: clock.now().toString(), report: 'Niemand.', ...seen }
    expect((await record(office, number, { as: 'sander' }, call)).data.recordContact.userErrors).toEqual([])
  })

  it('KM-14 is put right by its writer for a quarter of an hour; how it read is kept', async () => {
    const note = await noteBeside(office, number, 'sander', 'Eerst zo.')
    expect(refused(await change(note, 'Van een ander.', 'marieke'))).toEqual(['NOT_ALLOWED_NOW noteId'])
    clock.pass({ minutes: 14 })
    given(await change(note, 'Toen zo.'), 'note')
    expect(refused(await change(note, 'In een ander venster.'))).toEqual(['CONFLICT expectedVersion'])
    const { notes } = await notesOf()
    expect(notes.nodes[0]).toMatchObject({
      text: 'Toen zo.',
      changeable: true,
      earlier: [{ version: 1, text: 'Eerst zo.' }],
    })
    clock.pass({ minutes: 1 })
    expect((await notesOf()).notes.nodes[0].changeable).toBe(false)
    expect(refused(await change({ ...note, version: 2 }, 'Te laat.'))).toEqual(['NOT_ALLOWED_NOW text'])
  })

  it('KM-14 loses all its words when it is removed, and leaves that it was there', async () => {
    const note = await noteBeside(office, number, 'sander', 'Weg hiermee.')
    given(await change(note, 'Echt weg.'), 'note')
    expect(refused(await remove(note, 'fatima'))).toEqual(['NOT_ALLOWED_NOW noteId'])
    given(await remove(note, 'marieke'), 'note')
    expect(refused(await remove(note, 'marieke'))).toEqual(['NOT_ALLOWED_NOW noteId'])
    expect((await notesOf()).notes.nodes).toMatchObject([
      { text: null, earlier: [], removedBy: { name: people.marieke.name }, removable: false },
    ])
    const { timeline } = await fileOf(office, number)
    expect(timeline.map(({ kind }: { kind: string }) => kind)).toContain('NOTE_REMOVED')
    const left = await office.rows(
      `select text from note_version v where note_id in
      (select o.id from note o join complaint c on c.id = o.complaint_id where c.number = $1)`,
      [number],
    )
    expect(left).toEqual([])
  })

  it('KM-14 is written once for a key, however often it is sent', async () => {
    const idempotencyKey = 'a1b2c3d4e5f60718293a4b5c6d7e8f90'
    const ids = [
      await write('Eén keer.', 'sander', { idempotencyKey }),
      await write('Eén keer.', 'sander', { idempotencyKey }),
    ]
    expect(new Set(ids.map((answer) => given(answer, 'note').id)).size).toBe(1)
    expect((await notesOf()).notes.totalCount).toBe(1)
  })

  it.each([
    ['REQUIRED text', ''],
    ['TOO_LONG text', 'x'.repeat(5001)],
    ['INVALID_FORM text', 'a\0b'],
    ['NOT_ALLOWED_NOW text', '@Tess'],
  ])('KM-14 is refused with %s', async (fault, text) => {
    expect(refused(await write(text))).toEqual([fault])
    expect((await notesOf()).notes.totalCount).toBe(0)
  })
})

describe('who is reached by a note', () => {
  it('D-18 is never whom the complaint is about, who finds nothing here either', async () => {
    await about(office, number, 'fatima')
    expect(refused(await write('@Fatima, wat is dit?'))).toEqual(['NOT_ALLOWED_NOW text'])
    const note = await noteBeside(office, number, 'sander', 'Zonder haar.')
    expect(refused(await write('Ik wil iets zeggen.', 'fatima'))).toEqual(['UNKNOWN complaintId'])
    expect(refused(await change(note, 'Ik ook.', 'fatima'))).toEqual(['UNKNOWN noteId'])
    const { mentionable } = await notesOf()
    expect(mentionable.map(({ name }: { name: string }) => name)).not.toContain(people.fatima.name)
    const node = 'query ($id: ID!) { node(id: $id) { id } }'
    expect((await office.ask(node, { id: note.id }, { as: 'fatima' })).data.node).toBeNull()
    expect((await office.ask(node, { id: note.id }, { as: 'sander' })).data.node).toEqual({ id: note.id })
  })

  it('KP-1 is nobody of another team, where the office reads by team', async () => {
    await assignTo(office, number, 'sander')
    await inTeam(office, 'oost', 'sander')
    await inTeam(office, 'west', 'joris')
    await readByTeam(office, 'TEAM')
    expect(refused(await write('@Joris'))).toEqual(['NOT_ALLOWED_NOW text'])
    expect(refused(await write('Hallo', 'joris'))).toEqual(['UNKNOWN complaintId'])
    expect((await notesOf()).mentionable.map(({ name }: { name: string }) => name)).not.toContain(
      people.joris.name,
    )
    await readByTeam(office, 'OFFICE')
    expect(refused(await write('@Joris'))).toEqual([])
  })

  it('KP-1 is not the auditor, who reads and writes nothing', async () => {
    const { errors } = await write('Van de auditor.', 'ravi')
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    await noteBeside(office, number, 'sander', 'Voor wie meeleest.')
    expect((await notesOf('ravi')).notes.totalCount).toBe(1)
  })
})
