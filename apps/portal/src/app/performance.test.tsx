import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { openPortal } from './portal.fixture.js'

const left = (balance: number, warning: number | null = null) => ({
  start: 100,
  balance,
  warning,
  isClosed: false,
  upcomingRestorations: [{ on: '2027-03-01', points: 100 - balance }],
})
const account = (id: string, name: string, points: object | null) => ({
  id,
  name,
  country: 'NL',
  accountState: 'OPEN',
  trader: { blockedOn: null },
  points,
  linkedSellers: [] as object[],
  relatedNumbers: [] as object[],
})
const standing = (...sellers: object[]) => ({ sellerViewer: { sellers } })
const nothing = { pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0, nodes: [] }
const viewer = {
  sellerViewer: {
    name: 'Noor Smit',
    email: 'noor@winkel.example',
    sessionEndsAt: '2026-11-27T06:00:00Z',
    sellers: [{ id: 'sel_a', name: 'Fietsplezier', accountState: 'OPEN' }],
  },
}
const signedIn = {
  SellerViewer: viewer,
  SellerExtracts: { complaintExtracts: nothing },
  SellerViolations: { sellerViewer: { sellers: [] }, violations: nothing },
  SellerCalendar: { sellerViewer: { calendarFeed: null } },
  SellerKeys: { partnerKeys: nothing },
  SellerNotices: { seller: { notices: nothing } },
  SellerStanding: standing(account('sel_a', 'Fietsplezier', left(80))),
}

describe('the points of a seller', () => {
  test('BP-6 are a number, a word and dates, of linked accounts too', async () => {
    const linked = { ...account('sel_b', 'Zadelpunt', left(10, 25)), trader: undefined }
    const both = { ...account('sel_a', 'Fietsplezier', left(80)), linkedSellers: [linked] }
    await openPortal('/verkopers', { ...signedIn, SellerStanding: standing(both) })
    const card = within(await screen.findByRole('article'))
    expect(card.getByText('80').closest('p')?.textContent).toBe('80 van de 100 punten over: ruim genoeg')
    expect(card.getByText(/maandag 1 maart 2027/).closest('li')?.textContent).toMatch(/: 20 punten terug$/)
    expect(card.getByText('10').closest('p')?.textContent).toBe('10 van de 100 punten over: weinig')
  })

  test('D-15 tell to which other numbers that of the account is linked, and what that means', async () => {
    const number = { register: 'KVK', registerNumber: '01234567', untilOn: null }
    const relatedNumbers = [
      { ...number, kind: 'RELATED', name: 'Wielen B.V.', sinceOn: '2026-02-01', untilOn: '2026-03-01' },
      { ...number, kind: 'SAME_PERSON', name: 'Spaken B.V.', register: 'KBO', sinceOn: '2026-05-01' },
    ]
    const linked = { ...account('sel_a', 'Fietsplezier', left(80)), relatedNumbers }
    await openPortal('/verkopers', { ...signedIn, SellerStanding: standing(linked) })
    const card = within(await screen.findByRole('article'))
    expect(card.getByText('Wielen B.V.').closest('li')?.textContent).toMatch(
      /KvK 01234567.*Een sluiting gaat niet mee. Dit duurde tot zondag 1 maart 2026/,
    )
    expect(card.getByText('Spaken B.V.').closest('li')?.textContent).toMatch(
      /KBO 01234567.*bewezen op vrijdag 1 mei 2026/,
    )
  })

  test('BP-7 are said to be no part of the performance score', async () => {
    await openPortal('/en/verkopers', signedIn)
    const part = await screen.findByRole('region', { name: 'Policy points' })
    expect(part.textContent).toContain('no part of your performance score')
    expect(part.textContent).toContain('chance of the buy box')
  })

  test('BP-6 follow a change while the page is open, and a stream that says nobody is signed in is left', async () => {
    const { tell, asked } = await openPortal('/verkopers', {
      ...signedIn,
      SellerStanding: [80, 55].map((balance) => standing(account('sel_a', 'Fietsplezier', left(balance)))),
    })
    expect(await screen.findByText('80')).toBeTruthy()
    await tell({ data: { sellerPointsChanged: { eventId: '7' } } })
    expect(await screen.findByText('55')).toBeTruthy()
    const count = () => asked.filter(({ operation }) => operation === 'SellerStanding').length
    await tell({ errors: [{ message: 'Sign in.' }] })
    expect(count()).toBe(2)
  })
})

