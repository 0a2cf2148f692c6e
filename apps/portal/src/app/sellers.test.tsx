import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { openPortal } from './portal.fixture.js'

const viewer = {
  sellerViewer: {
    name: 'Noor Smit',
    email: 'noor@winkel.example',
    sessionEndsAt: '2026-11-27T06:00:00Z',
    sellers: [{ id: 'sel_a', name: 'Fietsplezier', accountState: 'SUSPENDED' }],
  },
}
const page = { pageInfo: { hasNextPage: false, endCursor: null } }
const category = { id: 'cat_a', code: 'FRAUDE', name: 'Niet bezorgd' }
const days = { points: { asOf: '2026-11-20' }, ledger: { nodes: [] } }
const seller = { id: 'sel_a', name: 'Fietsplezier' }
const key = {
  id: 'key_a',
  name: 'Kassa',
  state: 'ACTIVE',
  scopes: ['EXTRACTS_READ'],
  version: 1,
  expiresAt: '2027-11-26T10:00:00Z',
  lastUsedAt: null,
  sellers: [seller],
  secrets: [{ prefix: 'waarborg_live_ab', lastFour: 'wxyz', endsAt: null }],
}
const signedIn = {
  SellerViewer: viewer,
  SellerExtracts: {
    complaintExtracts: {
      ...page,
      totalCount: 1,
      nodes: [{ id: 'ext_a', text: 'De fiets is <b>niet</b> bezorgd.', seller, category }],
    },
  },
  SellerViolations: {
    sellerViewer: { sellers: [{ id: 'sel_a', ...days }] },
    violations: {
      ...page,
      totalCount: 1,
      nodes: [
        {
          id: 'vio_a',
          number: 'V-000123-4',
          state: 'BOOKED',
          weight: 5,
          loweredTo: null,
          deedOn: '2026-11-02',
          pointsReturnOn: '2027-11-03',
          seller,
          category,
          objection: null,
        },
      ],
    },
  },
  SellerNotices: { seller: { notices: { ...page, totalCount: 0, nodes: [] } } },
  SellerStanding: {
    sellerViewer: {
      sellers: [
        {
          id: 'sel_a',
          name: 'Fietsplezier',
          country: 'NL',
          accountState: 'SUSPENDED',
          trader: { blockedOn: null },
          points: null,
          linkedSellers: [],
          relatedNumbers: [],
        },
      ],
    },
  },
  SellerCalendar: { sellerViewer: { calendarFeed: null } },
  SellerKeys: { partnerKeys: { ...page, totalCount: 1, nodes: [key] } },
}
const refusal = (path: string, message: string) => ({ code: 'REQUIRED', path: [path], message })

