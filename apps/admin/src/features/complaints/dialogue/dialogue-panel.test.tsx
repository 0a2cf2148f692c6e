import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { DialoguePanel } from './dialogue-panel.js'

const sander = { __typename: 'Handler', id: 'han_1', name: 'Sander Hoekstra', initials: 'SH' }
const at = '2026-11-27T09:00:00Z'
const theirs = {
  __typename: 'LinkMessage',
  id: 'm1',
  writer: null,
  writtenAt: at,
  text: '<b>Is er al</b> nieuws?',
  readAt: null as string | null,
  readBy: null as object | null,
}
const ours = { ...theirs, id: 'm2', writer: sander, text: 'Wij zoeken het uit.' }
const LABEL = 'Bericht aan de melder'

interface Office {
  readonly messages?: readonly object[]
  readonly allowedActions?: readonly string[]
  readonly userErrors?: readonly object[]
}

const open = ({
  messages = [theirs, ours],
  allowedActions = ['WRITE_MESSAGE'],
  userErrors = [],
}: Office = {}) => {
  const complaint = {
    __typename: 'Complaint',
    id: 'cmp_1',
    allowedActions,
    linkMessages: messages,
    timeline: [],
  }
  return show(<DialoguePanel complaint={{ id: 'cmp_1', number: 'K-1' }} />, {
    answer: (operation) => {
      if (operation === 'LinkMessages') return { complaintByNumber: complaint }
      const read = { ...theirs, readAt: at, readBy: sander }
      const after =
        operation === 'MarkMessagesRead' ? { ...complaint, linkMessages: [read, ours] } : complaint
      const field = operation.charAt(0).toLowerCase() + operation.slice(1)
      const refused = userErrors.length > 0
      return { [field]: { __typename: 'Payload', complaint: refused ? null : after, userErrors } }
    },
  })
}
const sent = (asked: ReturnType<typeof open>['asked'], operation: string) =>
  asked.filter((one) => one.operation === operation).map(({ variables }) => variables.input)

test('KP-16 shows what either wrote, literally, and marks what is unread until somebody read it', async () => {
  const { user, asked } = open()
  const [first, second] = await screen.findAllByRole('listitem')
  expect(within(first as HTMLElement).getByText('<b>Is er al</b> nieuws?')).toBeTruthy()
  expect(within(first as HTMLElement).getByText('Ongelezen')).toBeTruthy()
  expect(within(second as HTMLElement).queryByText('Ongelezen')).toBe(null)
  expect(screen.getByText('1 ongelezen')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Als gelezen markeren' }))
  expect(await screen.findByText(/Gelezen door Sander Hoekstra/)).toBeTruthy()
  expect(screen.queryByText('1 ongelezen')).toBe(null)
  expect(sent(asked, 'MarkMessagesRead')).toEqual([{ complaintId: 'cmp_1' }])
})

test('KP-3 says at the field that no clock stops, and sends with Ctrl and Enter', async () => {
  const { user, asked } = open()
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: LABEL })
  expect(screen.getByText(/geen contact en geen beslissing: er stopt geen termijn/)).toBeTruthy()
  await user.type(field, 'Tot morgen.{Control>}{Enter}{/Control}')
  expect(sent(asked, 'WriteToComplainant')).toMatchObject([
    { complaintId: 'cmp_1', text: 'Tot morgen.', despiteBlame: null, idempotencyKey: expect.any(String) },
  ])
  expect(field.value).toBe('')
})

test('KP-10 asks why a sentence may stand that blames somebody, and keeps what was typed', async () => {
  const message = 'Dit lijkt een collega iets te verwijten.'
  const fault = { __typename: 'UserError', code: 'BLAMES', path: ['despiteBlame'], message }
  const { user, asked } = open({ userErrors: [fault] })
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: LABEL })
  await user.type(field, 'Mijn collega deed het fout.')
  await user.click(screen.getByRole('button', { name: 'Versturen' }))
  expect(await screen.findByText(message)).toBeTruthy()
  const [, why] = screen.getAllByRole('textbox')
  await user.type(why as HTMLElement, 'Zo vroeg hij het.')
  await user.click(screen.getByRole('button', { name: 'Versturen' }))
  expect(sent(asked, 'WriteToComplainant').at(-1)).toMatchObject({
    text: 'Mijn collega deed het fout.',
    despiteBlame: 'Zo vroeg hij het.',
  })
  expect(field.value).toBe('Mijn collega deed het fout.')
})

test('KP-1 who may not write has no field and nothing to mark', async () => {
  open({ allowedActions: [] })
  expect(await screen.findByText('Wij zoeken het uit.')).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBe(null)
  expect(screen.queryByRole('button')).toBe(null)
})
