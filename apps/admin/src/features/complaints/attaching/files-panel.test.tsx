import { fireEvent, screen, within } from '@testing-library/react'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { FilesPanel } from './files-panel.js'

const sander = { __typename: 'Handler', id: 'han_1', name: 'Sander Hoekstra', initials: 'SH' }
const file = {
  __typename: 'Attachment',
  id: 'att_1',
  name: '<i>bon</i>.pdf',
  mediaType: 'application/pdf',
  sizeInBytes: 12_000,
  url: '/attachments/att_1',
  uploadedAt: '2026-11-27T09:00:00Z',
  addedBy: sander as object | null,
  addedAt: '2026-11-27T09:01:00Z',
  remark: 'De bon van de winkel' as string | null,
}
const all = ['ADD_FILES', 'REMOVE_FILE']

/** Takes every file at once, but for those that the office would not. */
class TestRequest {
  upload: { onprogress?: (event: object) => void } = {}
  onload?: () => void
  status = 0
  responseText = ''
  open() {}
  setRequestHeader() {}
  abort() {}
  send({ name, size }: File) {
    this.upload.onprogress?.({ loaded: size })
    this.status = name.endsWith('.exe') ? 415 : 204
    this.responseText = JSON.stringify({ error: { message: 'Dit soort bestand nemen wij niet aan.' } })
    queueMicrotask(() => this.onload?.())
  }
}
beforeEach(() => vi.stubGlobal('XMLHttpRequest', TestRequest))
afterEach(() => vi.unstubAllGlobals())

const open = (allowedActions: readonly string[] = all, userErrors: readonly object[] = []) => {
  const complaint = {
    __typename: 'Complaint',
    id: 'cmp_1',
    number: 'K-1',
    attachments: [file],
    allowedActions,
  }
  let ticket = 0
  return show(<FilesPanel complaint={complaint as unknown as ComplaintFileFragment} />, {
    answer: (operation) => {
      if (operation === 'SubmissionForm')
        return {
          submissionForm: {
            __typename: 'SubmissionForm',
            categories: [],
            maximumFiles: 2,
            maximumFileSizeInBytes: 15_000_000,
            acceptedFileTypes: ['application/pdf'],
            introduction: '',
            confidentiality: '',
            afterSending: '',
            office: null,
          },
        }
      if (operation === 'PrepareUpload') {
        ticket += 1
        const upload = { __typename: 'PreparedUpload', ticket: `t${ticket}`, url: `/files/t${ticket}` }
        return { prepareUpload: { __typename: 'PrepareUploadPayload', upload, userErrors: [] } }
      }
      const field = operation.charAt(0).toLowerCase() + operation.slice(1)
      const after = userErrors.length > 0 ? null : { ...complaint, timeline: [] }
      return { [field]: { __typename: 'Payload', complaint: after, userErrors } }
    },
  })
}
const sent = (asked: ReturnType<typeof open>['asked'], operation: string) =>
  asked.filter((one) => one.operation === operation).map(({ variables }) => variables.input)
const pdf = (name: string) => new File(['inhoud'], name, { type: 'application/pdf' })
const drop = async (...files: File[]) => {
  await screen.findByText(/Hoogstens 2 tegelijk/)
  const place = screen.getByRole('button', { name: 'Bestanden toevoegen' }).parentElement as HTMLElement
  fireEvent.drop(place, { dataTransfer: { files } })
}

test('KM-14 shows who added a file, when, and what it is', () => {
  open()
  const [entry] = screen.getAllByRole('listitem')
  expect(entry?.textContent).toMatch(/<i>bon<\/i>\.pdf.*De bon van de winkel.*Sander Hoekstra.*27/)
})

test('KM-14 what is dropped is sent at once, and stands there with its remark when it is added', async () => {
  const { user, asked } = open()
  await drop(pdf('a.pdf'), pdf('b.pdf'))
  await user.type(await screen.findByRole('textbox', { name: 'Wat is a.pdf?' }), 'De brief')
  await user.click(await screen.findByRole('button', { name: 'Zet 2 bestanden bij de melding' }))
  expect(sent(asked, 'AddFiles')).toMatchObject([
    {
      complaintId: 'cmp_1',
      files: [
        { ticket: 't1', remark: 'De brief' },
        { ticket: 't2', remark: null },
      ],
    },
  ])
  expect(screen.queryByRole('list', { name: 'Toe te voegen bestanden' })).toBe(null)
})

test('KM-14 each file that is not taken says why, by its name', async () => {
  const { user } = open()
  await drop(pdf('a.pdf'), pdf('virus.exe'), pdf('te-veel.pdf'))
  const list = within(await screen.findByRole('list', { name: 'Toe te voegen bestanden' }))
  const alerts = async () => (await list.findAllByRole('alert')).map(({ textContent }) => textContent)
  await vi.waitFor(async () =>
    expect(await alerts()).toEqual([
      'virus.exe kon niet worden verstuurd. Dit soort bestand nemen wij niet aan.',
      'te-veel.pdf kon niet worden verstuurd. Hoogstens 2 bestanden tegelijk. Voeg dit daarna toe.',
    ]),
  )
  await user.click(list.getByRole('button', { name: 'virus.exe weghalen' }))
  expect(list.queryByText(/virus/)).toBe(null)
})

test('KM-14 a file that the office refuses is named, and stays to be tried again', async () => {
  const fault = { __typename: 'UserError', code: 'UNKNOWN', path: ['files', '0'], message: 'Verlopen.' }
  const { user } = open(all, [fault])
  await drop(pdf('a.pdf'))
  await user.click(await screen.findByRole('button', { name: 'Zet bij de melding' }))
  expect(await screen.findByText('a.pdf: Verlopen.')).toBeTruthy()
  expect(screen.getByRole('textbox', { name: 'Wat is a.pdf?' })).toBeTruthy()
})

test('KP-1 asks before a file goes', async () => {
  const { user, asked } = open()
  await user.click(screen.getByRole('button', { name: '<i>bon</i>.pdf verwijderen' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Bestand verwijderen?' }))
  expect(sent(asked, 'RemoveFile')).toEqual([])
  await user.click(dialog.getByRole('button', { name: 'Verwijderen' }))
  expect(sent(asked, 'RemoveFile')).toEqual([{ complaintId: 'cmp_1', attachmentId: 'att_1' }])
})

test('KP-1 who may do neither sees only the files', () => {
  open([])
  expect(screen.getByText('De bon van de winkel')).toBeTruthy()
  expect(screen.queryByRole('button')).toBe(null)
})