describe('signing in for sellers', () => {
  test('who is not signed in asks for a link, and is told the same whoever it is', async () => {
    const { heading, asked } = await openPortal('/verkopers', {
      SellerViewer: { sellerViewer: null },
      RequestSellerLink: { requestSellerLink: { requested: true, userErrors: [] } },
    })
    expect((await heading()).textContent).toBe('Voor verkopers')
    await userEvent.click(screen.getByRole('button', { name: 'Stuur mij een link' }))
    expect(screen.getByRole('textbox', { name: 'E-mailadres' }).getAttribute('aria-invalid')).toBe('true')
    await userEvent.type(screen.getByRole('textbox', { name: 'E-mailadres' }), 'n@w.example')
    await userEvent.click(screen.getByRole('button', { name: 'Stuur mij een link' }))
    expect((await screen.findByRole('status')).textContent).toContain('Als dit adres bij ons bekend is')
    expect(asked.at(-1)?.variables).toEqual({ input: { email: 'n@w.example' } })
  })

  test('a refusal stands at the field', async () => {
    await openPortal('/en/verkopers', {
      SellerViewer: { sellerViewer: null },
      RequestSellerLink: {
        requestSellerLink: { requested: false, userErrors: [refusal('email', 'Enter an e-mail address.')] },
      },
    })
    await userEvent.type(screen.getByRole('textbox', { name: 'E-mail address' }), 'n')
    await userEvent.click(screen.getByRole('button', { name: 'Send me a link' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Enter an e-mail address.')
    expect(screen.getByRole('textbox', { name: 'E-mail address' }).getAttribute('aria-invalid')).toBe('true')
  })

  test('a link signs nobody in by being opened, only by the button', async () => {
    const { asked, heading } = await openPortal('/verkopers/aanmelden#abc.def', {
      ...signedIn,
      SignInSeller: { signInSeller: { signedIn: true, userErrors: [] } },
    })
    expect((await heading()).textContent).toBe('Aanmelden als verkoper')
    expect(asked.map(({ operation }) => operation)).not.toContain('SignInSeller')
    await userEvent.click(screen.getByRole('button', { name: 'Aanmelden' }))
    expect(
      await screen.findByText('Aangemeld als Noor Smit.', { exact: false }, { timeout: 20_000 }),
    ).toBeTruthy()
    expect(asked.find(({ operation }) => operation === 'SignInSeller')?.variables).toEqual({
      input: { token: 'abc.def' },
    })
    expect(window.location.hash).toBe('')
  })

  test('a link that opens nothing leads to asking for another one', async () => {
    await openPortal('/verkopers/aanmelden#abc.def', {
      SignInSeller: {
        signInSeller: { signedIn: false, userErrors: [refusal('token', 'Vraag een nieuwe.')] },
      },
    })
    await userEvent.click(screen.getByRole('button', { name: 'Aanmelden' }))
    expect((await screen.findByRole('alert')).textContent).toBe('Vraag een nieuwe.')
    expect(screen.getByRole('link', { name: 'Vraag een link aan' }).getAttribute('href')).toBe('/verkopers')
  })

  test('without a connection it says so and can be tried again', async () => {
    await openPortal('/verkopers', { SellerViewer: new Error('away') })
    expect((await screen.findByRole('alert')).textContent).toContain('geen verbinding')
    expect(screen.getByRole('button', { name: 'Opnieuw proberen' })).toBeTruthy()
  })
})

describe('the page of a seller', () => {
  test('BP-6 has a calendar of coming returns, at an address that is made and ended', async () => {
    const calendarFeed = 'http://localhost/calendars/abc.def.ics'
    const { asked } = await openPortal('/verkopers', {
      ...signedIn,
      SellerCalendar: { sellerViewer: { calendarFeed } },
      MakeSellerCalendar: { makeCalendarFeed: { calendarFeed, userErrors: [] } },
      EndSellerCalendar: { endCalendarFeed: { ended: true, userErrors: [] } },
    })
    const calendar = await screen.findByRole('region', { name: 'Agenda met komende teruggaven' })
    expect(await within(calendar).findByText(calendarFeed)).toBeTruthy()
    await userEvent.click(within(calendar).getByRole('button', { name: 'Vervang het adres' }))
    expect(await within(calendar).findByText(/een eerder adres werkt niet meer/)).toBeTruthy()
    await userEvent.click(within(calendar).getByRole('button', { name: 'Beëindig het adres' }))
    expect(await within(calendar).findByText('Het adres werkt niet meer.')).toBeTruthy()
    const acts = asked.map(({ operation }) => operation).filter((name) => /Calendar/.test(name))
    expect(acts).toEqual([
      'SellerCalendar',
      'MakeSellerCalendar',
      'SellerCalendar',
      'EndSellerCalendar',
      'SellerCalendar',
    ])
  })

  test('D-16 shows the accounts, what was put to them as it is written, and the violations', async () => {
    await openPortal('/verkopers', signedIn)
    const extracts = await screen.findByRole('region', { name: 'Aan u voorgelegd' })
    expect(await within(extracts).findByText('De fiets is <b>niet</b> bezorgd.')).toBeTruthy()
    const violations = screen.getByRole('region', { name: 'Overtredingen' })
    expect(await within(violations).findByText(/V-000123-4, Fietsplezier, 5 punten/)).toBeTruthy()
    expect(screen.getByText('Geschorst')).toBeTruthy()
  })

  test('a key is made with its secret shown once', async () => {
    const { asked } = await openPortal('/verkopers', {
      ...signedIn,
      MakeSellerKey: {
        createPartnerKey: { secret: 'waarborg_live_secret', partnerKey: key, userErrors: [] },
      },
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Maak een sleutel' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Naam' }), 'Kassa')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Zien wat u is voorgelegd' }))
    await userEvent.click(screen.getByRole('button', { name: 'Maak de sleutel' }))
    expect(await screen.findByText('waarborg_live_secret')).toBeTruthy()
    expect(asked.find(({ operation }) => operation === 'MakeSellerKey')?.variables.input).toMatchObject({
      name: 'Kassa',
      scopes: ['EXTRACTS_READ'],
      sellerIds: ['sel_a'],
    })
    await userEvent.click(screen.getByRole('button', { name: 'Ik heb de sleutel bewaard' }))
    expect(screen.queryByText('waarborg_live_secret')).toBe(null)
  })

  test('what is wrong with a key stands at its fields', async () => {
    await openPortal('/verkopers', {
      ...signedIn,
      MakeSellerKey: {
        createPartnerKey: {
          secret: null,
          partnerKey: null,
          userErrors: [refusal('name', 'Vul de naam in.'), refusal('scopes', 'Kies wat hij mag.')],
        },
      },
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Maak een sleutel' }))
    await userEvent.click(screen.getByRole('button', { name: 'Maak de sleutel' }))
    const summary = await screen.findByRole('alert')
    expect(
      within(summary)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Naam: Vul de naam in.', 'Wat de sleutel mag: Kies wat hij mag.'])
    expect(screen.getByRole('textbox', { name: 'Naam' }).getAttribute('aria-invalid')).toBe('true')
  })

  test('revoking a key asks first', async () => {
    const { asked } = await openPortal('/verkopers', {
      ...signedIn,
      RevokeSellerKey: { revokePartnerKey: { partnerKey: { ...key, state: 'REVOKED' }, userErrors: [] } },
    })
    const revoke = async () => userEvent.click(await screen.findByRole('button', { name: 'Trek in: Kassa' }))
    const revoked = () => asked.filter(({ operation }) => operation === 'RevokeSellerKey').length
    await revoke()
    await userEvent.click(screen.getByRole('button', { name: 'Annuleren' }))
    expect(revoked()).toBe(0)
    await revoke()
    await userEvent.click(screen.getByRole('button', { name: 'Trek de sleutel in' }))
    await waitFor(() => expect(revoked()).toBe(1))
    expect(await screen.findByText('Kassa is ingetrokken.')).toBeTruthy()
  })
})

describe('the lists of a seller', () => {
  const two = {
    ...signedIn,
    SellerViewer: {
      sellerViewer: {
        ...viewer.sellerViewer,
        sellers: [...viewer.sellerViewer.sellers, { id: 'sel_b', name: 'Zadelpunt', accountState: 'OPEN' }],
      },
    },
  }

  test('are asked with what somebody searches, chooses and wants first', async () => {
    const { asked } = await openPortal('/verkopers', two)
    const extracts = within(await screen.findByRole('form', { name: 'Aan u voorgelegd' }))
    await userEvent.type(extracts.getByRole('searchbox', { name: 'Zoek in de tekst' }), ' fiets {Enter}')
    await userEvent.selectOptions(extracts.getByRole('combobox', { name: 'Account' }), 'Zadelpunt')
    await userEvent.selectOptions(extracts.getByRole('combobox', { name: 'Volgorde' }), 'Op onderwerp')
    const lastOf = (name: string) => asked.filter(({ operation }) => operation === name).at(-1)?.variables
    await waitFor(() =>
      expect(lastOf('SellerExtracts')).toEqual({
        first: 20,
        filter: { search: 'fiets', sellerIds: ['sel_b'] },
        orderBy: { field: 'CATEGORY', direction: 'ASC' },
      }),
    )
    const violations = within(screen.getByRole('form', { name: 'Overtredingen' }))
    await userEvent.selectOptions(violations.getByRole('combobox', { name: 'Stand' }), 'Vastgesteld')
    await userEvent.selectOptions(
      violations.getByRole('combobox', { name: 'Volgorde' }),
      'Meeste punten eerst',
    )
    await waitFor(() =>
      expect(lastOf('SellerViolations')).toEqual({
        first: 20,
        filter: { states: ['BOOKED'] },
        orderBy: { field: 'WEIGHT', direction: 'DESC' },
      }),
    )
  })

  test('say that nothing matches, and offer no choice of account to who has one', async () => {
    const none = { complaintExtracts: { ...page, totalCount: 0, nodes: [] } }
    await openPortal('/verkopers', { ...signedIn, SellerExtracts: none })
    const extracts = within(await screen.findByRole('form', { name: 'Aan u voorgelegd' }))
    expect(extracts.queryByRole('combobox', { name: 'Account' })).toBeNull()
    expect(await screen.findByText('Er is u nu niets voorgelegd.')).toBeTruthy()
    await userEvent.type(extracts.getByRole('searchbox', { name: 'Zoek in de tekst' }), 'auto{Enter}')
    expect(await screen.findByText('Niets past bij wat u koos.')).toBeTruthy()
  })
})
