import { screen } from '@testing-library/react'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { PutToSellerDialog } from './put-to-seller-dialog.js'

const complaint = { id: 'cmp_1', number: 'K-2026-000123-8', version: 4 } as ComplaintFileFragment
const fault = (path: string, message: string) => ({
  __typename: 'UserError',
  code: 'NOT_ALLOWED_NOW',
  path: [path],
  message,
})

test('D-16 all that tells who complained is told at the text, and the consent at the day', async () => {
  const onClose = vi.fn()
  const answer = () => ({
    putToSeller: {
      __typename: 'PutToSellerPayload',
      complaint: null,
      userErrors: [
        fault('text', 'Vanaf teken 1 staat hier de naam.'),
        fault('text', 'Vanaf teken 30 staat hier de postcode.'),
        fault('consentOn', 'Dit ligt voor de ontvangst.'),
      ],
    },
  })
  const { user, asked } = show(
    <PutToSellerDialog complaint={complaint} seller="Fietsplezier" onClose={onClose} />,
    { answer },
  )
  await user.click(await screen.findByRole('button', { name: 'Leg voor' }))
  expect(screen.getByText('Schrijf een uittreksel.')).toBeTruthy()
  expect(screen.getByText('Vul de dag in waarop de melder instemde.')).toBeTruthy()
  expect(asked).toEqual([])
  await user.type(screen.getByRole('textbox', { name: /Uittreksel/ }), 'Jan wacht op zijn fiets.')
  const day = screen.getByLabelText('De melder stemde hiermee in op')
  await user.type(day, '20-11-2026')
  await user.tab()
  await user.click(screen.getByRole('button', { name: 'Leg voor' }))
  expect(
    await screen.findByText('Vanaf teken 1 staat hier de naam. Vanaf teken 30 staat hier de postcode.'),
  ).toBeTruthy()
  expect(screen.getByText('Dit ligt voor de ontvangst.')).toBeTruthy()
  expect(asked[0]?.variables.input).toMatchObject({
    complaintId: 'cmp_1',
    expectedVersion: 4,
    text: 'Jan wacht op zijn fiets.',
    consentOn: '2026-11-20',
  })
  expect(onClose).not.toHaveBeenCalled()
})
