import { screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import type { ListWork } from '../list/index.js'
import { ListTools } from './list-tools.js'

const viewer = (...permissions: string[]) => ({
  viewer: {
    __typename: 'Viewer',
    handler: { __typename: 'Handler', id: 'han_1', name: 'Marieke', initials: 'M', function: 'Coördinator' },
    roles: ['COORDINATOR'],
    permissions,
    secondFactorNeeded: false,
    sessionEndsAt: '2026-11-24T00:00:00Z',
  },
})
const all = viewer(
  'COMPLAINTS_READ',
  'COMPLAINTS_HANDLE',
  'COMPLAINTS_ASSIGN',
  'COMPLAINTS_REASSIGN',
  'VIEWS_SHARE',
)
const view = {
  __typename: 'SavedView',
  id: 'viw_1',
  name: 'Ernstig',
  address: '?severity=serious',
  shared: false,
  count: 3,
  changeable: true,
  version: 2,
}
const bulk = (state: string, done: number, refused: number) => ({
  __typename: 'Bulk',
  id: 'blk_1',
  act: 'REMIND',
  state,
  total: 2,
  done,
  refused,
  stoppable: state === 'RUNNING',
})

interface Opened {
  readonly work: Partial<ListWork>
  readonly answer?: (
    operation: string,
    variables: Record<string, unknown>,
  ) => Record<string, unknown> | undefined
}

function Tools({ work }: { work: ListWork }) {
  const [chosen, setChosen] = useState(work.chosen)
  return <ListTools work={{ ...work, chosen, onChoose: setChosen }} />
}

const nothing: Omit<ListWork, 'onAddress' | 'onDone' | 'onAssigned'> = {
  address: {},
  totalCount: 40,
  chosen: new Set(),
  onChoose: () => {},
  doing: undefined,
  assigning: undefined,
  running: [],
}

function open({ work, answer }: Opened) {
  const acts = { onAddress: vi.fn(), onDone: vi.fn(), onAssigned: vi.fn() }
  const shown = show(<Tools work={{ ...nothing, ...acts, ...work }} />, {
    answer: (operation, variables) =>
      answer?.(operation, variables) ??
      (operation === 'Viewer' ? all : operation === 'SavedViews' ? { savedViews: [view] } : undefined),
  })
  return { ...shown, ...acts }
}

const nobody = { __typename: 'HandlerConnection', nodes: [] }
const two = new Set(['cmp_1', 'cmp_2'])

test('what is chosen can be made all that fit the filter, and be let go', async () => {
  const { user } = open({ work: { chosen: two } })
  expect((await screen.findByRole('status')).textContent).toBe('2 gekozen')
  await user.click(screen.getByRole('button', { name: 'Alle 40 van dit filter kiezen' }))
  expect(screen.getByRole('status').textContent).toBe('Alle 40 meldingen van dit filter')
  await user.click(screen.getByRole('button', { name: 'Keuze wissen' }))
  expect(screen.queryByRole('region', { name: 'Gekozen meldingen' })).toBeNull()
})

test('more than a thousand are not offered at once', async () => {
  open({ work: { chosen: two, totalCount: 1_001 } })
  await screen.findByRole('button', { name: 'Herinneren' })
  expect(screen.queryByRole('button', { name: /van dit filter kiezen/ })).toBeNull()
})

test('KM-16 a handler is not offered to remind others', async () => {
  open({
    work: { chosen: two },
    answer: (operation) => (operation === 'Viewer' ? viewer('COMPLAINTS_ASSIGN') : undefined),
  })
  await screen.findByRole('button', { name: 'Toewijzen' })
  expect(screen.queryByRole('button', { name: 'Herinneren' })).toBeNull()
})

test('reminding asks first, shows how far it is, can be stopped, and says why it was refused for which', async () => {
  let state = bulk('RUNNING', 1, 0)
  const item = {
    __typename: 'BulkItem',
    complaintId: 'cmp_2',
    number: 'K-2026-000002-5',
    code: 'NOT_ALLOWED_NOW',
  }
  const { user, asked } = open({
    work: { chosen: two },
    answer: (operation) => {
      const done = { userErrors: [] }
      if (operation === 'StartBulk')
        return { startBulk: { __typename: 'StartBulkPayload', bulk: bulk('WAITING', 0, 0), ...done } }
      if (operation === 'StopBulk') {
        state = bulk('STOPPED', 1, 1)
        return { stopBulk: { __typename: 'StopBulkPayload', bulk: state, ...done } }
      }
      if (operation === 'Bulk')
        return {
          bulk: {
            ...state,
            items:
              state.refused === 0 ? [] : [{ ...item, outcome: 'REFUSED', reason: 'Vandaag al herinnerd.' }],
          },
        }
      return undefined
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Herinneren' }))
  const dialog = await screen.findByRole('dialog')
  expect(asked.some(({ operation }) => operation === 'StartBulk')).toBe(false)
  const buttons = screen.getAllByRole('button', { name: 'Herinneren' })
  await user.click(buttons.find((button) => dialog.contains(button)) as HTMLElement)
  const bar = await screen.findByRole('progressbar', { name: 'Voortgang' })
  await waitFor(() => expect(bar.getAttribute('aria-valuenow')).toBe('50'))
  const started = asked.find(({ operation }) => operation === 'StartBulk')
  expect(started?.variables.input).toMatchObject({ act: 'REMIND', complaintIds: ['cmp_1', 'cmp_2'] })
  await user.click(screen.getByRole('button', { name: 'Stoppen' }))
  expect(await screen.findByText('Vandaag al herinnerd.')).toBeTruthy()
  expect(screen.getByText('Gestopt: 1 gedaan, 1 niet, 0 niet geprobeerd.')).toBeTruthy()
  await user.click(screen.getAllByRole('button', { name: 'Sluiten' }).at(-1) as HTMLElement)
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Gekozen meldingen' })).toBeNull())
})

test('assigning without a handler is told before anything is sent', async () => {
  const { user, asked } = open({
    work: { chosen: two },
    answer: (operation) => (operation === 'BulkAssignees' ? { handling: nobody, others: nobody } : undefined),
  })
  await user.click(await screen.findByRole('button', { name: 'Toewijzen' }))
  const dialog = await screen.findByRole('dialog')
  const buttons = screen.getAllByRole('button', { name: 'Toewijzen' })
  await user.click(buttons.find((button) => dialog.contains(button)) as HTMLElement)
  expect(await screen.findByText('Kies eerst een behandelaar.')).toBeTruthy()
  expect(asked.some(({ operation }) => operation === 'StartBulk')).toBe(false)
})

test('KM-14 a label is chosen and put on all that is chosen, and not without one', async () => {
  const label = (id: string, name: string, retired: boolean) => ({
    ...{ __typename: 'Label', id, name, retired, version: 1 },
  })
  const { user, asked } = open({
    work: { chosen: two },
    answer: (operation, { filter }) => {
      const every = [label('lab_1', 'Pers', false), label('lab_2', 'Oud', true)]
      const retired = (filter as { retired?: boolean } | undefined)?.retired
      if (operation === 'BulkLabels')
        return {
          labels: {
            __typename: 'LabelConnection',
            nodes: every.filter((each) => retired === undefined || each.retired === retired),
          },
        }
      if (operation === 'StartBulk')
        return {
          startBulk: { __typename: 'StartBulkPayload', bulk: bulk('WAITING', 0, 0), userErrors: [] },
        }
      return undefined
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Label eraf' }))
  expect(await screen.findByRole('radio', { name: 'Oud (buiten gebruik)' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Annuleren' }))
  await user.click(await screen.findByRole('button', { name: 'Label erop' }))
  const pers = await screen.findByRole('radio', { name: 'Pers' })
  expect(screen.queryByRole('radio', { name: /Oud/ })).toBeNull()
  const dialog = screen.getByRole('dialog')
  const begin = () =>
    screen
      .getAllByRole('button', { name: 'Label erop' })
      .find((button) => dialog.contains(button)) as HTMLElement
  await user.click(begin())
  expect(await screen.findByText('Kies eerst een label.')).toBeTruthy()
  expect(asked.some(({ operation }) => operation === 'StartBulk')).toBe(false)
  await user.click(pers)
  await user.click(begin())
  await waitFor(() =>
    expect(asked.find(({ operation }) => operation === 'StartBulk')?.variables.input).toMatchObject({
      act: 'PUT_LABEL_ON',
      labelId: 'lab_1',
      complaintIds: ['cmp_1', 'cmp_2'],
    }),
  )
})

test('what still runs shows how far it is, what it does, and is put away', async () => {
  const { user } = open({
    work: { running: ['blk_1'] },
    answer: (operation) =>
      operation === 'Bulk' ? { bulk: { ...bulk('RUNNING', 1, 0), items: [] } } : undefined,
  })
  const region = await screen.findByRole('region', { name: 'Loopt nog' })
  await waitFor(() =>
    expect(within(region).getByRole('progressbar').getAttribute('aria-valuenow')).toBe('50'),
  )
  expect(within(region).getByText('Aan 2 meldingen herinneren')).toBeTruthy()
  await user.click(within(region).getByRole('button', { name: 'Laat doorlopen en sluit' }))
  expect(screen.queryByRole('region', { name: 'Loopt nog' })).toBeNull()
})

test('a view is kept under a name, for everybody when that is chosen, and the list goes on from it', async () => {
  const { user, asked, onAddress, onDone } = open({
    work: { doing: 'keep', address: { due: 'today', order: 'next-due-at', after: 'abc', page: 2 } },
    answer: (operation) => {
      const payload = { view: { ...view, id: 'viw_2' }, userErrors: [] }
      if (operation === 'SaveView') return { saveView: { __typename: 'SaveViewPayload', ...payload } }
      if (operation === 'ShareView') return { shareView: { __typename: 'ShareViewPayload', ...payload } }
      return undefined
    },
  })
  await user.type(await screen.findByRole('textbox', { name: 'Naam' }), 'Vandaag')
  await user.click(await screen.findByRole('checkbox', { name: 'Delen met alle collega’s' }))
  await user.click(screen.getByRole('button', { name: 'Bewaren' }))
  await waitFor(() => expect(onDone).toHaveBeenCalled())
  expect(asked.find(({ operation }) => operation === 'SaveView')?.variables.input).toEqual({
    name: 'Vandaag',
    address: '?due=today&order=next-due-at',
    filter: { open: true, dueToday: true },
  })
  expect(asked.find(({ operation }) => operation === 'ShareView')?.variables.input).toMatchObject({
    shared: true,
  })
  expect(onAddress).toHaveBeenCalledWith(expect.objectContaining({ view: 'viw_2', due: 'today' }), true)
})

test('a name that is taken is told at its field, and what was typed stays', async () => {
  const message = 'Er is al een weergave met deze naam. Kies een andere naam.'
  const { user, onDone } = open({
    work: { doing: 'keep' },
    answer: (operation) =>
      operation === 'SaveView'
        ? {
            saveView: {
              __typename: 'SaveViewPayload',
              view: null,
              userErrors: [{ __typename: 'UserError', code: 'NOT_ALLOWED_NOW', path: ['name'], message }],
            },
          }
        : undefined,
  })
  const name = await screen.findByRole('textbox', { name: 'Naam' })
  await user.type(name, 'Ernstig')
  await user.click(screen.getByRole('button', { name: 'Bewaren' }))
  expect(await screen.findByText(message)).toBeTruthy()
  expect((name as HTMLInputElement).value).toBe('Ernstig')
  expect(onDone).not.toHaveBeenCalled()
})

test('the view that the list began with is changed, or removed after asking', async () => {
  const { user, asked, onAddress } = open({
    work: { doing: 'keep', address: { view: 'viw_1', severity: ['NORMAL'] } },
    answer: (operation) =>
      operation === 'RemoveView'
        ? { removeView: { __typename: 'RemoveViewPayload', removedId: 'viw_1', userErrors: [] } }
        : undefined,
  })
  expect(await screen.findByDisplayValue('Ernstig')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Verwijderen' }))
  expect(await screen.findByText('“Ernstig” verwijderen?')).toBeTruthy()
  expect(asked.some(({ operation }) => operation === 'RemoveView')).toBe(false)
  await user.click(screen.getByRole('button', { name: 'Verwijderen' }))
  await waitFor(() => expect(onAddress).toHaveBeenCalledWith({ view: undefined, severity: ['NORMAL'] }, true))
})

const fetched = vi.fn()
beforeEach(() => vi.stubGlobal('fetch', fetched))
afterEach(() => {
  vi.unstubAllGlobals()
  fetched.mockReset()
})

test('KP-1 the file comes without who complained unless that is chosen', async () => {
  fetched.mockResolvedValue(
    new Response('a\r\nb\r\n', {
      headers: { 'x-total-count': '1', 'content-disposition': 'attachment; filename="meldingen.csv"' },
    }),
  )
  const { user, onDone } = open({ work: { doing: 'export', address: { q: 'krom' } } })
  await user.click(await screen.findByRole('button', { name: 'Downloaden' }))
  await waitFor(() => expect(onDone).toHaveBeenCalled())
  expect(JSON.parse(fetched.mock.calls[0]?.[1].body)).toEqual({
    filter: { search: 'krom' },
    orderBy: { field: 'RECEIVED_AT', direction: 'DESC' },
    withComplainant: false,
  })
})

test('a file that was refused says why, and nothing is kept', async () => {
  fetched.mockResolvedValue(
    new Response(JSON.stringify({ errors: [{ message: 'Dit zijn er te veel.' }] }), { status: 400 }),
  )
  const { user, onDone } = open({ work: { doing: 'export' } })
  await user.click(await screen.findByRole('checkbox', { name: 'Met de gegevens van de melders' }))
  await user.click(screen.getByRole('button', { name: 'Downloaden' }))
  expect(await screen.findByText('Dit zijn er te veel.')).toBeTruthy()
  expect(JSON.parse(fetched.mock.calls[0]?.[1].body).withComplainant).toBe(true)
  expect(onDone).not.toHaveBeenCalled()
})
