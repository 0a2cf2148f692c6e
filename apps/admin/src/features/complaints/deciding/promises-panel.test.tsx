import { screen, within } from '@testing-library/react'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { PromisesPanel } from './promises-panel.js'

type Action = ComplaintFileFragment['allowedActions'][number]

const complaint = (...allowedActions: Action[]) =>
  ({
    id: 'cmp_1',
    number: 'K-2026-000123-8',
    version: 4,
    locale: 'NL',
    severity: 'SERIOUS',
    timeline: [],
    allowedActions,
  }) as unknown as ComplaintFileFragment
const fatima = { __typename: 'Handler', id: 'han_2', name: 'Fatima El Amrani', initials: 'FA' } as const
const agreement = {
  __typename: 'Agreement',
  number: 1,
  what: 'Wij sturen een nieuwe lamp.',
  party: 'OFFICE',
  responsible: fatima,
  dueOn: '2026-12-07',
  madeAt: '2026-11-27T09:00:00Z',
  state: 'OPEN',
  settledAt: null,
  settledNote: null,
} as const
const fault = (path: string, message: string) => ({
  __typename: 'UserError',
  code: 'NOT_ALLOWED_NOW',
  path: [path],
  message,
})
const open = (
  allowed: Action[],
  agreements: object[] = [],
  userErrors: object[] = [],
  clocks: object[] = [],
) =>
  show(<PromisesPanel complaint={{ ...complaint(...allowed), clocks: clocks as never }} />, {
    answer: (operation) => {
      if (operation === 'ComplaintAgreements')
        return { complaintByNumber: { __typename: 'Complaint', id: 'cmp_1', version: 4, agreements } }
      if (operation === 'HandlerChoices')
        return {
          handlers: {
            __typename: 'HandlerConnection',
            nodes: [{ ...fatima, function: 'Behandelaar', roles: ['HANDLER'], onDuty: true, workload: null }],
          },
        }
      const field = operation.charAt(0).toLowerCase() + operation.slice(1)
      return { [field]: { __typename: 'Payload', complaint: null, userErrors } }
    },
  })

test('KP-7 shows what was agreed, by whom and when, and settles it with what was done', async () => {
  const { user, asked } = open(['COMPLETE_AGREEMENT'], [agreement])
  expect(await screen.findByText('Wij sturen een nieuwe lamp.')).toBeTruthy()
  expect(screen.getByText('Wij; Fatima El Amrani ziet erop toe')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Nagekomen' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Nagekomen' }))
  await user.type(dialog.getByRole('textbox', { name: 'Wat er is gedaan' }), 'Verstuurd.')
  await user.click(dialog.getByRole('button', { name: 'Nagekomen' }))
  await vi.waitFor(() =>
    expect(asked.find(({ operation }) => operation === 'CompleteAgreement')?.variables.input).toMatchObject({
      agreement: 1,
      note: 'Verstuurd.',
      expectedVersion: 4,
    }),
  )
})

