import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { onlyPage, show } from '../../screen.fixture.js'
import type { ForceMajeureAddress } from './force-majeure-address.js'
import { ForceMajeurePage } from './force-majeure-page.js'

const person = (id: string, name: string) => ({ __typename: 'Handler', id, name, initials: 'A' })
const norms = { __typename: 'PolicyCategory', id: 'pol_1', code: 'SERVICENORMEN', name: 'Servicenormen' }
const fraud = { __typename: 'PolicyCategory', id: 'pol_2', code: 'FRAUDE', name: 'Fraude' }
const proposed = {
  __typename: 'ForceMajeureWindow',
  id: 'fmw_1',
  state: 'PROPOSED',
  fromOn: '2026-11-02',
  untilOn: '2026-11-03',
  categories: [norms],
  reasonNl: 'De vervoerder lag stil.',
  reasonEn: 'The carrier stood still.',
  withdrawn: 0,
  recordedBy: person('han_anouk', 'Anouk'),
  recordedAt: '2026-11-20T09:00:00Z',
  standsAt: null,
  confirmedBy: null,
  endedBy: null,
  endedAt: null,
  endReason: null,
  version: 1,
}
const standing = {
  ...proposed,
  state: 'STANDING',
  untilOn: '2026-11-02',
  withdrawn: 2,
  standsAt: '2026-11-21T09:00:00Z',
  confirmedBy: person('han_maarten', 'Maarten'),
  version: 2,
}
const seller = { __typename: 'Seller', id: 'sel_1', name: 'Wielenhuis' }
const withdrawal = {
  violationCount: 120,
  violations: [
    {
      __typename: 'Violation',
      id: 'vio_1',
      number: 'V-000001-2',
      deedOn: '2026-11-02',
      weight: 60,
      loweredTo: null,
      seller,
      category: norms,
    },
  ],
  accountCount: 1,
  effects: [
    {
      __typename: 'PointsEffect',
      seller,
      before: 0,
      after: 100,
      rawAfter: 100,
      stateBefore: 'CLOSED',
      stateAfter: 'OPEN',
      closesOn: null,
      returnsOn: null,
      warnings: [],
    },
  ],
  numbersOpened: 1,
}
const nothing = { violationCount: 0, violations: [], accountCount: 0, effects: [], numbersOpened: 0 }
const refusal = {
  __typename: 'UserError',
  code: 'OUT_OF_RANGE',
  path: ['untilOn'],
  message: 'Te veel dagen.',
}

interface Given {
  readonly windows?: readonly object[]
  readonly me?: string
  readonly permissions?: readonly string[]
  readonly withdraws?: object
  readonly userErrors?: readonly object[]
  readonly address?: ForceMajeureAddress
}

function open({
  windows = [proposed],
  me = 'han_hendrik',
  permissions = ['FORCE_MAJEURE_READ', 'VIOLATIONS_DECIDE'],
  withdraws = withdrawal,
  userErrors = [],
  address = {},
}: Given = {}) {
  const onAddress = vi.fn()
  const shown = show(<ForceMajeurePage address={address} onAddress={onAddress} />, {
    answer: (operation, variables) => {
      if (operation === 'Viewer')
        return { viewer: { __typename: 'Viewer', permissions, handler: person(me, 'Iemand') } }
      if (operation === 'PolicyCategoryChoices')
        return { policyCategories: { __typename: 'PolicyCategoryConnection', nodes: [fraud, norms] } }
      if (operation === 'ForceMajeureWindows')
        return {
          forceMajeureWindows: {
            __typename: 'ForceMajeureWindowConnection',
            nodes: windows,
            pageInfo: onlyPage,
            totalCount: windows.length,
          },
        }
      const { dryRun } = variables.input as { dryRun?: boolean }
      return {
        [operation.charAt(0).toLowerCase() + operation.slice(1)]: {
          __typename: 'Payload',
          forceMajeure: dryRun ? null : proposed,
          ...withdraws,
          userErrors: dryRun ? [] : userErrors,
        },
      }
    },
  })
  return { ...shown, onAddress }
}
const openFirst = async ({ user }: Pick<ReturnType<typeof open>, 'user'>) =>
  user.click((await screen.findAllByRole('button', { name: 'De vervoerder lag stil.' }))[0] as HTMLElement)
