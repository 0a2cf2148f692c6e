import { screen, within } from '@testing-library/react'
import type { ComplaintDecisionQuery, ComplaintFileFragment } from '@waarborg/schema'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { DecidingPanel } from './deciding-panel.js'

type Decision = NonNullable<ComplaintDecisionQuery['complaintByNumber']>
type Action = ComplaintFileFragment['allowedActions'][number]

const person = (name: string) => ({
  __typename: 'Handler' as const,
  id: `han_${name}`,
  name,
  initials: name.slice(0, 1),
})
const part = {
  __typename: 'Part',
  number: 1,
  round: 1,
  description: 'De levering',
  verdict: null,
  honesty: null,
  remedy: null,
  amountInCents: null,
  explanation: null,
  whyNotRepaired: null,
  whyOutsideBand: null,
  judgedBy: null,
  judgedAt: null,
  needs: null,
  confirmedBy: null,
  confirmedAt: null,
  returnedReason: null,
  returnedBy: null,
  answer: null,
} as const
const decision = {
  __typename: 'Complaint',
  id: 'cmp_1',
  version: 4,
  state: 'IN_TREATMENT',
  round: 1,
  parts: [part],
  blockers: [],
  closings: [],
  inadmissibility: null,
  withdrawalReason: null,
} as const
const complaint = (...allowedActions: Action[]) =>
  ({
    id: 'cmp_1',
    number: 'K-2026-000123-8',
    version: 4,
    locale: 'NL',
    state: 'IN_TREATMENT',
    allowedActions,
  }) as unknown as ComplaintFileFragment
const fault = (path: string, message: string) => ({
  __typename: 'UserError',
  code: 'REQUIRED',
  path: [path],
  message,
})

/** The panel with what was found, and what the server answers to an act. */
const open = (allowed: Action[], found: object = {}, userErrors: object[] = []) =>
  show(<DecidingPanel complaint={complaint(...allowed)} />, {
    answer: (operation) => {
      if (operation === 'ComplaintDecision')
        return { complaintByNumber: { ...decision, ...found } as unknown as Decision }
      if (operation === 'HandlerChoices') return { handlers: { __typename: 'HandlerConnection', nodes: [] } }
      const field = operation.charAt(0).toLowerCase() + operation.slice(1)
      return { [field]: { __typename: 'Payload', complaint: null, userErrors } }
    },
  })

