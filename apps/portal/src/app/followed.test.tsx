import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { openPortal } from './portal.fixture.js'

const complaint = {
  number: 'K-2026-000123-7',
  mergedNumber: null as string | null,
  status: 'IN_TREATMENT',
  receivedAt: '2026-11-20T13:05:00Z',
  subject: null,
  description: 'Het pakket kwam niet.',
  categoryName: 'Bezorging',
  contactBy: '2026-11-23T13:05:00Z',
  contactedAt: '2026-11-21T09:12:00Z',
  agreedDeadlineOn: '2026-12-04',
  pause: null as object | null,
  answerBy: '2026-12-18',
  handler: null,
  files: [] as object[],
  messages: [] as object[],
  agreedDeadlineConfirmedAt: null as string | null,
  round: 1,
  agreements: [
    {
      what: 'De bril opnieuw sturen',
      party: 'SELLER',
      dueOn: '2026-12-01',
      state: 'OPEN',
      pause: null as object | null,
    },
  ],
  offer: {
    options: [
      { key: 'A', description: 'Wij maken de bril.', amountInCents: null },
      { key: 'B', description: 'U krijgt uw geld terug.', amountInCents: 12_500 },
    ],
    answerBy: '2026-12-02',
    defaultKey: 'A',
    chosenKey: null as string | null,
  },
  delay: null as object | null,
  answers: [] as object[],
  aftercareAsked: false,
  allowedActions: ['CONFIRM_AGREED_DEADLINE', 'CHOOSE_OPTION', 'WITHDRAW'],
}
const closed = {
  ...complaint,
  status: 'CLOSED',
  agreedDeadlineOn: null,
  offer: null,
  answers: [{ description: 'De levering', outcome: 'OTHERWISE', answer: 'Dit vonden wij.' }],
  aftercareAsked: true,
  allowedActions: ['ANSWER_AFTERCARE'],
}

async function open(answers: object = {}, of: object = complaint, path = '/volgen#secret') {
  const opened = await openPortal(path, { TrackedComplaint: { trackedComplaint: of }, ...answers })
  await screen.findByRole('heading', { level: 1, name: /K-2026-000123-7/ })
  return { user: userEvent.setup(), ...opened }
}
const press = (name: string) => screen.getByRole('button', { name })

