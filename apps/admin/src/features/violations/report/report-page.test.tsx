import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { ReportPage } from './report-page.js'

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
afterEach(() => {
  vi.unstubAllGlobals()
  sessionStorage.clear()
})

const rule = {
  __typename: 'PointsRule',
  category: { __typename: 'PolicyCategory', id: 'pol_1', code: 'FRAUDE', name: 'Fraude' },
  lightest: 20,
  heaviest: 100,
  reach: 'ACCOUNT',
  since: '2000-01-01',
  dutch: {
    __typename: 'PointsRuleText',
    notAllowed: ['Codes verzinnen.'],
    allowed: ['Een typefout herstellen.'],
  },
  english: { __typename: 'PointsRuleText', notAllowed: ['Inventing codes.'], allowed: ['Mending a slip.'] },
}
const viewer = (id: string) => ({
  __typename: 'Viewer',
  handler: { __typename: 'Handler', id, name: 'Anouk', initials: 'A', function: 'Beleid' },
  roles: ['POLICY_OFFICER'],
  permissions: ['VIOLATIONS_REPORT'],
  secondFactorNeeded: false,
  sessionEndsAt: '2026-11-28T00:00:00Z',
})
const fault = (path: string[], message: string) => ({
  __typename: 'UserError',
  code: 'NOT_ALLOWED_NOW',
  path,
  message,
})

interface Served {
  readonly userErrors?: readonly object[]
  readonly as?: string
  readonly fails?: boolean
}

async function open(served: Served = {}) {
  const onDone = vi.fn()
  const asking = { ...served }
  let ticket = 0
  const shown = show(<ReportPage sellerId="sel_1" complaintId={undefined} onDone={onDone} />, {
    answer: (operation) => {
      if (operation === 'Viewer') return { viewer: viewer(served.as ?? 'han_1') }
      if (operation === 'SellerNames')
        return { nodes: [{ __typename: 'Seller', id: 'sel_1', name: 'Fietsplezier' }] }
      if (operation === 'ReportRules')
        return {
          pointsPolicy: { __typename: 'PointsPolicy', version: 1, inForceFrom: '2000-01-01', rules: [rule] },
        }
      if (operation === 'SubmissionForm')
        return {
          submissionForm: {
            __typename: 'SubmissionForm',
            categories: [],
            maximumFiles: 10,
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
      if (asking.fails) return new Error('The network is gone')
      const userErrors = asking.userErrors ?? []
      const violation =
        userErrors.length > 0 ? null : { __typename: 'Violation', id: 'vio_1', number: 'V-000001-5' }
      return { reportViolation: { __typename: 'ReportViolationPayload', violation, userErrors } }
    },
  })
  await screen.findByRole('button', { name: 'Melden' })
  return { ...shown, onDone, asking }
}
type Opened = Awaited<ReturnType<typeof open>>

const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name })
const send = ({ user }: Opened) => user.click(screen.getByRole('button', { name: 'Melden' }))
const sent = ({ asked }: Opened) =>
  asked.filter(({ operation }) => operation === 'ReportViolation').map(({ variables }) => variables.input)

async function fillIn({ user }: Opened) {
  await user.type(field('Gepleegd op'), '20-11-2026')
  await user.tab()
  await user.click(screen.getByRole('combobox', { name: 'Categorie' }))
  await user.click(await screen.findByRole('option', { name: 'Fraude', hidden: true }))
  await user.type(field('Feiten'), 'Codes verzonnen.')
  await user.type(field('Wat bewijsstuk 1 laat zien'), 'Lijst van de vervoerder')
}

test('BP-8 what is missing is named at its field, and nothing is sent', async () => {
  const opened = await open()
  await send(opened)
  expect(await screen.findByText('Vul de dag in waarop het is gepleegd.')).toBeTruthy()
  for (const text of [
    'Kies een categorie van die dag.',
    'Vertel wat er is gebeurd.',
    'Zeg wat dit laat zien.',
  ])
    expect(screen.getByText(text)).toBeTruthy()
  expect(screen.queryByText('Kies de verkoper.')).toBe(null)
  expect(document.activeElement).toBe(field('Gepleegd op'))
  expect(sent(opened)).toEqual([])
})

