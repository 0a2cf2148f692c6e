import { MarkStepDocument } from '@waarborg/schema'
import { expect, test } from 'vitest'
import { assignTo, confirm, outcomeOf, record } from '../../server/src/complaints/acts/acts.fixture.js'
import { anAgreement, promise } from '../../server/src/complaints/acts/agree.fixture.js'
import { decide, doubtful } from '../../server/src/complaints/acts/decide.fixture.js'
import { goodForm, submit, submitted } from '../../server/src/complaints/acts/submission.fixture.js'
import { addressOf, given, noteBeside } from '../../server/src/notes/beside.fixture.js'
import { makeOneKey } from '../../server/src/partner-keys/partner-key.fixture.js'
import { beginJourneys, type Page } from './journey.fixture.js'

const { office, open } = beginJourneys()

/** What would run, if any screen took a text for more than text. */
const strike = (field: string) =>
  `${field} <img src=x onerror="window.struck=1"><script>window.struck=1</script>{{7*7}}`

/** Each text as it was typed, and nothing of it at work. */
async function shownLiterally(page: Page, fields: readonly string[]): Promise<void> {
  for (const field of fields) await page.getByText(strike(field)).first().waitFor()
  expect(await page.evaluate(() => 'struck' in window)).toBe(false)
  expect(await page.locator('img[src="x"], main script').count()).toBe(0)
}

test('stored script in every text field of a complainant is shown literally in the list and in the file', async () => {
  const form = await goodForm(office())
  const { data } = await submit(office(), {
    ...form,
    description: strike('verhaal'),
    subject: strike('product'),
    sellerName: strike('winkel'),
    wish: strike('wens'),
    complainant: {
      ...form.complainant,
      name: strike('naam'),
      street: strike('straat'),
      houseNumber: '12',
      town: strike('stad'),
    },
  })
  expect(data.submitComplaint.userErrors).toEqual([])
  const { number } = data.submitComplaint.receipt
  const page = await open('/complaints', { as: 'marieke' })
  await shownLiterally(page, ['product', 'naam'])
  await page.goto(`${office().url}/admin/complaints/${number}`)
  await shownLiterally(page, ['verhaal', 'product', 'winkel', 'wens', 'naam', 'straat', 'stad'])
})

test('stored script in the card of a person, a team or the name of a key is shown literally wherever they stand', async () => {
  const card = { name: strike('persoon'), function: strike('functie'), team: strike('team') }
  const reach = { telephone: '030 225 10 20', email: 'noor@waarborg.example' }
  const invited = await office().ask(
    'mutation ($input: InviteHandlerInput!) { inviteHandler(input: $input) { handler { id } userErrors { code } } }',
    { input: { ...card, ...reach, roles: ['HANDLER'] } },
    { as: 'tess' },
  )
  expect(invited.data.inviteHandler.userErrors).toEqual([])
  const { partnerKey } = await makeOneKey(office(), { name: strike('sleutel') })
  const page = await open('/handlers?search=persoon', { as: 'tess' })
  const go = (path: string) => page.goto(`${office().url}/admin${path}`)
  await shownLiterally(page, ['persoon'])
  await go(`/handlers/${invited.data.inviteHandler.handler.id}`)
  await shownLiterally(page, ['persoon', 'functie'])
  await go('/developers')
  await shownLiterally(page, ['sleutel'])
  await go(`/developers/keys/${partnerKey.id}`)
  await shownLiterally(page, ['sleutel'])
  await go('/journal')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await shownLiterally(page, ['persoon'])
})

/** A Monday within two weeks, or so many weeks later. */
function monday(weeks = 0): string {
  const on = office().app.office.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
  return on.add({ days: 15 - on.dayOfWeek, weeks }).toString()
}

test('stored script in what staff write with a complaint is shown literally in its file', async () => {
  const number = await submitted(office())
  await assignTo(office(), number, 'sander')
  await confirm(office(), number, { as: 'sander' })
  const at = office().app.office.now().toString()
  const call = { kind: 'CALL', at, report: strike('verslag'), mandate: strike('mandaat') }
  outcomeOf(await record(office(), number, { as: 'sander' }, { ...call, agreedDeadlineOn: monday() }))
  const done = async (act: Parameters<typeof decide>[2], input: object) =>
    outcomeOf(await decide(office(), number, act, 'sander', input))
  const kept = async (act: Parameters<typeof promise>[2], input: object) =>
    outcomeOf(await promise(office(), number, act, 'sander', input))
  await done('addPart', { description: strike('onderdeel') })
  await done('recordVerdict', { ...doubtful, explanation: strike('toelichting') })
  await done('answerPart', { part: 1, text: strike('antwoord') })
  await kept('addAgreement', { ...(await anAgreement(office(), monday())), what: strike('afspraak') })
  await kept('completeAgreement', { agreement: 1, note: strike('afgedaan') })
  await kept('announceDelay', { reason: strike('uitstel'), answerOn: monday(4) })
  await kept('recordHoldingReply', { text: strike('tussenbericht'), answerOn: monday() })
  const options = ['REPAIR', 'REFUND'].map((remedy) => ({
    remedy,
    description: strike(remedy),
    amountInCents: 100,
  }))
  await done('offerRemedies', { options, defaultKey: 'A', answerBy: monday() })
  await noteBeside(office(), number, 'sander', strike('notitie'))
  const complaintId = await addressOf(office(), number, 'sander')
  const step = { complaintId, step: 'LISTEN', mark: 'DONE', note: strike('stap'), expectedVersion: 0 }
  given(await office().ask(MarkStepDocument, { input: step }, { as: 'sander' }), 'step')
  const page = await open(`/complaints/${number}`, { as: 'marieke' })
  await shownLiterally(page, [
    ...['verslag', 'mandaat', 'onderdeel', 'toelichting', 'antwoord', 'afspraak', 'afgedaan', 'uitstel'],
    ...['tussenbericht', 'REPAIR', 'REFUND', 'notitie', 'stap'],
  ])
})