test('only what the server allows is offered', async () => {
  open([])
  expect(await screen.findByText('De levering')).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

test('D-9 the next step stands out: a part first, and the decision only once there is one in this round', async () => {
  const isNext = (name: string) => screen.getByRole('button', { name }).dataset.variant === 'filled'
  const { unmount } = open(['ADD_PART', 'SEND_DECISION'], { parts: [{ ...part, round: 1 }], round: 2 })
  await screen.findByText('De levering')
  expect([isNext('Onderdeel toevoegen'), isNext('Beslissing versturen')]).toEqual([true, false])
  unmount()
  open(['ADD_PART', 'SEND_DECISION'])
  await screen.findByText('De levering')
  expect([isNext('Onderdeel toevoegen'), isNext('Beslissing versturen')]).toEqual([false, true])
})

test('KM-1 a verdict names what is missing, keeps what was chosen, and shows a refusal at its field', async () => {
  const { user, asked } = open(['RECORD_VERDICT'], {}, [
    fault('whyNotRepaired', 'Vertel waarom herstel niet kon.'),
  ])
  await user.click(await screen.findByRole('button', { name: 'Oordelen' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Oordeel over onderdeel 1' }))
  await user.click(dialog.getByRole('button', { name: 'Oordelen' }))
  expect(dialog.getAllByText('Vul dit in.')).toHaveLength(2)
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Oordeel' }), 'Gegrond')
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Wat krijgt de melder' }), 'Geld terug')
  await user.type(dialog.getByRole('textbox', { name: 'Bedrag in euro' }), '1.012,50')
  await user.click(dialog.getByRole('button', { name: 'Oordelen' }))
  expect(await dialog.findByText('Vertel waarom herstel niet kon.')).toBeTruthy()
  const act = asked.find(({ operation }) => operation === 'RecordVerdict')
  expect(act?.variables.input).toMatchObject({
    complaintId: 'cmp_1',
    expectedVersion: 4,
    part: 1,
    verdict: 'FOUNDED',
    honesty: null,
    remedy: 'REFUND',
    amountInCents: 101_250,
  })
  expect(dialog.getByRole<HTMLInputElement>('textbox', { name: 'Bedrag in euro' }).value).toBe('1.012,50')
})

test('KP-10 once a sentence blames somebody, why it may stand can be said, and what was typed stays', async () => {
  const { user, asked } = open(['ANSWER_PART'], {}, [
    fault('despiteBlame', 'Zeg waarom hij mag blijven staan.'),
  ])
  await user.click(await screen.findByRole('button', { name: 'Antwoord schrijven' }))
  const dialog = within(await screen.findByRole('dialog'))
  const why = { name: 'Waarom deze zin mag blijven staan' }
  expect(dialog.queryByRole('textbox', why)).toBeNull()
  const text = 'Mijn collega is vergeten u te bellen.'
  await user.type(dialog.getByRole('textbox', { name: /Antwoord/ }), text)
  await user.click(dialog.getByRole('button', { name: 'Antwoord schrijven' }))
  expect(await dialog.findByText('Zeg waarom hij mag blijven staan.')).toBeTruthy()
  await user.type(dialog.getByRole('textbox', why), 'Zo vroeg zij het.')
  await user.click(dialog.getByRole('button', { name: 'Antwoord schrijven' }))
  await vi.waitFor(() =>
    expect(asked.findLast(({ operation }) => operation === 'AnswerPart')?.variables.input).toMatchObject({
      text,
      despiteBlame: 'Zo vroeg zij het.',
    }),
  )
  expect(dialog.getByRole<HTMLTextAreaElement>('textbox', why).value).toBe('Zo vroeg zij het.')
})

test('KM-5 whether it was honest is asked of an unfounded one only', async () => {
  const { user } = open(['RECORD_VERDICT'])
  await user.click(await screen.findByRole('button', { name: 'Oordelen' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.queryByRole('combobox', { name: 'Bedoeld' })).toBeNull()
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Oordeel' }), 'Ongegrond')
  expect(dialog.getByRole('combobox', { name: 'Bedoeld' })).toBeTruthy()
})

test('D-19 a verdict that waits for management is confirmed, or given back with a reason', async () => {
  const judged = {
    ...part,
    verdict: 'UNFOUNDED',
    honesty: 'HONEST',
    remedy: 'COMPENSATION',
    amountInCents: 2_000,
    judgedBy: person('Sander'),
    needs: 'MANAGEMENT',
  }
  const { user, asked } = open(['CONFIRM_VERDICT', 'REJECT_VERDICT'], { parts: [judged] })
  expect(await screen.findByText('Wacht op de directie')).toBeTruthy()
  expect(screen.getByText(/Vergoeding € 20,00/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Bevestigen' }))
  await vi.waitFor(() => expect(asked.some(({ operation }) => operation === 'ConfirmVerdict')).toBe(true))
  await user.click(screen.getByRole('button', { name: 'Teruggeven' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.type(dialog.getByRole('textbox', { name: 'Waarom' }), 'Te veel.')
  await user.click(dialog.getByRole('button', { name: 'Teruggeven' }))
  await vi.waitFor(() =>
    expect(asked.find(({ operation }) => operation === 'RejectVerdict')?.variables.input).toMatchObject({
      part: 1,
      reason: 'Te veel.',
    }),
  )
})

test('KP-7 the gate tells all that is missing and who can supply it, and does not close', async () => {
  const blockers = [
    {
      __typename: 'Blocker',
      kind: 'AGREEMENT_OPEN',
      message: 'Een afspraak staat nog open.',
      liftedBy: 'HANDLER',
    },
    {
      __typename: 'Blocker',
      kind: 'MANAGEMENT_HAS_NOT_READ',
      message: 'De directie las haar niet.',
      liftedBy: 'MANAGEMENT',
    },
  ]
  const { user } = open(['CLOSE'], { blockers })
  await user.click(await screen.findByRole('button', { name: 'Melding sluiten' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Melding sluiten' }))
  expect(dialog.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Een afspraak staat nog open. Door: behandelaar',
    'De directie las haar niet. Door: directie',
  ])
  expect(dialog.queryByRole('combobox')).toBeNull()
  const buttons = dialog.getAllByRole('button').map((button) => button.getAttribute('type'))
  expect(buttons).not.toContain('submit')
})

test('KM-11 closing asks for cause, unit, origin and aftercare before anything is sent', async () => {
  const { user, asked } = open(['CLOSE'])
  await user.click(await screen.findByRole('button', { name: 'Melding sluiten' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Melding sluiten' }))
  await user.click(dialog.getByRole('button', { name: 'Melding sluiten' }))
  expect(dialog.getAllByText('Vul dit in.').length).toBe(5)
  expect(asked.some(({ operation }) => operation === 'CloseComplaint')).toBe(false)
})

test('KP-8 aftercare tells that what is not solved is open again', async () => {
  const { user, asked } = open(['RECORD_AFTERCARE'])
  await user.click(await screen.findByRole('button', { name: 'Nazorg vastleggen' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Nazorg' }))
  await user.click(dialog.getByRole('radio', { name: 'Nee' }))
  expect(dialog.getByText(/weer open/)).toBeTruthy()
  await user.type(dialog.getByRole('textbox', { name: 'Verslag' }), 'Nog steeds stuk.')
  await user.click(dialog.getByRole('button', { name: 'Nazorg vastleggen' }))
  await vi.waitFor(() =>
    expect(asked.find(({ operation }) => operation === 'RecordAftercare')?.variables.input).toMatchObject({
      solved: false,
      way: 'TELEPHONE',
      report: 'Nog steeds stuk.',
    }),
  )
})

test('in English as well', async () => {
  show(<DecidingPanel complaint={complaint('SEND_DECISION')} />, {
    locale: 'en',
    answer: () => ({ complaintByNumber: decision }) as never,
  })
  expect(await screen.findByRole('button', { name: 'Send the decision' })).toBeTruthy()
})
