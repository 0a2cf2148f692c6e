import { AskDelayDocument } from '@waarborg/schema'
import { expect, test } from 'vitest'
import {
  assignTo,
  confirm,
  outcomeOf,
  present,
  record,
} from '../../server/src/complaints/acts/acts.fixture.js'
import { anAgreement, promise } from '../../server/src/complaints/acts/agree.fixture.js'
import { decide, doubtful } from '../../server/src/complaints/acts/decide.fixture.js'
import { goodForm, submit } from '../../server/src/complaints/acts/submission.fixture.js'
import { done } from '../src/words/nl/done.js'
import { words as dutch } from '../src/words/nl.js'
import { beginJourneys } from './journey.fixture.js'

const { office, open } = beginJourneys()

/** What would run, if any page took a text for more than text. */
const strike = (field: string) =>
  `${field} <img src=x onerror="window.struck=1"><script>window.struck=1</script>{{7*7}}`

const answers = {
  description: strike('verhaal'),
  orderNumber: 'MP-1',
  subject: strike('product'),
  sellerName: strike('winkel'),
  wish: strike('wens'),
  name: strike('naam'),
  email: 'zoe@voorbeeld.nl',
  telephone: '06 12 34 56 78',
  country: 'NL',
  street: strike('straat'),
  houseNumber: '12',
  postcode: '3512 PH',
  town: strike('stad'),
  website: '',
}

test('stored script in every text field is shown literally: before sending, and on the page to follow it', async () => {
  const page = await open('/')
  const { data } = await office().ask('{ submissionForm(locale: NL) { categories { id } } }')
  const kept = {
    ...answers,
    categoryId: data.submissionForm.categories[0].id,
    subcategoryId: '',
    sellerId: '',
    key: 'f'.repeat(32),
    files: [],
  }
  await page.evaluate((value) => sessionStorage.setItem('waarborg.answers', value), JSON.stringify(kept))
  await page.goto(`${office().url}/melden/controle`)
  const literally = async (text: string) => {
    await page.getByText(text).first().waitFor()
  }
  for (const field of ['verhaal', 'product', 'winkel', 'wens', 'naam', 'straat', 'stad'])
    await literally(strike(field))
  await page.getByRole('button', { name: dutch.form.check.send }).click()
  await page.getByRole('link', { name: done.open }).click()
  await literally(strike('verhaal'))
  await literally(strike('product'))
  expect(await page.evaluate(() => 'struck' in window)).toBe(false)
  expect(await page.locator('main img, main script').count()).toBe(0)
})

/** A Monday within two weeks, or so many weeks later. */
function monday(weeks = 0): string {
  const on = office().app.office.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
  return on.add({ days: 15 - on.dayOfWeek, weeks }).toString()
}

test('stored script in what the office writes to a customer is shown literally on the page to follow it', async () => {
  const { number, trackingToken } = (await submit(office(), await goodForm(office()))).data.submitComplaint
    .receipt
  await assignTo(office(), number, 'sander')
  await confirm(office(), number, { as: 'sander' })
  const done = async (act: Parameters<typeof decide>[2], input: object) =>
    outcomeOf(await decide(office(), number, act, 'sander', input))
  const call = {
    kind: 'CALL',
    at: office().app.office.now().toString(),
    report: 'Gebeld.',
    mandate: 'Tot 50 euro.',
  }
  outcomeOf(await record(office(), number, { as: 'sander' }, { ...call, agreedDeadlineOn: monday() }))
  await done('addPart', { description: strike('onderdeel') })
  await done('recordVerdict', { ...doubtful, part: 1 })
  await done('answerPart', { part: 1, text: strike('antwoord') })
  const agreed = { ...(await anAgreement(office(), monday())), what: strike('afspraak') }
  outcomeOf(await promise(office(), number, 'addAgreement', 'sander', agreed))
  outcomeOf(
    await promise(office(), number, 'pauseClock', 'sander', { agreement: 1, reason: strike('pauze') }),
  )
  const asked = { ...(await present(office(), number)), reason: strike('uitstel'), answerOn: monday(5) }
  outcomeOf(await office().ask(AskDelayDocument, { input: asked }, { as: 'sander' }))
  const remedies = ['REPAIR', 'REFUND'] as const
  const options = remedies.map((remedy) => ({ remedy, description: strike(remedy), amountInCents: 100 }))
  await done('offerRemedies', { options, defaultKey: 'A', answerBy: monday() })
  const page = await open(`/volgen#${trackingToken}`)
  const mustShow = async (fields: readonly string[]) => {
    for (const field of fields) await page.getByText(strike(field)).first().waitFor()
    expect(await page.evaluate(() => 'struck' in window)).toBe(false)
    expect(await page.locator('main img, main script').count()).toBe(0)
  }
  await mustShow(['afspraak', 'pauze', 'uitstel', ...remedies])
  await done('chooseRemedy', { key: 'A' })
  await done('sendDecision', { how: 'EMAIL' })
  await page.reload()
  await mustShow(['onderdeel', 'antwoord', 'REPAIR'])
})