describe('the follow page in treatment', () => {
  test('KP-3 has the agreed day confirmed once, and says when that was', async () => {
    const confirmed = {
      ...complaint,
      agreedDeadlineConfirmedAt: '2026-11-22T10:00:00Z',
      allowedActions: ['WITHDRAW'],
    }
    const payload = { complaint: confirmed, userErrors: [] }
    const { user, asked } = await open({ ConfirmAgreedDeadline: { confirmAgreedDeadline: payload } })
    await user.click(press('Ja, deze dag klopt'))
    expect(await screen.findByText(/U bevestigde deze dag op .*22 november 2026/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Ja, deze dag klopt' })).toBe(null)
    expect(asked.at(-1)?.variables).toEqual({
      input: { token: 'secret', idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/) },
    })
  })

  test('KM-17 tells under which number it goes on, and to mention that one', async () => {
    await open({}, { ...complaint, mergedNumber: 'K-2026-000124-5' })
    const part = screen.getByRole('region', { name: /onder nummer K-2026-000123-7/ })
    expect(part.textContent).toMatch(/Wat u onder nummer K-2026-000124-5 schreef/)
  })

  test('KM-17 says nothing of another number when there is none', async () => {
    await open()
    expect(screen.queryByRole('region', { name: /onder nummer/ })).toBe(null)
  })

  test('KP-7 tells what was agreed, who does it and by when', async () => {
    await open()
    const part = screen.getByRole('region', { name: 'Wat wij hebben afgesproken' })
    expect(part.textContent).toMatch(
      /De verkoper: De bril opnieuw sturen.*1 december 2026.*moet nog gebeuren/,
    )
  })

  test('KP-7 tells why what was agreed waits, and asks nobody to confirm a day that will move', async () => {
    const pause = { since: '2026-11-24T10:00:00Z', reason: 'Wij wachten op uw foto’s.' }
    const agreements = complaint.agreements.map((agreement) => ({ ...agreement, pause }))
    await open({}, { ...complaint, pause, agreements })
    const part = screen.getByRole('region', { name: 'De afgesproken dag wacht' })
    expect(part.textContent).toMatch(/24 november 2026.*Wij wachten op uw foto’s\./)
    expect(screen.getByRole('region', { name: 'Wat wij hebben afgesproken' }).textContent).toMatch(
      /Dit wacht nu\. De reden: Wij wachten op uw foto’s\./,
    )
    expect(screen.queryByRole('button', { name: 'Ja, deze dag klopt' })).toBe(null)
  })

  test('KP-6 asks to choose before it sends, keeps the choice when refused, and then tells what will be done', async () => {
    const message = 'De dag waarop u kon kiezen is voorbij.'
    const refused = { complaint: null, userErrors: [{ code: 'NOT_ALLOWED_NOW', path: [], message }] }
    const { user, asked } = await open({ ChooseOption: { chooseOption: refused } })
    await user.click(press('Dit kies ik'))
    expect(screen.getByText(/Kies een van de oplossingen/)).toBeTruthy()
    expect(asked.some(({ operation }) => operation === 'ChooseOption')).toBe(false)
    await user.click(screen.getByRole('radio', { name: /geld terug.*125/ }))
    await user.click(press('Dit kies ik'))
    expect((await screen.findByRole('alert')).textContent).toBe(message)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /geld terug/ }).checked).toBe(true)
    expect(asked.at(-1)?.variables).toMatchObject({ input: { token: 'secret', key: 'B' } })
  })

  test('D-2 asks to agree to a later day, says why, and then no longer asks', async () => {
    const asked = { ...complaint, delay: { reason: 'De fabriek zoekt nog.', answerOn: '2027-02-12' } }
    const payload = { complaint: { ...complaint, answerBy: '2027-02-12' }, userErrors: [] }
    const { user } = await open({ AgreeToDelay: { agreeToDelay: payload } }, asked)
    const part = within(screen.getByRole('region', { name: 'Mogen wij er langer over doen?' }))
    expect(part.getByText('De fabriek zoekt nog.')).toBeTruthy()
    expect(part.getByText(/12 februari 2027/)).toBeTruthy()
    await user.click(part.getByRole('button', { name: 'Ja, dat is goed' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Ja, dat is goed' })).toBe(null))
  })

  test('KP-6 tells what was chosen', async () => {
    await open({}, { ...complaint, offer: { ...complaint.offer, chosenKey: 'B' }, allowedActions: [] })
    expect(screen.getByRole('region', { name: 'Dit doen wij' }).textContent).toContain('geld terug')
    expect(screen.queryByRole('radio')).toBe(null)
  })

  test('KP-7 is withdrawn only after asking again, with what was said', async () => {
    const withdrawn = { ...complaint, status: 'WITHDRAWN', offer: null, allowedActions: [] }
    const payload = { complaint: withdrawn, userErrors: [] }
    const { user, asked } = await open({ WithdrawTracked: { withdrawTracked: payload } })
    await user.click(press('Ik wil mijn melding intrekken'))
    expect(document.activeElement?.textContent).toBe('Weet u zeker dat u uw melding wilt intrekken?')
    await user.click(press('Nee, ga terug'))
    await user.click(press('Ik wil mijn melding intrekken'))
    await user.type(screen.getByRole('textbox', { name: /Waarom/ }), 'Het kwam toch.')
    await user.click(press('Ja, trek mijn melding in'))
    expect(await screen.findByText('Ingetrokken', { selector: '[aria-current=step]' })).toBeTruthy()
    expect(asked.at(-1)?.variables).toMatchObject({ input: { reason: 'Het kwam toch.' } })
  })
})

describe('the follow page once it is closed', () => {
  test('D-10 shows the answer to each thing, in plain words', async () => {
    await open({}, closed)
    const part = screen.getByRole('region', { name: 'Ons antwoord' })
    expect(within(part).getByRole('heading', { name: 'De levering' })).toBeTruthy()
    expect(within(part).getByText('Wij zien dit anders.')).toBeTruthy()
    expect(within(part).getByText('Dit vonden wij.')).toBeTruthy()
  })

  test('KM-10 asks whether it is solved, and sends it with what else is said', async () => {
    const payload = { complaint: { ...closed, aftercareAsked: false, allowedActions: [] }, userErrors: [] }
    const { user, asked } = await open({ AnswerAftercare: { answerAftercare: payload } }, closed)
    await user.click(press('Verstuur mijn antwoord'))
    expect(screen.getByText(/Zeg of het is opgelost/)).toBeTruthy()
    await user.click(screen.getByRole('radio', { name: 'Nee, nog niet' }))
    await user.type(screen.getByRole('textbox'), 'Hij is stuk.')
    await user.click(press('Verstuur mijn antwoord'))
    expect(asked.at(-1)?.variables).toMatchObject({ input: { solved: false, report: 'Hij is stuk.' } })
    expect(screen.queryByRole('button', { name: 'Verstuur mijn antwoord' })).toBe(null)
  })

  test('is there in English too', async () => {
    await open({}, closed, '/en/volgen#secret')
    expect(screen.getByRole('group', { name: 'Is it really solved now?' })).toBeTruthy()
    expect(screen.getByRole('region', { name: 'Our answer' })).toBeTruthy()
  })
})

describe('messages on the follow page', () => {
  const mayWrite = { ...complaint, allowedActions: ['WRITE_MESSAGE'] }
  const text = '<b>Is er al</b> nieuws?'
  const yours = { text, writtenAt: '2026-11-24T10:00:00Z', writerName: null }
  const ours = { text: 'Wij zoeken het uit.', writtenAt: '2026-11-24T11:00:00Z', writerName: 'Noor van Dijk' }

  test('KP-16 shows what either wrote, literally, and who wrote it', async () => {
    await open({}, { ...mayWrite, messages: [yours, ours] })
    const part = within(screen.getByRole('region', { name: 'Berichten' }))
    const [first, second] = part.getAllByRole('listitem')
    expect(first?.textContent).toMatch(/^U schreef op .*24 november 2026.*<b>Is er al<\/b> nieuws\?$/)
    expect(second?.textContent).toMatch(/^Noor van Dijk schreef op .*Wij zoeken het uit\.$/)
  })

  test('KP-16 sends a message, says that it arrived, and empties the field', async () => {
    const payload = { complaint: { ...mayWrite, messages: [yours] }, userErrors: [] }
    const { user, asked } = await open({ WriteTrackedMessage: { writeTrackedMessage: payload } }, mayWrite)
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Uw bericht aan ons' })
    await user.type(field, text)
    await user.click(press('Verstuur mijn bericht'))
    expect(await screen.findByText('Uw bericht is bij ons aangekomen.')).toBeTruthy()
    expect(field.value).toBe('')
    expect(asked.at(-1)?.variables).toMatchObject({ input: { token: 'secret', text } })
  })

  test('KP-16 asks for a text first, and keeps it when it is refused', async () => {
    const message = 'U hebt ons net veel gestuurd.'
    const refused = { complaint: null, userErrors: [{ code: 'THROTTLED', path: [], message }] }
    const { user, asked } = await open({ WriteTrackedMessage: { writeTrackedMessage: refused } }, mayWrite)
    await user.click(press('Verstuur mijn bericht'))
    expect(screen.getByText('Schrijf eerst uw bericht')).toBeTruthy()
    expect(asked.some(({ operation }) => operation === 'WriteTrackedMessage')).toBe(false)
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Uw bericht aan ons' })
    await user.type(field, 'Hallo')
    await user.click(press('Verstuur mijn bericht'))
    expect((await screen.findByRole('alert')).textContent).toBe(message)
    expect(field.value).toBe('Hallo')
  })

  test('D-10 offers neither where the link does not', async () => {
    await open()
    expect(screen.queryByRole('textbox', { name: 'Uw bericht aan ons' })).toBe(null)
    expect(screen.queryByText('Wilt u ons nog iets sturen?')).toBe(null)
  })
})
