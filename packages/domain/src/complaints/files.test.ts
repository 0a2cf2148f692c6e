import { describe, expect, test } from 'vitest'
import type { Actor } from '../access/index.js'
import type { AttachmentId } from '../foundation/index.js'
import { accept, moment } from '../foundation/moments.fixture.js'
import { addFiles, MAXIMUM_FILES_OF_COMPLAINT } from './add-files.js'
import { assignComplaint } from './assign-complaint.js'
import { aReceivedComplaint, as, coen, sanne } from './complaint.fixture.js'
import { aMergedComplaint, inEveryOpenState, inEveryState } from './in-every-state.fixture.js'
import { removeFile } from './remove-file.js'

const complainant: Actor = { kind: 'public' }
const id = 'file' as AttachmentId
const files = [{ id, remark: '  De bon,\n van de kassa ' }]
const free = aReceivedComplaint()
const ofSanne = accept(
  assignComplaint(free, { handler: sanne, actor: as(coen), at: moment('2026-04-01T10:00') }),
).complaint

describe('adding files', () => {
  test('KM-14 by staff keeps what each is in one line, and tells nobody', () => {
    const added = accept(addFiles(ofSanne, { files, present: 0, actor: as(sanne) }))
    expect(added).toEqual({
      complaint: ofSanne,
      files: [{ id, remark: 'De bon, van de kassa' }],
      facts: [{ kind: 'files-added', attachmentIds: [id] }],
      messages: [],
    })
  })

  test.each([
    ['the handler', ofSanne, sanne.id],
    ['the coordinators while nobody handles it', free, 'COORDINATORS'],
  ])('KM-14 by the complainant tells %s', (_, complaint, to) => {
    const { messages } = accept(addFiles(complaint, { files, present: 0, actor: complainant }))
    expect(messages).toEqual([{ kind: 'files-received', complaintId: complaint.id, to, exceptId: null }])
  })

  test('KP-1 wherever it is a complaint of its own, and in one that ended in another never', () => {
    for (const complaint of inEveryState)
      for (const actor of [as(sanne), complainant])
        expect([complaint.state, addFiles(complaint, { files, present: 0, actor }).ok]).toEqual([
          complaint.state,
          complaint.state !== 'MERGED',
        ])
  })

  test('KP-1 by nobody without a role for it', () => {
    const auditor: Actor = { kind: 'staff', handlerId: sanne.id, roles: ['AUDITOR'] }
    const partner: Actor = { kind: 'system' }
    for (const actor of [auditor, partner])
      expect(addFiles(free, { files, present: 0, actor })).toMatchObject({
        rejections: [{ kind: 'not-permitted' }],
      })
  })

  test('KM-14 not none, and not more than a complaint holds', () => {
    const facts = { present: MAXIMUM_FILES_OF_COMPLAINT - 1, actor: as(sanne) }
    expect(addFiles(free, { ...facts, files }).ok).toBe(true)
    expect(addFiles(free, { ...facts, files: [] })).toMatchObject({ rejections: [{ kind: 'required' }] })
    expect(addFiles(free, { ...facts, files: [...files, ...files] })).toEqual({
      ok: false,
      rejections: [{ kind: 'too-many', path: ['files'], maximum: MAXIMUM_FILES_OF_COMPLAINT }],
    })
  })

  test('KM-14 every remark that is too long is named by its place', () => {
    const long = { id, remark: 'x'.repeat(201) }
    expect(addFiles(free, { files: [long, ...files, long], present: 0, actor: as(sanne) })).toMatchObject({
      rejections: [
        { kind: 'too-long', path: ['files', 0, 'remark'], maximum: 200 },
        { kind: 'too-long', path: ['files', 2, 'remark'], maximum: 200 },
      ],
    })
  })
})

describe('removing a file', () => {
  const facts = { id, addedById: coen.id, actor: as(sanne) }

  test('KP-1 keeps that it was there, and who had added it', () => {
    expect(accept(removeFile(ofSanne, facts))).toEqual({
      complaint: ofSanne,
      facts: [{ kind: 'file-removed', attachmentId: id, addedById: coen.id }],
      messages: [],
    })
  })

  test('KP-1 only while the complaint is open, and never by the complainant', () => {
    const open = inEveryOpenState.map(({ state }) => state)
    for (const complaint of inEveryState)
      expect(removeFile(complaint, facts).ok).toBe(open.includes(complaint.state))
    expect(removeFile(ofSanne, { ...facts, actor: complainant }).ok).toBe(false)
    expect(removeFile(aMergedComplaint(), facts)).toMatchObject({
      rejections: [{ kind: 'act-not-allowed-in-state' }],
    })
  })
})
