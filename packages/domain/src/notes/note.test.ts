import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import type { ComplaintId, HandlerId, NoteId } from '../foundation/index.js'
import { changeNote } from './change-note.js'
import { type Colleague, readersOf } from './colleague.js'
import type { Note } from './note.js'
import { removeNote } from './remove-note.js'
import { writeNote } from './write-note.js'

const colleague = (id: string, name: string, team: string | null = null): Colleague => ({
  id: id as HandlerId,
  name,
  roles: ['HANDLER'],
  team,
})
const marieke = { ...colleague('marieke', 'Marieke van den Berg'), roles: ['COORDINATOR'] as const }
const sander = colleague('sander', 'Sander Hoekstra', 'oost')
const otherSander = colleague('other', 'Sander de Wit')
const joris = colleague('joris', 'Joris Bakker', 'west')
const piet = { ...colleague('piet', 'Piet Beheer'), roles: ['ADMIN'] as const }
const colleagues = [marieke, sander, joris, piet]
const readers = [marieke, sander, joris]
const at = Temporal.Instant.from('2035-03-05T09:00:00Z')
const by = marieke.id
const complaintId = 'complaint' as ComplaintId

const write = (text: string, mentionable = { colleagues, readers }) =>
  writeNote(text, { id: 'note' as NoteId, complaintId, by, at, ...mentionable })
const mentioned = (text: string, mentionable = { colleagues, readers }) => {
  const written = write(text, mentionable)
  return written.ok ? written.value.note.mentionedIds : written.rejections
}
const noteOf = (text: string): Note => {
  const written = write(text)
  if (!written.ok) throw new Error('The note was refused.')
  return written.value.note
}

describe('a note', () => {
  it.each([
    ['@Sander, kijk jij?', ['sander']],
    ['@sander hoekstra en @SH en @Joris', ['sander', 'joris']],
    ['Vraag het (@JB)!', ['joris']],
    ['Geen naam: @Sandertje, post@joris.example, @ Joris, @onbekend', []],
    ['@Joris Bakker, of @Marieke die dit zelf schrijft', ['joris']],
    ['Tekst zonder iemand.', []],
  ])('KM-14 mentions in "%s" %j', (text, expected) => {
    expect(mentioned(text)).toEqual(expected)
  })

  it('KP-1 mentions nobody who does not read the complaint, and says who', () => {
    expect(mentioned('@Piet en @Sander')).toEqual([
      { kind: 'mentioned-may-not-read', path: ['text'], name: 'Piet' },
    ])
  })

  it('KM-14 asks whom of two by one name, unless one of them alone reads it', () => {
    const both = { colleagues: [sander, otherSander], readers: [sander, otherSander] }
    expect(mentioned('@Sander', both)).toMatchObject([
      { kind: 'mention-unclear', people: ['Sander Hoekstra', 'Sander de Wit'] },
    ])
    expect(mentioned('@Sander de Wit', both)).toEqual(['other'])
    expect(mentioned('@Sander', { ...both, readers: [sander] })).toEqual(['sander'])
  })

  it('KM-14 is told to whom it mentions, but not to who wrote it; the journal holds no word of it', () => {
    const written = write('@Sander en @Marieke: bel terug')
    expect(written).toMatchObject({
      ok: true,
      value: { messages: [{ kind: 'mention', handlerId: 'sander', byId: 'marieke' }] },
    })
    if (written.ok) expect(JSON.stringify([written.value.facts, written.value.messages])).not.toContain('bel')
  })

  it.each([
    ['', 'required'],
    [' \u200b ', 'required'],
    ['x'.repeat(5001), 'too-long'],
    ['a\0b', 'unreadable-text'],
  ])('KM-14 is not %j', (text, kind) => {
    expect(write(text)).toMatchObject({ ok: false, rejections: [{ kind, path: ['text'] }] })
  })
})

describe('changing a note', () => {
  const before = noteOf('@Sander, kijk jij?')
  const change = (text: string, facts: object = {}) =>
    changeNote(before, text, {
      complaintId,
      by,
      at: at.add({ minutes: 14, seconds: 59 }),
      expectedVersion: 1,
      colleagues,
      readers,
      ...facts,
    })

  it('KM-14 tells only whom it did not mention before', () => {
    expect(change('@Sander en @Joris')).toMatchObject({
      ok: true,
      value: { note: { version: 2 }, messages: [{ handlerId: 'joris' }] },
    })
  })

  it('KM-14 to the same words is no change', () => {
    expect(change('@Sander, kijk jij? ')).toEqual({
      ok: true,
      value: { note: before, facts: [], messages: [] },
    })
  })

  it.each([
    ['by another', { by: sander.id }, 'not-your-note'],
    ['a quarter of an hour later', { at: at.add({ minutes: 15 }) }, 'too-late-to-change'],
    ['from another version', { expectedVersion: 2 }, 'changed-meanwhile'],
  ])('KM-14 is refused %s', (_when, facts, kind) => {
    expect(change('anders', facts)).toMatchObject({ ok: false, rejections: [{ kind }] })
  })

  it('KM-14 is refused once it was removed', () => {
    const removed = { ...before, removedAt: at }
    const facts = { complaintId, by, at, expectedVersion: 1, colleagues, readers }
    expect(changeNote(removed, 'x', facts)).toMatchObject({ rejections: [{ kind: 'note-removed' }] })
  })
})

describe('removing a note', () => {
  const note = { ...noteOf('Weg hiermee'), writerId: sander.id }
  const remove = (of: Note, who: Colleague) =>
    removeNote(of, { actor: { kind: 'staff', handlerId: who.id, roles: who.roles }, at })

  it.each([
    [sander, true],
    [marieke, true],
    [joris, false],
  ])('KM-14 by %o: %s', (who, removed) => {
    expect(remove(note, who).ok).toBe(removed)
  })

  it('KM-14 takes its words and leaves that it was there', () => {
    const removed = remove(note, sander)
    expect(removed).toMatchObject({
      value: {
        note: { text: null, removedById: 'sander' },
        facts: [{ kind: 'note-removed', writerId: 'sander' }],
      },
    })
    if (removed.ok) expect(remove(removed.value.note, sander).ok).toBe(false)
  })
})

describe('who can be mentioned', () => {
  const names = (concerned: object, visibility: 'OFFICE' | 'TEAM') =>
    readersOf(
      { handlerId: sander.id, receiverId: null, concernsId: null, ...concerned },
      colleagues,
      visibility,
    ).map(({ id }) => id)

  it('KP-1 is who reads the complaint: of the office, or of the team', () => {
    expect(names({}, 'OFFICE')).toEqual(['marieke', 'sander', 'joris'])
    expect(names({}, 'TEAM')).toEqual(['marieke', 'sander'])
    expect(names({ receiverId: joris.id }, 'TEAM')).toEqual(['marieke', 'sander', 'joris'])
  })

  it('D-18 is never whom it is about', () => {
    expect(names({ concernsId: marieke.id }, 'OFFICE')).toEqual(['sander', 'joris'])
  })
})
