import {
  ChangeViewDocument,
  RemoveViewDocument,
  SavedViewsDocument,
  SaveViewDocument,
  ShareViewDocument,
} from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brokenChains } from '../../journal/index.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../../test-office/test-office.fixture.js'
import { assignTo } from '../acts/acts.fixture.js'
import { submitted } from '../acts/submission.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

interface View {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly version: number
}

let names = 0
const save = (input: object = {}, as: PersonKey = 'sander') => {
  names += 1
  const view = {
    name: `Weergave ${names}`,
    address: '?severity=serious',
    filter: { severities: ['SERIOUS'] },
  }
  return office.ask(SaveViewDocument, { input: { ...view, ...input } }, { as })
}
const saved = async (input: object = {}, as: PersonKey = 'sander'): Promise<View> =>
  (await save(input, as)).data.saveView.view
const views = async (as: PersonKey): Promise<View[]> =>
  (await office.ask(SavedViewsDocument, {}, { as })).data.savedViews
const idsOf = async (as: PersonKey) => (await views(as)).map(({ id }) => id)
const share = (view: View, shared: boolean, as: PersonKey = 'marieke') =>
  office.ask(ShareViewDocument, { input: { viewId: view.id, expectedVersion: view.version, shared } }, { as })
const change = (view: View, input: object, as: PersonKey = 'sander') =>
  office.ask(
    ChangeViewDocument,
    { input: { viewId: view.id, expectedVersion: view.version, ...input } },
    { as },
  )
const remove = (view: View, as: PersonKey = 'sander') =>
  office.ask(RemoveViewDocument, { input: { viewId: view.id } }, { as })

describe('a view that somebody keeps', () => {
  it('is that person’s alone, with how many complaints it holds now', async () => {
    const filter = {
      mine: true,
      search: 'zoekwoord',
      receivedFrom: '2020-01-01',
      dueBefore: '2099-01-01T00:00:00Z',
    }
    const view = await saved({ address: '?mine=true', filter })
    expect(view).toMatchObject({ count: 0, shared: false, changeable: true, address: '?mine=true' })
    const number = await submitted(office)
    await office.rows(
      `update complaint_search set document = to_tsvector('simple', 'zoekwoord')
      where complaint_id = (select id from complaint where number = $1)`,
      [number],
    )
    await assignTo(office, number, 'sander')
    expect((await views('sander')).find(({ id }) => id === view.id)?.count).toBe(1)
    expect(await idsOf('fatima')).not.toContain(view.id)
    expect((await change(view, { name: 'Van mij' }, 'fatima')).data.changeView.userErrors).toMatchObject([
      { code: 'UNKNOWN', path: ['viewId'] },
    ])
  })

  it('is renamed, shows something else, and is removed; the complaints stay', async () => {
    const before = await office.rows('select count(*)::int as n from complaint')
    const view = await saved()
    const { data } = await change(view, { name: ' Ernstig en open ', address: '', filter: {} })
    expect(data.changeView.view).toMatchObject({ name: 'Ernstig en open', address: '', version: 2 })
    expect((await change(view, { name: 'Te laat' })).data.changeView.userErrors).toMatchObject([
      { code: 'CONFLICT' },
    ])
    expect((await remove(view)).data.removeView).toEqual({ removedId: view.id, userErrors: [] })
    expect(await idsOf('sander')).not.toContain(view.id)
    expect(await office.rows('select count(*)::int as n from complaint')).toEqual(before)
    const entries = await office.rows(
      `select act, facts from journal_entry where subject_noun = 'saved-view' order by recorded_at desc limit 3`,
    )
    expect(entries.map(({ act }) => act)).toEqual(['view-removed', 'view-changed', 'view-saved'])
    expect(JSON.stringify(entries)).not.toContain('Ernstig')
    expect(await brokenChains(office.app.office.reads)).toEqual([])
  })

  it('counts a thousand at most', async () => {
    const view = await saved({ filter: {} }, 'marieke')
    const [{ n }] = await office.rows('select count(*)::int as n from complaint')
    expect(view.count).toBe(Math.min(n, 1_000))
    await office.rows(`insert into complaint (id, number, sequence, state, channel, severity, locale, received_at,
        registered_at, category_id, tracking_hash, version)
      select gen_random_uuid(), 'X' || n, 900000 + n, 'IMPORTED', 'FORM', 'NORMAL', 'NL', now(), now(),
        (select id from category limit 1), null, 1 from generate_series(1, 1001) n`)
    expect((await views('marieke')).find(({ id }) => id === view.id)?.count).toBe(1_000)
  })
})

