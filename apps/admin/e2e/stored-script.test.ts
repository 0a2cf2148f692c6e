import {
  MarkStepDocument,
  PublishGuidanceDocument,
  PutLabelOnDocument,
  PutToSellerDocument,
  SaveViewDocument,
} from '@waarborg/schema'
import { expect, test } from 'vitest'
import {
  assignTo,
  confirm,
  outcomeOf,
  present,
  record,
} from '../../server/src/complaints/acts/acts.fixture.js'
import { anAgreement, promise } from '../../server/src/complaints/acts/agree.fixture.js'
import { belong, statementOf } from '../../server/src/complaints/acts/belonging.fixture.js'
import { decide, doubtful } from '../../server/src/complaints/acts/decide.fixture.js'
import { goodForm, submit, submitted } from '../../server/src/complaints/acts/submission.fixture.js'
import { actBeside, actByLink } from '../../server/src/complaints/link-messages/link-messages.fixture.js'
import { addressOf, given, labelNamed, noteBeside } from '../../server/src/notes/beside.fixture.js'
import { uploadFor } from '../../server/src/operations/backup.fixture.js'
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

/** The same in a name, which is short. */
const briefly = (field: string) => `${field}<img src=x onerror=struck=1>`

test('stored script in what stands beside the work is shown literally: labels, views, hearings, letters, files', async () => {
  const sellers = '{ sellers(first: 1, filter: { accountStates: [OPEN] }) { nodes { id } } }'
  const [{ id: sellerId }] = (await office().ask(sellers, {}, { as: 'marieke' })).data.sellers.nodes
  const number = await submitted(office(), { sellerId })
  await assignTo(office(), number, 'sander')
  await confirm(office(), number, { as: 'sander' })
  const on = office().app.office.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString()
  const extract = { ...(await present(office(), number)), text: strike('uittreksel'), consentOn: on }
  outcomeOf(await office().ask(PutToSellerDocument, { input: extract }, { as: 'sander' }))
  const heard = { ...statementOf(office()), spokenWith: strike('gehoord'), report: strike('wederhoor') }
  outcomeOf(await belong(office(), number, 'recordHearing', 'sander', heard))
  const ticket = await uploadFor(office(), 'brief.txt', 'De brief.')
  const files = [{ ticket, remark: strike('opmerking') }]
  outcomeOf(await actBeside(office(), number, 'addFiles', 'sander', { files }))
  outcomeOf(await actByLink(office(), number, 'writeTrackedMessage', { text: strike('vraag') }))
  outcomeOf(await actBeside(office(), number, 'writeToComplainant', 'sander', { text: strike('bericht') }))
  const label = await labelNamed(office(), briefly('label'))
  const complaintId = await addressOf(office(), number, 'sander')
  const put = { complaintId, labelId: label.id }
  given(await office().ask(PutLabelOnDocument, { input: put }, { as: 'sander' }), 'complaint')
  const view = { name: briefly('weergave'), address: '?q=bril', filter: { search: 'bril' } }
  given(await office().ask(SaveViewDocument, { input: view }, { as: 'marieke' }), 'view')

  const page = await open(`/complaints/${number}`, { as: 'marieke' })
  await shownLiterally(page, ['uittreksel', 'gehoord', 'wederhoor', 'opmerking', 'vraag', 'bericht'])
  await page.getByText(briefly('label')).first().waitFor()
  await page.goto(`${office().url}/admin/complaints?q=${number}&scope=all`)
  await page.getByText(briefly('label')).first().waitFor()
  await page.getByText(briefly('weergave')).first().waitFor()
  await page.goto(`${office().url}/admin/labels`)
  await page.getByText(briefly('label')).first().waitFor()
  await shownLiterally(page, [])
})

test('stored script in what the office publishes is shown literally to staff and to customers', async () => {
  const text = `# ${strike('kop')}\n${strike('regel')}`
  const procedure = { kind: 'PROCEDURE', locale: 'NL', text, expectedVersion: 0 }
  const published = await office().ask(PublishGuidanceDocument, { input: procedure }, { as: 'hendrik' })
  expect(published.data.publishGuidance.userErrors).toEqual([])
  const texts = { introduction: strike('inleiding'), confidentiality: '', afterSending: '', openingHours: '' }
  const organisation = {
    ...{ expectedVersion: 1, name: briefly('kantoor'), department: briefly('afdeling') },
    ...{ postalAddress: 'Postbus 1', telephone: '030 225 1000', email: 'hallo@vlinder.example' },
    ...{ dutch: texts, english: {} },
  }
  const changed = await office().ask(
    'mutation ($input: ChangeOrganisationInput!) { changeOrganisation(input: $input) { userErrors { path code } } }',
    { input: organisation },
    { as: 'hendrik' },
  )
  expect(changed.data.changeOrganisation.userErrors).toEqual([])
  const page = await open('/guidance', { as: 'marieke' })
  await shownLiterally(page, ['kop', 'regel'])
  await page.goto(office().url)
  await page.getByText(strike('inleiding')).first().waitFor()
  await page.getByText(briefly('kantoor')).first().waitFor()
  await page.goto(`${office().url}/procedure`)
  await shownLiterally(page, ['kop', 'regel'])
})
