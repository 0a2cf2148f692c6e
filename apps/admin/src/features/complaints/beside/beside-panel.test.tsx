import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { BesidePanel } from './beside-panel.js'
import { keptNotes } from './kept-notes.js'

const person = (id: string, name: string, initials: string) => ({ __typename: 'Handler', id, name, initials })
const sander = person('han_1', 'Sander Hoekstra', 'SH')
const fatima = person('han_2', 'Fatima El Amrani', 'FA')
const at = '2026-11-27T09:00:00Z'
const note = {
  __typename: 'Note',
  id: 'not_1',
  version: 1,
  writer: sander,
  writtenAt: at,
  text: '<b>Gebeld</b>',
  mentioned: [fatima],
  changedAt: null,
  earlier: [],
  removedAt: null,
  removedBy: null,
  changeable: true,
  removable: true,
}
const step = (name: string, text: string) => ({
  __typename: 'ConversationStep',
  step: name,
  text,
  mark: 'OPEN',
  note: null,
  markedBy: null,
  markedAt: null,
  version: 0,
})
const label = { __typename: 'Label', id: 'lab_1', name: 'Pers', retired: false, version: 1 }

interface Office {
  readonly permissions?: readonly string[]
  readonly notes?: readonly object[]
  readonly userErrors?: readonly object[]
}

const open = ({ permissions = ['COMPLAINTS_HANDLE'], notes = [note], userErrors = [] }: Office = {}) =>
  show(<BesidePanel complaint={{ id: 'cmp_1', number: 'K-1' }} />, {
    answer: (operation) => {
      if (operation === 'Viewer') return { viewer: { __typename: 'Viewer', permissions } }
      if (operation === 'LabelChoices')
        return {
          labels: { __typename: 'LabelConnection', nodes: [label, { ...label, id: 'lab_2', name: 'Radio' }] },
        }
      if (operation === 'BesideComplaint')
        return {
          complaintByNumber: {
            __typename: 'Complaint',
            id: 'cmp_1',
            mentionable: [sander, fatima],
            notes: {
              __typename: 'NoteConnection',
              nodes: notes,
              pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
              totalCount: notes.length,
            },
            conversation: [step('LISTEN', 'Luisteren: laat vertellen.'), step('GATHER', 'Vraag door.')],
            labels: [label],
          },
        }
      const field = operation.charAt(0).toLowerCase() + operation.slice(1)
      return {
        [field]: { __typename: 'Payload', note: null, step: null, complaint: null, userErrors },
      }
    },
  })
const sent = (asked: ReturnType<typeof open>['asked'], operation: string) =>
  asked.filter((one) => one.operation === operation).map(({ variables }) => variables.input)

test('KM-14 shows a note literally, by whom, and whom it told', async () => {
  open()
  expect(await screen.findByText('<b>Gebeld</b>')).toBeTruthy()
  expect(screen.getByText('Bericht aan Fatima El Amrani')).toBeTruthy()
})

test('KM-14 a note is sent with Ctrl and Enter, with the colleague who was chosen, and the field is empty again', async () => {
  const { user, asked } = open()
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Nieuwe notitie' })
  await user.type(field, 'Hoi @fa')
  await user.click(screen.getByRole('button', { name: 'Fatima El Amrani noemen' }))
  await user.type(field, 'kijk je?{Control>}{Enter}{/Control}')
  expect(sent(asked, 'WriteNote')).toMatchObject([
    { complaintId: 'cmp_1', text: 'Hoi @Fatima El Amrani kijk je?', idempotencyKey: expect.any(String) },
  ])
  expect(field.value).toBe('')
})

test('KM-14 a note that is refused says why at the field and stays there, also when somebody looks elsewhere', async () => {
  const fault = {
    __typename: 'UserError',
    code: 'NOT_ALLOWED_NOW',
    path: ['text'],
    message: '@Tess mag dit niet lezen.',
  }
  const first = open({ userErrors: [fault] })
  const field = await screen.findByRole('textbox', { name: 'Nieuwe notitie' })
  await first.user.type(field, 'Zeg @Tess')
  await first.user.click(screen.getByRole('button', { name: 'Plaatsen' }))
  expect(await screen.findByText('@Tess mag dit niet lezen.')).toBeTruthy()
  expect(field.getAttribute('aria-invalid')).toBe('true')
  first.unmount()
  open()
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Nieuwe notitie' })).value).toBe(
    'Zeg @Tess',
  )
  keptNotes.keep('cmp_1', '')
})

test('KM-14 a removal asks first, and what was removed says by whom', async () => {
  const { user, asked, unmount } = open()
  await user.click(await screen.findByRole('button', { name: 'Verwijderen' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Notitie verwijderen?' }))
  expect(sent(asked, 'RemoveNote')).toEqual([])
  await user.click(dialog.getByRole('button', { name: 'Verwijderen' }))
  expect(sent(asked, 'RemoveNote')).toEqual([{ noteId: 'not_1' }])
  unmount()
  open({
    notes: [{ ...note, text: null, removedAt: at, removedBy: fatima, changeable: false, removable: false }],
  })
  expect(await screen.findByText(/Notitie verwijderd door Fatima El Amrani/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Verwijderen' })).toBeNull()
})

test('KM-9 a step is ticked with its version; where it does not apply, the reason is asked', async () => {
  const fault = { __typename: 'UserError', code: 'REQUIRED', path: ['note'], message: 'Vul dit in.' }
  const { user, asked } = open({ userErrors: [fault] })
  await user.click(await screen.findByRole('checkbox', { name: 'Luisteren' }))
  expect(sent(asked, 'MarkStep')).toEqual([
    { complaintId: 'cmp_1', step: 'LISTEN', mark: 'DONE', note: null, expectedVersion: 0 },
  ])
  await user.click(screen.getByRole('button', { name: 'Niet van toepassing: Verzamelen' }))
  await user.click(screen.getByRole('button', { name: 'Bewaren' }))
  expect(await screen.findByText('Vul dit in.')).toBeTruthy()
})

test('KM-14 a label is put on and taken off at once', async () => {
  const { user, asked } = open()
  await user.click(await screen.findByRole('button', { name: 'Pers weghalen' }))
  expect(sent(asked, 'TakeLabelOff')).toEqual([{ complaintId: 'cmp_1', labelId: 'lab_1' }])
  await user.click(screen.getByRole('button', { name: /^Label/ }))
  await user.click(await screen.findByRole('checkbox', { name: 'Radio' }))
  expect(sent(asked, 'PutLabelOn')).toEqual([{ complaintId: 'cmp_1', labelId: 'lab_2' }])
})

test('KP-1 who only reads is offered nothing to write', async () => {
  open({ permissions: ['COMPLAINTS_READ'], notes: [{ ...note, changeable: false, removable: false }] })
  expect(await screen.findByText('<b>Gebeld</b>')).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Luisteren' }).disabled).toBe(true)
})
