import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { completeAnswers, optionsFixture } from '../features/complaints/form/form-facts.fixture.js'
import { keepAnswers, readAnswers } from '../features/complaints/form/kept-answers.js'
import { openPortal } from './portal.fixture.js'

const receipt = {
  number: 'K-2026-000123-7',
  trackingToken: 'q3V8xT0mR5uYw2KZb7NcLg',
  receivedAt: '2026-11-20T13:05:00Z',
  contactBy: '2026-11-23T23:00:00Z',
  answerBy: '2026-12-18',
  email: 'noor@voorbeeld.nl',
}

describe('the start page', () => {
  test('says what happens, how long it takes and how else to reach the office', async () => {
    const { heading } = await openPortal('/')
    expect((await heading()).textContent).toBe('Vertel ons wat er is gebeurd')
    expect(document.title).toBe('Vertel ons wat er is gebeurd – Waarborg')
    expect(screen.getByText('Binnen 24 uur')).toBeTruthy()
    expect(screen.getByText('Binnen 4 weken')).toBeTruthy()
    expect(screen.getByRole('link', { name: '+31 30 123 45 67' }).getAttribute('href')).toBe(
      'tel:+31301234567',
    )
    expect(screen.getByRole('link', { name: 'klantbureau@marktplein.example' })).toBeTruthy()
  })

  test('KM-7 KM-20 offers the form on paper, in the language that is read', async () => {
    await openPortal('/')
    const form = screen.getByRole('link', { name: 'Liever op papier? Druk het formulier af (PDF)' })
    expect(form.getAttribute('href')).toBe('/form/meldingsformulier.pdf')
    await openPortal('/en')
    const english = screen.getByRole('link', { name: 'Rather on paper? Print the form (PDF)' })
    expect(english.getAttribute('href')).toBe('/form/report-form.pdf')
  })

  test('D-17 says kindly that a name is needed, and what to do when safety is at stake', async () => {
    await openPortal('/')
    expect(screen.getByText(/zonder naam kunnen wij niet behandelen/)).toBeTruthy()
    expect(screen.getByText(/Gaat het om veiligheid/)).toBeTruthy()
  })

  test('KM-7 tells the office by its own name, sign and texts, and the usual words where it has none', async () => {
    const office = {
      ...optionsFixture.office,
      visitingAddress: 'Dam 1\nAmsterdam',
      openingHours: 'Elke werkdag tot 17 uur',
      logoUrl: '/logo/1',
    }
    const texts = { ...optionsFixture.texts, introduction: 'Fijn dat u het ons laat weten.' }
    await openPortal('/', { SubmissionForm: { submissionForm: { ...optionsFixture, office, texts } } })
    const home = screen.getByRole('link', { name: 'Marktplein. Naar het begin' })
    expect(within(home).getByText('Marktplein')).toBeTruthy()
    expect(home.querySelector('img')?.getAttribute('src')).toBe('/logo/1')
    expect(home.querySelector('img')?.getAttribute('alt')).toBe('')
    expect(screen.getByText('Fijn dat u het ons laat weten.')).toBeTruthy()
    expect(screen.queryByText(/^Ging een bestelling/)).toBeNull()
    expect(screen.getByText(/^Alleen wie haar voor zijn werk nodig heeft/)).toBeTruthy()
    expect(screen.getByText('Elke werkdag tot 17 uur')).toBeTruthy()
    expect(screen.getByText(/^Dam 1/)).toBeTruthy()
  })

  test('offers to go on with what was begun', async () => {
    keepAnswers(completeAnswers())
    await openPortal('/en')
    expect(screen.getByRole('link', { name: 'Go on with your report' }).getAttribute('href')).toBe(
      '/en/melden',
    )
  })
})