const dialogOf = async (name: string) => within(await screen.findByRole('dialog', { name }))
const sent = (asked: ReturnType<typeof open>['asked'], operation: string) =>
  asked.filter((one) => one.operation === operation).map(({ variables }) => variables.input)

test('D-7 the list tells days, reason, categories, what was withdrawn and the state, and is filtered by the address', async () => {
  const { asked } = open({
    windows: [standing],
    address: { state: ['STANDING'], category: ['pol_1'], from: '2026-11-01', until: '2026-11-30', q: 'stil' },
  })
  const row = await screen.findByRole('row', { name: /De vervoerder lag stil\./ })
  for (const text of ['2 nov', 'Servicenormen', '2 overtredingen', 'Geldt'])
    expect(row.textContent).toContain(text)
  expect(asked.find(({ operation }) => operation === 'ForceMajeureWindows')?.variables.filter).toEqual({
    search: 'stil',
    states: ['STANDING'],
    policyCategoryIds: ['pol_1'],
    daysFrom: '2026-11-01',
    daysUntil: '2026-11-30',
  })
})

async function fillIn({ user }: ReturnType<typeof open>) {
  const dialog = await dialogOf('Overmacht vastleggen')
  for (const [field, day] of [
    ['Eerste dag', '2-11-2026'],
    ['Laatste dag', '3-11-2026'],
  ] as const) {
    await user.type(dialog.getByRole('textbox', { name: field }), day)
    await user.tab()
  }
  await user.click(dialog.getByRole('combobox', { name: 'Categorieën' }))
  await user.click(await screen.findByRole('option', { name: 'Servicenormen', hidden: true }))
  return dialog
}

test('D-7 D-19 who records it sees what it withdraws before, and proposes that to a second person', async () => {
  const shown = open({ address: { record: true } })
  const dialog = await fillIn(shown)
  expect(
    await dialog.findByText(
      /120 overtredingen worden ingetrokken.*1 account\. 1 geblokkeerd registernummer gaat weer open\. De eerste honderd/,
    ),
  ).toBeTruthy()
  expect(dialog.getByText('Gesloten → Open')).toBeTruthy()
  expect(dialog.getByText(/V-000001-2: Wielenhuis, Servicenormen/)).toBeTruthy()
  await shown.user.click(dialog.getByRole('button', { name: 'Voorstellen aan een tweede persoon' }))
  expect(dialog.getAllByText('Vul dit in.')).toHaveLength(2)
  await shown.user.type(dialog.getByRole('textbox', { name: /Nederlands/ }), 'Storing.')
  await shown.user.type(dialog.getByRole('textbox', { name: /Engels/ }), 'Outage.')
  await shown.user.click(dialog.getByRole('button', { name: 'Voorstellen aan een tweede persoon' }))
  await waitFor(() => expect(shown.onAddress).toHaveBeenCalledWith({}, true))
  expect(sent(shown.asked, 'RecordForceMajeure').at(-1)).toMatchObject({
    fromOn: '2026-11-02',
    untilOn: '2026-11-03',
    policyCategoryIds: ['pol_1'],
    reasonNl: 'Storing.',
    reasonEn: 'Outage.',
    dryRun: false,
  })
})

test('D-7 what withdraws nothing is recorded at once, and what is refused stands at its field', async () => {
  const shown = open({ address: { record: true }, withdraws: nothing, userErrors: [refusal] })
  const dialog = await fillIn(shown)
  expect(await dialog.findByText(/er wordt niets ingetrokken/)).toBeTruthy()
  await shown.user.type(dialog.getByRole('textbox', { name: /Nederlands/ }), 'Storing.')
  await shown.user.type(dialog.getByRole('textbox', { name: /Engels/ }), 'Outage.')
  await shown.user.click(dialog.getByRole('button', { name: 'Vastleggen' }))
  expect(await dialog.findByText('Te veel dagen.')).toBeTruthy()
  expect(shown.onAddress).not.toHaveBeenCalled()
})

