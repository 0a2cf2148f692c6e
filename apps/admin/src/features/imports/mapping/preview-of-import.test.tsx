import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { readyRun } from '../import-facts.fixture.js'
import { PreviewOfImport } from './preview-of-import.js'

const fields = [
  { __typename: 'ImportField', name: 'externalId', label: 'Nummer', required: true, form: 'TEXT' },
  { __typename: 'ImportField', name: 'receivedOn', label: 'Ontvangen op', required: false, form: 'DAY' },
  { __typename: 'ImportField', name: 'channel', label: 'Kanaal', required: false, form: 'CHANNEL' },
  { __typename: 'ImportField', name: 'wish', label: 'Wens', required: false, form: 'LONG_TEXT' },
]

const preview = {
  __typename: 'ImportPreview',
  encoding: 'WINDOWS_1252',
  delimiter: 'SEMICOLON',
  columns: [
    { __typename: 'ImportColumn', name: 'nr', examples: ['A-1', 'A-2'] },
    { __typename: 'ImportColumn', name: 'via', examples: ['Tel.'] },
  ],
  recognisedAs: null,
  mapping: {
    __typename: 'ImportMapping',
    fields: [
      {
        __typename: 'ImportFieldMapping',
        field: 'externalId',
        columns: ['nr'],
        values: null,
        otherwise: null,
      },
      { __typename: 'ImportFieldMapping', field: 'channel', columns: ['via'], values: null, otherwise: null },
    ],
    keep: null,
    categories: null,
  },
  rows: [
    {
      __typename: 'ImportPreviewRow',
      line: 2,
      taken: [
        { __typename: 'ImportTaken', field: 'externalId', label: 'Nummer', value: 'A-1' },
        { __typename: 'ImportTaken', field: 'receivedOn', label: 'Ontvangen op', value: '2025-03-12' },
        { __typename: 'ImportTaken', field: 'channel', label: 'Kanaal', value: 'TELEPHONE' },
      ],
      faults: [],
    },
    {
      __typename: 'ImportPreviewRow',
      line: 3,
      taken: [],
      faults: [{ __typename: 'ImportFault', column: 'via', field: 'channel', expected: 'Een kanaal.' }],
    },
  ],
  lookedAt: 2,
  rejected: 1,
  faults: [
    {
      __typename: 'ImportFaultCount',
      fault: { __typename: 'ImportFault', column: 'via', field: 'channel', expected: 'Een kanaal.' },
      count: 1,
      lines: [3],
    },
  ],
  refusal: null,
  userErrors: [],
}

const answer = (operation: string) => {
  if (operation === 'ImportFields') return { importFields: fields }
  if (operation === 'CategoryCodes') return { categories: { __typename: 'CategoryConnection', nodes: [] } }
  if (operation === 'StartImport')
    return { startImport: { __typename: 'ImportPayload', import: null, userErrors: [] } }
  return { previewImport: preview }
}

test('the first rows are shown as they would be taken, and what does not fit by kind, column and line', async () => {
  show(<PreviewOfImport run={readyRun} />, { answer })
  const findings = await screen.findByRole('region', { name: 'Wat niet past' })
  expect(within(findings).getByText('1 van de eerste 2 rijen wordt afgewezen.')).toBeTruthy()
  expect(within(findings).getByRole('row', { name: '1 via Een kanaal. 3' })).toBeTruthy()
  const rows = screen.getByRole('region', { name: /^De eerste rijen/ })
  for (const said of ['A-1', '12 mrt 2025', 'Telefoon']) expect(within(rows).getByText(said)).toBeTruthy()
  expect(within(rows).getByText('Een kanaal.')).toBeTruthy()
  expect(screen.getByText('Windows-1252')).toBeTruthy()
  expect(screen.getByText('puntkomma')).toBeTruthy()
})

test('what a value means is looked at again, and then taken in by that mapping', async () => {
  const { user, asked } = show(<PreviewOfImport run={readyRun} />, { answer })
  await user.click(await screen.findByRole('button', { name: 'Waarden Kanaal' }))
  await user.click(screen.getByRole('button', { name: 'Waarde toevoegen' }))
  await user.type(screen.getByRole('textbox', { name: 'In het bestand, regel 1' }), 'T')
  await user.type(screen.getByRole('combobox', { name: 'Betekent, regel 1' }), 'FORM')
  const begin = screen.getByRole<HTMLButtonElement>('button', { name: 'Inlezen' })
  await waitFor(() => expect(begin.disabled).toBe(false), { timeout: 3_000 })
  const mapping = {
    fields: [
      { field: 'externalId', columns: ['nr'] },
      { field: 'channel', columns: ['via'], values: [{ from: 'T', to: 'FORM' }] },
    ],
  }
  expect(asked.filter(({ operation }) => operation === 'PreviewImport').at(-1)?.variables).toEqual({
    input: { importId: 'imp_1', mapping },
  })
  await user.click(begin)
  await waitFor(() =>
    expect(asked.find(({ operation }) => operation === 'StartImport')?.variables).toEqual({
      input: { importId: 'imp_1', mapping },
    }),
  )
})

test('a field that cannot be left out says so when its column is taken away', async () => {
  const { user } = show(<PreviewOfImport run={readyRun} />, { answer })
  await user.click(await screen.findByLabelText(/^Nummer/, { selector: 'input' }))
  await user.keyboard('{Backspace}')
  expect(screen.getByText('Kies een kolom of vul een vaste waarde in.')).toBeTruthy()
})

test('who may only read sees what would happen, and no way to begin', async () => {
  show(<PreviewOfImport run={{ ...readyRun, allowedActions: [] }} />, { answer })
  await screen.findByRole('region', { name: 'Wat niet past' })
  expect(screen.queryByRole('button', { name: 'Inlezen' })).toBeNull()
})