describe('a page of the form', () => {
  test('left empty, asks for what is missing in a summary that takes the focus and leads to the field', async () => {
    await openPortal('/melden')
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Ga verder' }))
    const summary = screen.getByRole('alert')
    expect(document.activeElement).toBe(summary)
    expect(within(summary).getByRole('heading').textContent).toBe('Controleer uw gegevens')
    expect(document.title).toMatch(/^Controleer uw gegevens: Stap 1 van 7/)
    await user.click(within(summary).getByRole('link', { name: 'Kies waar uw melding over gaat' }))
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Bezorging' }))
    expect(window.location.hash).toBe('')
  })

  test('no longer asks for what was filled in since', async () => {
    await openPortal('/melden')
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Ga verder' }))
    await user.click(screen.getByRole('radio', { name: 'Bezorging' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('leads to the next one, whose heading gets the focus', async () => {
    const { heading } = await openPortal('/melden')
    const user = userEvent.setup()
    await user.click(screen.getByRole('radio', { name: 'Bezorging' }))
    await user.click(screen.getByRole('radio', { name: 'Te laat bezorgd' }))
    await user.click(screen.getByRole('button', { name: 'Ga verder' }))
    await screen.findByRole('textbox', { name: 'Wat is er gebeurd?' })
    await vi.waitFor(async () => expect(document.activeElement).toBe(await heading()))
    expect(window.location.pathname).toBe('/melden/gebeurtenis')
    expect(screen.getByRole('link', { name: 'Terug' }).getAttribute('href')).toBe('/melden')
  })

  test('is not shown before the ones that it needs', async () => {
    const { heading } = await openPortal('/melden/controle')
    await vi.waitFor(async () => expect((await heading()).textContent).toBe('Waar gaat uw melding over?'))
    expect(window.location.pathname).toBe('/melden')
  })

  test('keeps the answers when the language changes', async () => {
    await openPortal('/melden')
    const user = userEvent.setup()
    await user.click(screen.getByRole('radio', { name: 'Bezorging' }))
    await user.click(screen.getByRole('link', { name: 'English' }))
    await screen.findByRole('heading', { name: 'What is your report about?' })
    expect(document.documentElement.lang).toBe('en')
    expect(window.location.pathname).toBe('/en/melden')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Bezorging' }).checked).toBe(true)
  })

  test('shows Belgian examples for a Belgian address', async () => {
    keepAnswers(completeAnswers({ postcode: '2000' }))
    await openPortal('/melden/gegevens')
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Ga verder' }))
    expect(screen.getAllByText(/Woont u in België\? Kies dan eerst België/)).toHaveLength(2)
    await user.click(screen.getByRole('radio', { name: 'België' }))
    expect(screen.getByRole('textbox', { name: 'Postcode' })).toHaveProperty('inputMode', 'numeric')
    expect(screen.getByText('Bijvoorbeeld: 2000')).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('the seller', () => {
  const sellers = { FormSellers: { submissionForm: { sellers: [{ id: 'sel_1', name: 'Jansen Elektro' }] } } }

  test('is chosen from suggestions with the keyboard', async () => {
    keepAnswers(completeAnswers())
    const { asked } = await openPortal('/melden/bestelling', sellers)
    const user = userEvent.setup()
    const box = screen.getByRole('combobox', { name: /Verkoper/ })
    await user.type(box, 'jan')
    const option = await screen.findByRole('option', { name: 'Jansen Elektro' })
    expect(asked.filter(({ operation }) => operation === 'FormSellers')).toHaveLength(1)
    await user.keyboard('{ArrowDown}')
    expect(box.getAttribute('aria-activedescendant')).toBe(option.id)
    await user.keyboard('{Enter}')
    expect(box).toHaveProperty('value', 'Jansen Elektro')
    expect(box.getAttribute('aria-expanded')).toBe('false')
    expect(readAnswers()).toMatchObject({ sellerId: 'sel_1', sellerName: 'Jansen Elektro' })
  })

  test('may be typed when it is not among them', async () => {
    keepAnswers(completeAnswers({ sellerId: 'sel_1', sellerName: 'Jansen Elektro' }))
    await openPortal('/melden/bestelling', sellers)
    await userEvent.setup().type(screen.getByRole('combobox', { name: /Verkoper/ }), ' in Zeist')
    expect(readAnswers()).toMatchObject({ sellerId: '', sellerName: 'Jansen Elektro in Zeist' })
  })
})

describe('sending', () => {
  test('once, however often it is clicked, and shows number, link and dates', async () => {
    keepAnswers(completeAnswers())
    let answer: (payload: unknown) => void = () => undefined
    const submitted = new Promise((resolve) => {
      answer = resolve
    })
    const { asked, heading } = await openPortal('/melden/controle', { SubmitComplaint: submitted })
    const user = userEvent.setup()
    const send = screen.getByRole('button', { name: 'Verstuur uw melding' })
    await user.click(send)
    await user.dblClick(send)
    expect(send.textContent).toBe('Wij versturen uw melding…')
    answer({ submitComplaint: { receipt, userErrors: [] } })
    await screen.findByText('K-2026-000123-7')
    expect(asked.filter(({ operation }) => operation === 'SubmitComplaint')).toHaveLength(1)
    expect((await heading()).textContent).toBe('Wij hebben uw melding ontvangen')
    expect(screen.getByText(/\/volgen#q3V8xT0mR5uYw2KZb7NcLg$/)).toBeTruthy()
    expect(screen.getByText('uiterlijk maandag 23 november 2026 om 24:00 uur, Nederlandse tijd')).toBeTruthy()
    expect(screen.getByText('uiterlijk vrijdag 18 december 2026')).toBeTruthy()
    expect(readAnswers().name).toBe('')
  })

  test('shows what the server asks with the way to each field, whose page says it too', async () => {
    keepAnswers(completeAnswers())
    const message = 'Vul een geldig telefoonnummer in.'
    const userErrors = [{ code: 'INVALID_FORM', path: ['complainant', 'telephone'], message }]
    await openPortal('/melden/controle', {
      SubmitComplaint: { submitComplaint: { receipt: null, userErrors } },
    })
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Verstuur uw melding' }))
    const summary = await screen.findByRole('alert')
    expect(document.activeElement).toBe(summary)
    await user.click(within(summary).getByRole('link', { name: `Telefoonnummer: ${message}` }))
    const field = await screen.findByRole('textbox', { name: 'Telefoonnummer' })
    await vi.waitFor(() => expect(document.activeElement).toBe(field))
    expect(field.getAttribute('aria-invalid')).toBe('true')
    await user.type(field, '9')
    expect(field.getAttribute('aria-invalid')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Bewaar en ga terug naar het overzicht' }))
    await screen.findByRole('heading', { name: 'Klopt alles?' })
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('without a connection says that the answers are kept and that sending again does no harm', async () => {
    keepAnswers(completeAnswers())
    const { asked } = await openPortal('/en/melden/controle', {
      SubmitComplaint: new TypeError('no connection'),
    })
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Send your report' }))
    expect((await screen.findByRole('alert')).textContent).toMatch(/Your answers are kept.*arrives only once/)
    expect(readAnswers().name).toBe('Noor de Vries')
    expect(asked.at(-1)?.language).toBe('en')
  })
})

test('stopping deletes the answers and begins anew', async () => {
  keepAnswers(completeAnswers())
  const { heading } = await openPortal('/melden/stoppen')
  const before = readAnswers().key
  await userEvent.setup().click(screen.getByRole('button', { name: 'Ja, stop en wis mijn antwoorden' }))
  await vi.waitFor(async () => expect((await heading()).textContent).toBe('Vertel ons wat er is gebeurd'))
  expect(readAnswers().name).toBe('')
  expect(readAnswers().key).not.toBe(before)
})

describe('the follow page', () => {
  const complaint = {
    number: 'K-2026-000123-7',
    status: 'RECEIVED',
    receivedAt: '2026-11-20T13:05:00Z',
    subject: null,
    description: 'Het pakket\nkwam niet.',
    categoryName: 'Bezorging',
    contactBy: '2026-11-23T13:05:00Z',
    contactedAt: null,
    agreedDeadlineOn: null,
    answerBy: '2026-12-18',
    handler: null,
    mergedNumber: null,
    files: [{ name: '<b>foto</b>.jpg', sizeInBytes: 1_000, addedAt: '2026-11-20T13:05:00Z' }],
    messages: [],
    agreedDeadlineConfirmedAt: null,
    round: 1,
    agreements: [],
    offer: null,
    answers: [],
    aftercareAsked: false,
    allowedActions: ['WITHDRAW'],
  }
  const contacted = {
    status: 'IN_CONTACT',
    contactedAt: '2026-11-21T09:12:00Z',
    agreedDeadlineOn: '2026-12-04',
    handler: {
      name: 'Noor van Dijk',
      function: 'Behandelaar',
      telephone: '+31301234568',
      email: 'noor@marktplein.example',
    },
  }

  test('D-10 says how it stands, what comes next and by when', async () => {
    const { asked } = await openPortal('/volgen#secret', {
      TrackedComplaint: { trackedComplaint: complaint },
    })
    await screen.findByRole('heading', { name: 'Uw melding K-2026-000123-7' })
    const tracked = asked.find(({ operation }) => operation === 'TrackedComplaint')
    expect(tracked?.variables).toEqual({ token: 'secret' })
    expect(screen.getByText('Ontvangen', { selector: '[aria-current=step]' })).toBeTruthy()
    expect(
      screen.getByText(
        'Wij nemen contact met u op, uiterlijk maandag 23 november 2026 om 14:05 uur, Nederlandse tijd.',
      ),
    ).toBeTruthy()
    expect(await screen.findByText('<b>foto</b>.jpg')).toBeTruthy()
  })

  test('KP-12 shows the handler’s card', async () => {
    await openPortal('/en/volgen#secret', {
      TrackedComplaint: { trackedComplaint: { ...complaint, ...contacted } },
    })
    const card = (await screen.findByRole('heading', { name: 'Your handler' })).closest(
      'section',
    ) as HTMLElement
    expect(within(card).getByText('Noor van Dijk')).toBeTruthy()
    expect(within(card).getByText('Behandelaar')).toBeTruthy()
    expect(within(card).getByRole('link', { name: '+31 30 123 45 68' })).toBeTruthy()
    expect(within(card).getByRole('link', { name: 'noor@marktplein.example' })).toBeTruthy()
    expect(screen.getByText(/you have an answer by Friday 4 December 2026 at the latest/)).toBeTruthy()
  })

  test('without a link asks for it, and keeps it when the language changes', async () => {
    await openPortal('/volgen', { TrackedComplaint: { trackedComplaint: complaint } })
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Bekijk uw melding' }))
    expect(document.activeElement).toBe(screen.getByRole('alert'))
    await user.type(screen.getByRole('textbox', { name: 'Uw link' }), 'https://office.example/volgen#secret')
    await user.click(screen.getByRole('button', { name: 'Bekijk uw melding' }))
    await screen.findByRole('heading', { name: 'Uw melding K-2026-000123-7' })
    await user.click(screen.getByRole('link', { name: 'English' }))
    await screen.findByRole('heading', { name: 'Your report K-2026-000123-7' })
    expect(window.location.pathname + window.location.hash).toBe('/en/volgen#secret')
  })

  test('with a link that opens nothing says so and asks again', async () => {
    await openPortal('/volgen#other', { TrackedComplaint: { trackedComplaint: null } })
    await screen.findByRole('heading', { name: 'Bij deze link vinden wij geen melding' })
    expect(screen.getByRole('textbox', { name: 'Uw link' })).toBeTruthy()
  })
})

describe('the privacy page', () => {
  test('KP-15 D-12 says what is kept, for how long, who sees it and what can be asked, with how to ask', async () => {
    const { heading } = await openPortal('/privacy')
    expect((await heading()).textContent).toBe('Uw gegevens bij ons')
    expect(screen.getByText(/wat Marktplein daarvan bewaart/)).toBeTruthy()
    expect(screen.getByText(/ten minste 1 jaar en ten hoogste 3 jaar nadat zij voor het laatst/)).toBeTruthy()
    expect(screen.getByText(/Wij leggen vast wie haar leest/)).toBeTruthy()
    expect(screen.getByText(/Binnen een maand/)).toBeTruthy()
    expect(screen.getByText(/geen cookies/)).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'Vraag het ons' })).toBeTruthy()
  })

  test('D-16 says in either language that a seller sees an extract only, and only after consent', async () => {
    await openPortal('/privacy')
    expect(
      screen.getByText(/tot u ermee hebt ingestemd. Ook dan krijgt hij alleen een uittreksel/),
    ).toBeTruthy()
    await openPortal('/en/privacy')
    expect(
      screen.getByText(/sees nothing until you have agreed. Even then the seller gets an extract/),
    ).toBeTruthy()
  })

  test('is one click away from every page, and from where the form is sent', async () => {
    const address = (name: string) =>
      screen.getAllByRole('link', { name }).map((link) => link.getAttribute('href'))
    await openPortal('/')
    expect(address('Wat wij met uw gegevens doen')).toEqual(['/privacy'])
    keepAnswers(completeAnswers())
    await openPortal('/en/melden/controle')
    expect(address('What we do with your data')).toEqual(['/en/privacy', '/en/privacy'])
  })
})

describe('the page of the procedure', () => {
  const sections = [
    { heading: 'Contact', blocks: [{ kind: 'PARAGRAPH', lines: ['Wij bellen u.'] }] },
    { heading: null, blocks: [{ kind: 'LIST', lines: ['wat', 'wie', '<script>alert(1)</script>'] }] },
  ]

  test('KM-18 shows the text of the office as it is laid out, and since when it holds', async () => {
    const procedure = { publishedAt: '2026-03-02T09:00:00.000Z', sections }
    const { heading, asked } = await openPortal('/procedure', { Procedure: { procedure } })
    expect((await heading()).textContent).toBe('Zo werken wij')
    expect(await screen.findByRole('heading', { level: 2, name: 'Contact' })).toBeTruthy()
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'wat',
      'wie',
      '<script>alert(1)</script>',
    ])
    expect(screen.getByText(/sinds .*2 maart 2026/)).toBeTruthy()
    expect(asked.find(({ operation }) => operation === 'Procedure')?.variables).toEqual({ locale: 'NL' })
  })

  test('says what to do when no answer comes, and tries again', async () => {
    await openPortal('/en/procedure', { Procedure: new Error('no connection') })
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy()
  })

  test('is one click away from every page', async () => {
    await openPortal('/en/privacy')
    expect(screen.getByRole('link', { name: 'How we work' }).getAttribute('href')).toBe('/en/procedure')
  })
})

describe('what keeps programs out', () => {
  test('a person who sends after many others from one connection is told when to try again, with the answers kept', async () => {
    keepAnswers(completeAnswers())
    const message = 'Er zijn vanaf uw internetverbinding net veel meldingen verstuurd.'
    const submitComplaint = { receipt: null, userErrors: [{ code: 'THROTTLED', path: [], message }] }
    await openPortal('/melden/controle', { SubmitComplaint: { submitComplaint } })
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Verstuur uw melding' }))
    expect(within(await screen.findByRole('alert')).getByText(message)).toBeTruthy()
    expect(screen.getByText('Noor de Vries')).toBeTruthy()
    expect(readAnswers().name).toBe('Noor de Vries')
  })

  test('the field that nobody sees is not there for a person, until it was filled in and has to be cleared', async () => {
    keepAnswers(completeAnswers({ website: 'https://voorbeeld.nl' }))
    const message = 'Dit veld moet leeg blijven. Maak het leeg en verstuur uw melding opnieuw.'
    const submitComplaint = {
      receipt: null,
      userErrors: [{ code: 'INVALID_FORM', path: ['website'], message }],
    }
    const { asked } = await openPortal('/melden/gegevens', { SubmitComplaint: { submitComplaint } })
    const user = userEvent.setup()
    expect(screen.queryByRole('textbox', { name: /^Laat dit veld leeg/ })).toBeNull()
    expect(document.getElementById('website')?.closest('[hidden]')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Ga verder' }))
    await user.click(await screen.findByRole('button', { name: 'Verstuur uw melding' }))
    await user.click(await screen.findByRole('link', { name: `Laat dit veld leeg: ${message}` }))
    const field = await screen.findByRole('textbox', { name: /^Laat dit veld leeg/ })
    await user.type(field, '{Backspace}')
    await user.clear(field)
    expect(readAnswers().website).toBe('')
    expect(asked.some(({ operation }) => operation === 'FormChallenge')).toBe(true)
  })
})
