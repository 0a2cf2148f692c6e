import { screen, within } from '@testing-library/react'
import type { GuidanceVersionFragment } from '@waarborg/schema'
import { expect, test, vi } from 'vitest'
import { show } from '../../screen.fixture.js'
import { GuidanceForm } from './guidance-form.js'

const newest: GuidanceVersionFragment = {
  kind: 'PROCEDURE',
  locale: 'NL',
  version: 3,
  text: 'Wij bellen u.',
  publishedAt: '2026-03-02T09:00:00.000Z',
  publishedBy: null,
  sections: [],
}
const answer = (userErrors: object[]) => (operation: string) =>
  operation === 'PublishGuidance'
    ? {
        publishGuidance: {
          __typename: 'PublishGuidancePayload',
          guidance: userErrors.length > 0 ? null : { __typename: 'Guidance', ...newest, version: 4 },
          userErrors: userErrors.map((fault) => ({ __typename: 'UserError', ...fault })),
        },
      }
    : undefined

const write = async (userErrors: object[]) => {
  const onEnd = vi.fn()
  const shown = show(<GuidanceForm newest={newest} onEnd={onEnd} />, { answer: answer(userErrors) })
  await shown.user.type(screen.getByRole('textbox', { name: 'Tekst' }), ' Snel.')
  await shown.user.click(screen.getByRole('button', { name: 'Publiceren' }))
  return { ...shown, onEnd }
}
const agree = async (user: Awaited<ReturnType<typeof write>>['user']) =>
  user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Publiceren' }))

test('KM-18 nothing is published before it was changed and confirmed', async () => {
  const { user, asked, onEnd } = await write([])
  expect(asked).toEqual([])
  await agree(user)
  await vi.waitFor(() => expect(onEnd).toHaveBeenCalled())
  expect(asked[0]?.variables.input).toMatchObject({ text: 'Wij bellen u. Snel.', expectedVersion: 3 })
})

test('a text as it is cannot be published', () => {
  show(<GuidanceForm newest={newest} onEnd={() => {}} />)
  expect(screen.getByRole('button', { name: 'Publiceren' }).hasAttribute('disabled')).toBe(true)
})

test('KP-11 a refusal stands at the text, which stays as it was written', async () => {
  const { user, onEnd } = await write([
    { code: 'NOT_ALLOWED_NOW', path: ['text'], message: 'regel 1: liever “melding”' },
  ])
  await agree(user)
  expect(await screen.findByText('regel 1: liever “melding”')).toBeTruthy()
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst' }).value).toBe(
    'Wij bellen u. Snel.',
  )
  expect(onEnd).not.toHaveBeenCalled()
})

test('who published meanwhile is told, and what was written stays', async () => {
  const { user } = await write([
    { code: 'CONFLICT', path: ['expectedVersion'], message: 'Marieke was u voor.' },
  ])
  await agree(user)
  expect(await screen.findByText('Marieke was u voor.')).toBeTruthy()
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst' }).value).toBe(
    'Wij bellen u. Snel.',
  )
})