describe('the notices of a seller', () => {
  test('BP-8 are shown whole, page by page, with the way to what they are about', async () => {
    const notice = {
      id: 'msg_a',
      kind: 'POINTS_DEDUCTED',
      owedAt: '2026-11-10T10:00:00Z',
      text: 'Van Fietsplezier zijn 20 punten ingehouden.\n\nBepaling: artikel 4.2',
      violation: { id: 'vio_a' },
    }
    const more = { hasNextPage: true, endCursor: 'c1' }
    const of = (pageInfo: object) => ({ seller: { notices: { totalCount: 21, nodes: [notice], pageInfo } } })
    const { asked } = await openPortal('/verkopers', {
      ...signedIn,
      SellerNotices: [of(more), of(nothing.pageInfo)],
    })
    const part = within(await screen.findByRole('region', { name: 'Berichten van ons' }))
    expect((await part.findByRole('listitem')).textContent).toContain('Bepaling: artikel 4.2')
    expect(part.getByRole('link').getAttribute('href')).toBe('/verkopers/overtredingen/vio_a')
    await userEvent.click(part.getByRole('button', { name: 'Volgende' }))
    expect(await part.findByText('Bladzijde 2')).toBeTruthy()
    const last = asked.filter(({ operation }) => operation === 'SellerNotices').at(-1)
    expect(last?.variables).toEqual({ id: 'sel_a', first: 20, after: 'c1' })
  })
})

const violation = {
  id: 'vio_a',
  number: 'V-000123-4',
  state: 'BOOKED',
  weight: 20,
  loweredTo: null,
  deedOn: '2026-11-02',
  decidedAt: '2026-11-10T10:00:00Z',
  pointsReturnOn: '2027-11-10',
  facts: 'Verzendcodes zijn ingevuld van pakketten die nooit zijn aangeboden.',
  statementOfReasons: 'Overtreding V-000123-4.\n\nBepaling: artikel 4.2',
  objectionUntilOn: '2027-05-12',
  category: { id: 'pol_a', code: 'FRAUDE', name: 'Fraude' },
  seller: { id: 'sel_a', name: 'Fietsplezier', points: { asOf: '2026-11-20' }, ledger: { nodes: [] } },
  objection: null as object | null,
}
const objection = {
  filedAt: '2026-11-20T10:00:00Z',
  grounds: 'Het klopt niet.',
  files: [{ name: 'vervoerder.pdf', sizeInBytes: 2048, url: '/attachments/att_a?as=seller' }],
  dueOn: '2026-12-18',
  result: null as string | null,
  lowersTo: null as number | null,
  reasons: null as string | null,
  decidedAt: null as string | null,
}
const openViolation = (shown: object | null, more: object = {}, path = '/verkopers/overtredingen/vio_a') =>
  openPortal(path, { SellerViewer: viewer, SellerViolation: { violation: shown }, ...more })

describe('a violation', () => {
  test('BP-8 tells what happened, how to prevent it, the reasons in full and what can be done', async () => {
    const { heading, asked } = await openViolation(violation)
    expect((await heading()).textContent).toBe('Fraude')
    const said = document.body.textContent ?? ''
    for (const text of ['Van kracht', '20 punten', 'woensdag 10 november 2027', violation.facts])
      expect(said).toContain(text)
    expect(said).toContain('met de code die de vervoerder gaf')
    expect(said).toContain('Bepaling: artikel 4.2')
    expect(said).toContain('U kunt bezwaar maken tot en met woensdag 12 mei 2027.')
    expect(asked.find(({ operation }) => operation === 'SellerViolation')?.variables).toEqual({ id: 'vio_a' })
  })

  test('D-10 of somebody else is as one that is not there', async () => {
    const { heading } = await openViolation(null)
    expect((await heading()).textContent).toBe('Deze overtreding vinden wij niet')
  })

  test('D-7 cannot be objected to after the last day, and one that was withdrawn needs none', async () => {
    await openViolation({ ...violation, objectionUntilOn: '2026-11-19' })
    expect(await screen.findByText(/U kon bezwaar maken tot en met/)).toBeTruthy()
    expect(screen.queryByRole('textbox')).toBeNull()
    const { heading } = await openViolation({ ...violation, state: 'WITHDRAWN' })
    await heading()
    expect(screen.queryByRole('heading', { name: 'Bezwaar' })).toBeNull()
  })
})