test('D-19 a second person sees what it withdraws now and agrees, from the version that was seen', async () => {
  const shown = open()
  await openFirst(shown)
  const dialog = await dialogOf('Beslissen als tweede persoon')
  expect(await dialog.findByText('Gesloten → Open')).toBeTruthy()
  await shown.user.click(dialog.getByRole('button', { name: 'Instemmen en intrekken' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent(shown.asked, 'ConfirmForceMajeure').at(-1)).toMatchObject({
    forceMajeureId: 'fmw_1',
    expectedVersion: 1,
    dryRun: false,
  })
})

test('D-19 a second person declines with a reason', async () => {
  const shown = open()
  await openFirst(shown)
  const dialog = await dialogOf('Beslissen als tweede persoon')
  await shown.user.selectOptions(dialog.getByRole('combobox', { name: 'Beslissing' }), 'DECLINE')
  await shown.user.type(dialog.getByRole('textbox', { name: 'Waarom niet?' }), 'Een dag later.')
  await shown.user.click(dialog.getByRole('button', { name: 'Afwijzen' }))
  await waitFor(() =>
    expect(sent(shown.asked, 'DeclineForceMajeure').at(-1)).toMatchObject({ reason: 'Een dag later.' }),
  )
})

test('D-19 who recorded it can only take it back', async () => {
  const shown = open({ me: 'han_anouk' })
  await openFirst(shown)
  const dialog = await dialogOf('Beslissen als tweede persoon')
  expect(await dialog.findByText(/U legde deze overmacht zelf vast/)).toBeTruthy()
  expect(dialog.queryByRole('combobox', { name: 'Beslissing' })).toBeNull()
  expect(sent(shown.asked, 'ConfirmForceMajeure')).toEqual([])
  await shown.user.type(dialog.getByRole('textbox', { name: 'Waarom niet?' }), 'Verkeerd.')
  await shown.user.click(dialog.getByRole('button', { name: 'Terugnemen' }))
  await waitFor(() => expect(sent(shown.asked, 'DeclineForceMajeure')).toHaveLength(1))
})

test('D-7 what stands is ended with a reason, after it was said what that does', async () => {
  const shown = open({ windows: [standing] })
  await openFirst(shown)
  const dialog = await dialogOf('Overmacht')
  expect(dialog.getByText('Maarten')).toBeTruthy()
  expect(dialog.queryByRole('button', { name: 'Beëindigen' })).toBeNull()
  await shown.user.click(dialog.getByRole('button', { name: 'Niet langer laten gelden' }))
  expect(dialog.getByText(/Wat is ingetrokken blijft ingetrokken/)).toBeTruthy()
  await shown.user.type(dialog.getByRole('textbox', { name: /Waarom geldt zij/ }), 'Elders.')
  await shown.user.click(dialog.getByRole('button', { name: 'Beëindigen' }))
  await waitFor(() =>
    expect(sent(shown.asked, 'EndForceMajeure').at(-1)).toMatchObject({
      expectedVersion: 2,
      reason: 'Elders.',
    }),
  )
})

test('D-8 the auditor reads, and is offered nothing', async () => {
  for (const window of [proposed, standing]) {
    const shown = open({ windows: [window], permissions: ['FORCE_MAJEURE_READ'], address: { record: true } })
    expect(screen.queryByRole('button', { name: 'Overmacht vastleggen' })).toBeNull()
    await openFirst(shown)
    const dialog = await dialogOf('Overmacht')
    expect(dialog.getByText('The carrier stood still.')).toBeTruthy()
    expect(dialog.queryByRole('button', { name: 'Niet langer laten gelden' })).toBeNull()
    expect(dialog.queryByRole('textbox')).toBeNull()
    shown.unmount()
  }
})