describe('a shared view', () => {
  it('is everybody’s who reads complaints, each with the own count; only who may share changes another’s', async () => {
    const view = await saved({ name: 'Mijn werk', filter: { mine: true } }, 'marieke')
    const { data } = await share(view, true)
    expect(data.shareView.view).toMatchObject({ shared: true, version: 2 })
    const shown = (await views('sander')).find(({ id }) => id === view.id)
    expect(shown).toMatchObject({ shared: true, changeable: false })
    expect(await idsOf('ravi')).toContain(view.id)
    const now = data.shareView.view
    for (const refusal of [
      (await change(now, { name: 'Anders' })).data.changeView,
      (await remove(now)).data.removeView,
    ])
      expect(refusal.userErrors).toMatchObject([{ code: 'NOT_ALLOWED_NOW' }])
    expect((await change(now, { name: 'Anders' }, 'hendrik')).data.changeView.view).toMatchObject({
      version: 3,
    })
  })

  it('is not made by a handler, and not of what somebody else keeps for himself', async () => {
    const view = await saved()
    expect((await share(view, true, 'sander')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect((await share(view, true, 'marieke')).data.shareView.userErrors).toMatchObject([
      { code: 'UNKNOWN' },
    ])
  })
})

describe('bad input', () => {
  it.each([
    ['no name', { name: ' ' }, 'REQUIRED', ['name']],
    ['a long name', { name: 'a'.repeat(61) }, 'TOO_LONG', ['name']],
    ['a name that cannot be read', { name: 'a\0b' }, 'INVALID_FORM', ['name']],
    ['a long address', { address: `?q=${'a'.repeat(2_000)}` }, 'TOO_LONG', ['address']],
    ['an address elsewhere', { address: 'https://elders.example' }, 'INVALID_FORM', ['address']],
  ])('%s is refused, and nothing is kept', async (_, input, code, path) => {
    const before = await idsOf('sander')
    expect((await save(input)).data.saveView).toMatchObject({ view: null, userErrors: [{ code, path }] })
    expect(await idsOf('sander')).toEqual(before)
  })

  it('a filter with an id of another kind is refused with its place', async () => {
    const { errors } = await save({ filter: { handlerIds: ['cat_00000000000000000000000000'] } })
    expect(errors).toMatchObject([
      { message: expect.stringContaining('filter.handlerIds.0'), extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })

  it('one person has no two views of one name, and thirty at most', async () => {
    await saved({ name: 'Dubbel' }, 'joris')
    expect((await save({ name: 'Dubbel' }, 'joris')).data.saveView.userErrors).toMatchObject([
      { code: 'NOT_ALLOWED_NOW', path: ['name'] },
    ])
    const other = await saved({}, 'joris')
    expect((await change(other, { name: 'Dubbel' }, 'joris')).data.changeView.userErrors).toMatchObject([
      { path: ['name'] },
    ])
    for (let place = 2; place < 30; place += 1) await saved({}, 'joris')
    expect((await save({}, 'joris')).data.saveView.userErrors).toMatchObject([{ code: 'TOO_MANY' }])
  })
})

it('KP-1 who reads no complaints keeps no views', async () => {
  for (const as of ['tess', 'anouk'] as const)
    expect((await save({}, as)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
})
