import { screen, within } from '@testing-library/react'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { CheckPart } from './check-part.js'

const complainant = {
  name: 'Noor van Dijk',
  address: {
    street: 'Kerkstraat',
    houseNumber: '12-B',
    postcode: '1012 AB',
    town: 'Amsterdam',
    country: 'NL',
  },
  telephone: '+31612345678',
  email: 'noor@post.example',
  checkedAt: null,
  checkedBy: null,
}
const complaint = (change: object = {}) =>
  ({
    ...{ id: 'cmp_1', number: 'K-2026-000123-8', version: 4, allowedActions: ['CHECK_COMPLAINANT'] },
    complainant,
    ...change,
  }) as unknown as ComplaintFileFragment
const open = async (userErrors: object[] = []) => {
  const shown = show(<CheckPart complaint={complaint()} />, {
    answer: () => ({ checkComplainant: { __typename: 'Payload', complaint: null, userErrors } }),
  })
  await shown.user.click(screen.getByRole('button', { name: 'Gegevens controleren' }))
  return { ...shown, dialog: within(await screen.findByRole('dialog', { name: 'Gegevens controleren' })) }
}

test('KP-5 data that are right are checked without being sent again', async () => {
  const { user, asked, dialog } = await open()
  expect(dialog.getByRole<HTMLInputElement>('textbox', { name: 'Telefoon' }).value).toBe('+31 6 12 34 56 78')
  await user.click(dialog.getByRole('button', { name: 'Zo klopt het' }))
  await vi.waitFor(() =>
    expect(asked[0]?.variables.input).toMatchObject({ complainant: null, expectedVersion: 4 }),
  )
})

test('KP-5 what is wrong is put right, and what is emptied is not known any more', async () => {
  const { user, asked, dialog } = await open()
  for (const name of ['Straat', 'Huisnummer', 'Postcode', 'Plaats'])
    await user.clear(dialog.getByRole('textbox', { name }))
  await user.type(dialog.getByRole('textbox', { name: 'Naam' }), '-Smit')
  await user.click(dialog.getByRole('button', { name: 'Zo klopt het' }))
  await vi.waitFor(() =>
    expect(asked[0]?.variables.input).toMatchObject({
      complainant: { name: 'Noor van Dijk-Smit', street: null, postcode: null, country: null },
    }),
  )
})

test('KP-5 a fault stands at its field, with what was typed', async () => {
  const path = ['complainant', 'postcode']
  const { user, dialog } = await open([
    { __typename: 'UserError', code: 'BAD_FORMAT', path, message: 'Vul een postcode in.' },
  ])
  const postcode = dialog.getByRole<HTMLInputElement>('textbox', { name: 'Postcode' })
  await user.type(postcode, '9')
  await user.click(dialog.getByRole('button', { name: 'Zo klopt het' }))
  expect(await dialog.findByText('Vul een postcode in.')).toBeTruthy()
  expect(postcode.value).toBe('1012 AB9')
  expect(postcode.getAttribute('aria-invalid')).toBe('true')
})

test('nothing is offered where it cannot be checked', () => {
  show(<CheckPart complaint={complaint({ allowedActions: [] })} />)
  expect(screen.queryByRole('button')).toBeNull()
})