test('BP-8 D-14 a report is sent with its rule, quantity, urgency and files, under one key however often it is sent', async () => {
  const opened = await open({ fails: true })
  const { user } = opened
  await fillIn(opened)
  expect(screen.getByText('Codes verzinnen.')).toBeTruthy()
  expect(screen.getByText(/Weegt 20 tot en met 100 punten/)).toBeTruthy()
  await user.clear(field('Aantal keer'))
  await user.type(field('Aantal keer'), '200')
  await user.type(field(/^Waarom dit niet kan wachten/), 'Gevaar.')
  const chooser = document.querySelector<HTMLInputElement>('input[type=file]')
  if (chooser) await user.upload(chooser, new File(['inhoud'], 'lijst.pdf', { type: 'application/pdf' }))
  expect(await screen.findByText(/^SHA-256 [0-9a-f]{64}$/)).toBeTruthy()
  await send(opened)
  await screen.findByRole('alert')
  opened.asking.fails = false
  await send(opened)
  await vi.waitFor(() => expect(opened.onDone).toHaveBeenCalledWith(expect.objectContaining({ id: 'vio_1' })))
  const [first, second] = sent(opened)
  expect(second).toEqual(first)
  expect(first).toMatchObject({
    sellerId: 'sel_1',
    policyCategoryId: 'pol_1',
    deedOn: '2026-11-20',
    quantity: 200,
    facts: 'Codes verzonnen.',
    urgency: 'Gevaar.',
    evidence: [{ what: 'Lijst van de vervoerder', ticket: 't1' }],
    idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/),
  })
})

test('BP-8 what the server refuses stands at its field, also of one piece of evidence', async () => {
  const opened = await open({
    userErrors: [
      fault(['evidence', '1', 'what'], 'Hier staat een naam in.'),
      fault(['evidence', '0', 'ticket'], 'Dit is niet (meer) bekend.'),
      fault(['deedOn'], 'Het account bestond op die dag niet.'),
    ],
  })
  const { user } = opened
  await fillIn(opened)
  await user.click(screen.getByRole('button', { name: 'Nog een bewijsstuk' }))
  await user.type(field('Wat bewijsstuk 2 laat zien'), 'Een foto van Jansen')
  await send(opened)
  const second = (await screen.findByText('Hier staat een naam in.')).closest('li')
  expect(
    within(second as HTMLElement).getByRole('textbox', { name: 'Wat bewijsstuk 2 laat zien' }),
  ).toBeTruthy()
  expect(screen.getByText(/Dit is niet \(meer\) bekend/)).toBeTruthy()
  expect(screen.getByText('Het account bestond op die dag niet.')).toBeTruthy()
  expect(field('Feiten').value).toBe('Codes verzonnen.')
})

test('BP-8 a file that is not taken says why, and what was written stays after a reload of this window only for its writer', async () => {
  const opened = await open()
  const { user } = opened
  await fillIn(opened)
  const chooser = document.querySelector<HTMLInputElement>('input[type=file]')
  if (chooser) await user.upload(chooser, new File(['x'], 'rare.exe', { type: 'application/pdf' }))
  expect(await screen.findByText(/rare.exe is niet meegestuurd.*Dit soort bestand/)).toBeTruthy()
  opened.unmount()
  const again = await open()
  await vi.waitFor(() => expect(field('Feiten').value).toBe('Codes verzonnen.'))
  again.unmount()
  const another = await open({ as: 'han_2' })
  await vi.waitFor(() =>
    expect(another.asked.some(({ operation }) => operation === 'ReportRules')).toBe(true),
  )
  expect(field('Feiten').value).toBe('')
})

test('BP-8 who begins again has nothing left of it', async () => {
  const opened = await open()
  await fillIn(opened)
  await opened.user.click(screen.getByRole('button', { name: 'Opnieuw beginnen' }))
  expect(field('Feiten').value).toBe('')
  opened.unmount()
  await open()
  expect(field('Feiten').value).toBe('')
})