test('KP-7 an agreement names what is missing and shows a refusal at its field, with what was typed', async () => {
  const { user } = open(['ADD_AGREEMENT'], [], [fault('what', 'Schrijf liever “melding”.')])
  await user.click(await screen.findByRole('button', { name: 'Afspraak maken' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Afspraak maken' }))
  expect(dialog.getAllByText('Vul dit in.')).toHaveLength(3)
  await user.type(dialog.getByRole('textbox', { name: 'Wat' }), 'Uw klacht oplossen')
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Wie ziet erop toe' }), 'Fatima El Amrani')
  await user.type(dialog.getByRole('textbox', { name: 'Uiterlijk op' }), '31-12-2027')
  await user.tab()
  await user.click(dialog.getByRole('button', { name: 'Afspraak maken' }))
  expect(await dialog.findByText('Schrijf liever “melding”.')).toBeTruthy()
  expect(dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Wat' }).value).toBe('Uw klacht oplossen')
})

test('D-2 asks the complainant for a delay, with why and until when', async () => {
  const { user, asked } = open(['ASK_DELAY'])
  await user.click(await screen.findByRole('button', { name: 'Uitstel vragen' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.queryByRole('combobox', { name: 'Afgesproken in' })).toBe(null)
  await user.click(dialog.getByRole('button', { name: 'Uitstel vragen' }))
  expect(dialog.getAllByText('Vul dit in.')).toHaveLength(2)
  await user.type(dialog.getByRole('textbox', { name: 'Waarom' }), 'De fabriek zoekt nog.')
  await user.type(dialog.getByRole('textbox', { name: 'Antwoord uiterlijk op' }), '31-12-2027')
  await user.tab()
  await user.click(dialog.getByRole('button', { name: 'Uitstel vragen' }))
  await vi.waitFor(() =>
    expect(asked.find(({ operation }) => operation === 'AskDelay')?.variables.input).toMatchObject({
      reason: 'De fabriek zoekt nog.',
      answerOn: '2027-12-31',
    }),
  )
})

test('OS-4 a holding reply says that it stops no clock', async () => {
  const { user } = open(['RECORD_HOLDING_REPLY'])
  await user.click(await screen.findByRole('button', { name: 'Tussenbericht' }))
  expect(within(await screen.findByRole('dialog')).getByText(/stopt geen klok/)).toBeTruthy()
})

test('KP-2 management confirms having read a serious one, after it was asked', async () => {
  const { user, asked } = open(['CONFIRM_READING'])
  await user.click(await screen.findByRole('button', { name: 'Gelezen door de directie' }))
  expect(asked.some(({ operation }) => operation === 'ConfirmReading')).toBe(false)
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Gelezen door de directie' }))
  await vi.waitFor(() => expect(asked.some(({ operation }) => operation === 'ConfirmReading')).toBe(true))
})

test('nothing is shown where nothing was agreed and nothing can be done', () => {
  open([])
  expect(screen.queryByText('Afspraken en uitstel')).toBeNull()
})

const clock = (kind: string, number: number | null, standing: string | null) => ({
  kind,
  agreement: number,
  state: standing === null ? 'RUNNING' : 'PAUSED',
  stoppedAt: null,
  pauses: standing === null ? [] : [{ pausedAt: '2026-11-27T09:00:00Z', resumedAt: null, reason: standing }],
})
const withClocks = (allowed: Action[], clocks: object[], userErrors: object[] = []) =>
  open(allowed, [agreement], userErrors, clocks)

test('KP-7 lets the agreed day stand still for a reason, and shows a refusal at its field', async () => {
  const { user, asked } = withClocks(
    ['PAUSE_CLOCK', 'ADD_AGREEMENT'],
    [clock('AGREED_DEADLINE', null, null)],
    [fault('reason', 'Schrijf liever “melding”.')],
  )
  await user.click(await screen.findByRole('button', { name: 'Afgesproken dag laten stilstaan' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Afgesproken dag laten stilstaan' }))
  await user.click(dialog.getByRole('button', { name: 'Laten stilstaan' }))
  expect(dialog.getByText('Vul dit in.')).toBeTruthy()
  await user.type(dialog.getByRole('textbox', { name: 'Waarom' }), 'Uw klacht wacht.')
  await user.click(dialog.getByRole('button', { name: 'Laten stilstaan' }))
  expect(await dialog.findByText('Schrijf liever “melding”.')).toBeTruthy()
  expect(asked.find(({ operation }) => operation === 'PauseClock')?.variables.input).toMatchObject({
    agreement: null,
    reason: 'Uw klacht wacht.',
    expectedVersion: 4,
  })
})

test('KP-7 says why an agreement stands still, and lets it run on', async () => {
  const clocks = [clock('AGREED_DEADLINE', null, null), clock('AGREEMENT', 1, 'Wacht op foto’s.')]
  const { user, asked } = withClocks(['RESUME_CLOCK'], clocks)
  expect(await screen.findByText(/Staat stil sinds .*: Wacht op foto’s\./)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Laten stilstaan' })).toBe(null)
  await user.click(screen.getByRole('button', { name: 'Laten doorlopen' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Laten doorlopen' }))
  await user.click(dialog.getByRole('button', { name: 'Laten doorlopen' }))
  await vi.waitFor(() =>
    expect(asked.find(({ operation }) => operation === 'ResumeClock')?.variables.input).toMatchObject({
      agreement: 1,
    }),
  )
})
