import { describe, expect, test } from 'vitest'
import type { Actor } from '../access/index.js'
import type { LinkMessageId } from '../foundation/index.js'
import { accept, moment } from '../foundation/moments.fixture.js'
import { assignComplaint } from './assign-complaint.js'
import { aReceivedComplaint, as, coen, sanne } from './complaint.fixture.js'
import { inEveryState } from './in-every-state.fixture.js'
import { MAXIMUM_LINK_MESSAGE, readMessages, writeMessage } from './write-message.js'

const complainant: Actor = { kind: 'public' }
const id = 'message' as LinkMessageId
const free = aReceivedComplaint()
const ofSanne = accept(
  assignComplaint(free, { handler: sanne, actor: as(coen), at: moment('2026-04-01T10:00') }),
).complaint

describe('a message of the complainant', () => {
  test('KP-16 is kept as it was written, and tells who handles it', () => {
    const text = '<b>Waar blijft</b> mijn bril?\n\nGroet'
    expect(accept(writeMessage(ofSanne, { id, text: `${text}\r\n`, actor: complainant }))).toEqual({
      text,
      complaint: ofSanne,
      facts: [{ kind: 'message-received', messageId: id }],
      messages: [{ kind: 'message-received', complaintId: ofSanne.id, to: sanne.id, exceptId: null }],
    })
  })

  test('KP-16 is told to the coordinators while nobody handles it', () => {
    const { messages } = accept(writeMessage(free, { id, text: 'Hallo', actor: complainant }))
    expect(messages).toMatchObject([{ to: 'COORDINATORS' }])
  })

  test('D-18 is never told to whom it is about', () => {
    const concerned = { ...free, concernsId: coen.id }
    const { messages } = accept(writeMessage(concerned, { id, text: 'Hallo', actor: complainant }))
    expect(messages).toMatchObject([{ to: 'COORDINATORS', exceptId: coen.id }])
  })
})

describe('a message of staff', () => {
  test('KP-3 is owed to the complainant and neither stops a clock nor changes the complaint', () => {
    for (const complaint of inEveryState) {
      const written = writeMessage(complaint, { id, text: 'Wij zoeken het uit.', actor: as(sanne) })
      if (complaint.state === 'MERGED') {
        expect(written).toMatchObject({ rejections: [{ kind: 'act-not-allowed-in-state' }] })
        continue
      }
      const { complaint: after, facts, messages } = accept(written)
      expect(after).toBe(complaint)
      expect(facts).toEqual([{ kind: 'message-sent', messageId: id }])
      expect(messages).toEqual([
        { kind: 'written-message', complaintId: complaint.id, messageId: id, locale: complaint.locale },
      ])
    }
  })

  test('KP-1 is written by nobody without a role for it', () => {
    const actor: Actor = { kind: 'staff', handlerId: sanne.id, roles: ['AUDITOR'] }
    expect(writeMessage(free, { id, text: 'Hallo', actor })).toMatchObject({
      rejections: [{ kind: 'not-permitted' }],
    })
  })
})

test.each([
  ['nothing', ' \n', 'required'],
  ['too much', 'x'.repeat(MAXIMUM_LINK_MESSAGE + 1), 'too-long'],
])('KP-16 %s is no message', (_, text, kind) => {
  for (const actor of [complainant, as(sanne)])
    expect(writeMessage(free, { id, text, actor })).toMatchObject({ rejections: [{ kind, path: ['text'] }] })
})

describe('reading what the complainant wrote', () => {
  test('KM-14 is kept for what was not read, and is nothing when all was', () => {
    const read = accept(readMessages(ofSanne, { unread: [id], actor: as(sanne) }))
    expect(read.facts).toEqual([{ kind: 'messages-read', messageIds: [id] }])
    expect(accept(readMessages(ofSanne, { unread: [], actor: as(sanne) })).facts).toEqual([])
  })

  test('KP-1 is not for the complainant to say', () => {
    expect(readMessages(ofSanne, { unread: [id], actor: complainant }).ok).toBe(false)
  })
})