describe('objecting', () => {
  const refused = (message: string) => ({
    objectToViolation: { violation: null, userErrors: [{ code: 'X', path: ['grounds'], message }] },
  })
  const done = { objectToViolation: { violation: { ...violation, objection }, userErrors: [] } }
  const write = async (text: string) =>
    userEvent.type(await screen.findByRole('textbox', { name: /Waarom bent u het er niet mee eens/ }), text)
  const send = () => userEvent.click(screen.getByRole('button', { name: 'Verstuur het bezwaar' }))

  test('D-7 without a reason asks for one, and nothing is sent', async () => {
    const { asked } = await openViolation(violation)
    await screen.findByRole('button', { name: 'Verstuur het bezwaar' })
    await send()
    const link = within(await screen.findByRole('alert')).getByRole('link')
    expect(link.textContent).toBe('Schrijf op waarom u het er niet mee eens bent')
    await userEvent.click(link)
    expect(document.activeElement?.id).toBe('grounds')
    expect(asked.some(({ operation }) => operation === 'ObjectAsSeller')).toBe(false)
  })

  test('D-7 keeps what was written over a reload and over a refusal, and forgets it once it was sent', async () => {
    await openViolation(violation)
    await write('Het klopt niet.')
    await openViolation(violation, { ObjectAsSeller: [refused('Te lang.'), done] })
    await send()
    const [field] = await screen.findAllByDisplayValue('Het klopt niet.')
    await waitFor(() => expect(field?.getAttribute('aria-invalid')).toBe('true'))
    await send()
    await waitFor(() => expect(window.sessionStorage.length).toBe(0))
  })

  test('D-7 is one objection, however often the same is sent', async () => {
    const { asked } = await openViolation(violation, { ObjectAsSeller: [new Error('away'), done] })
    await write('Het klopt niet.')
    await send()
    await screen.findByRole('alert')
    await send()
    const sent = () =>
      asked.flatMap(({ operation, variables }) => (operation === 'ObjectAsSeller' ? [variables.input] : []))
    await waitFor(() => expect(sent()).toHaveLength(2))
    expect(sent()[1]).toEqual(sent()[0])
    expect(sent()[0]).toMatchObject({ violationId: 'vio_a', grounds: 'Het klopt niet.', files: [] })
  })

  test('D-7 can be followed: by when it is decided, then the outcome with its reasons', async () => {
    await openViolation({ ...violation, objection })
    const file = await screen.findByRole('link', { name: 'vervoerder.pdf' })
    expect(file.getAttribute('href')).toBe('/attachments/att_a?as=seller')
    expect(await screen.findByText(/uiterlijk vrijdag 18 december 2026/)).toBeTruthy()
    const ruling = {
      result: 'LOWERED',
      lowersTo: 5,
      reasons: 'De vervoerder vergiste zich.',
      decidedAt: '2026-12-01T09:00:00Z',
    }
    await openViolation(
      { ...violation, loweredTo: 5, objection: { ...objection, ...ruling } },
      {},
      '/en/verkopers/overtredingen/vio_a',
    )
    expect(await screen.findByText('The violation weighs less')).toBeTruthy()
    const said = document.body.textContent ?? ''
    for (const text of ['It now costs 5 points.', ruling.reasons, '5, lowered from 20', 'Lowered, in force'])
      expect(said).toContain(text)
  })
})
