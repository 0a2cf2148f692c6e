import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { onlyPage, show } from '../../screen.fixture.js'
import { LabelList } from './label-list.js'

const label = { __typename: 'Label', id: 'lab_1', name: 'Pers', retired: false, version: 3 }
const fault = (code: string, path: string, message: string) => ({
  __typename: 'UserError',
  code,
  path: [path],
  message,
})
const open = (permissions: readonly string[], userErrors: readonly object[] = []) =>
  show(<LabelList address={{}} onAddress={() => {}} />, {
    answer: (operation) => {
      if (operation === 'Viewer') return { viewer: { __typename: 'Viewer', permissions } }
      if (operation === 'Labels')
        return {
          labels: {
            __typename: 'LabelConnection',
            nodes: [label],
            pageInfo: onlyPage,
            totalCount: 1,
          },
        }
      const field = operation.charAt(0).toLowerCase() + operation.slice(1)
      return { [field]: { __typename: 'Payload', label: null, userErrors } }
    },
  })

test('KM-14 a label is added; without a name, or with one that is there, the field says so', async () => {
  const { user, asked } = open(['LABELS_MANAGE'], [fault('INVALID_FORM', 'name', 'Dat is er al.')])
  await user.click(await screen.findByRole('button', { name: 'Toevoegen' }))
  expect(await screen.findByText('Vul een naam in.')).toBeTruthy()
  expect(asked.some(({ operation }) => operation === 'AddLabel')).toBe(false)
  await user.type(screen.getByRole('textbox', { name: 'Nieuw label' }), 'Pers')
  await user.click(screen.getByRole('button', { name: 'Toevoegen' }))
  expect(await screen.findByText('Dat is er al.')).toBeTruthy()
})

test('KM-14 a label is retired after asking, from the version that was seen', async () => {
  const { user, asked } = open(['LABELS_MANAGE'])
  await user.click((await screen.findAllByRole('button', { name: 'Buiten gebruik: Pers' }))[0] as HTMLElement)
  const dialog = within(await screen.findByRole('dialog', { name: '“Pers” buiten gebruik stellen?' }))
  await user.click(dialog.getByRole('button', { name: 'Buiten gebruik' }))
  expect(asked.find(({ operation }) => operation === 'RetireLabel')?.variables).toEqual({
    input: { labelId: 'lab_1', expectedVersion: 3 },
  })
})

test('KP-1 who does not manage them only reads them', async () => {
  open(['COMPLAINTS_READ'])
  expect((await screen.findAllByText('Pers')).length).toBeGreaterThan(0)
  expect(screen.queryByRole('button', { name: /Hernoemen|Buiten gebruik|Toevoegen/ })).toBeNull()
})
