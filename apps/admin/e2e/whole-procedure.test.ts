import { expect, test } from 'vitest'
import { fillInMatter, fillInPerson } from '../../portal/e2e/fill-in.fixture.js'
import { done } from '../../portal/src/words/nl/done.js'
import { followed } from '../../portal/src/words/nl/followed.js'
import { words as portal } from '../../portal/src/words/nl.js'
import { typedDay, typedWorkingDay } from '../../server/src/test-office/typed-day.fixture.js'
import { words } from '../src/app/words/nl.js'
import { act, typeDay } from './act.fixture.js'
import { beginJourneys, type Page } from './journey.fixture.js'

const { office, open, mustBeAccessible } = beginJourneys()
const { complaints, contact, file, registration, deciding, correspondence, graph, timeline: told } = words
const { assign } = complaints
const { assigning } = words
const { offers, check } = correspondence
const { putting, belonging } = words
const { hearing } = belonging

const timelineOf = (page: Page) => page.getByRole('region', { name: file.timeline })

/** The public pages beside those of the staff, in a browser of their own. */
async function asCustomer(beside: Page): Promise<Page> {
  const context = await beside
    .context()
    .browser()
    ?.newContext({ viewport: { width: 360, height: 780 } })
  if (!context) throw new Error('The browser is gone.')
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  return page
}

async function sendForm(customer: Page, seller: string): Promise<string> {
  await customer.goto(`${office().url}/melden`)
  await fillInMatter(customer, portal, 'Levering', seller)
  await fillInPerson(customer, portal)
  await customer.getByRole('button', { name: portal.form.check.send }).click()
  await customer.getByRole('heading', { level: 1, name: done.title }).waitFor()
  const text = (await customer.getByRole('main').textContent()) ?? ''
  return /K-\d{4}-\d{6}-\d/.exec(text)?.[0] ?? 'no number on the last page'
}

test('KP-8 from the form to aftercare: told, contacted, agreed, put to the seller and heard, chosen, decided, closed, solved', async () => {
  const management = await open('/', { as: 'hendrik' })
  await management.getByText('Live', { exact: true }).waitFor()
  const customer = await asCustomer(management)
  const [{ name: seller }] = await office().rows(
    `select name from seller where account_state <> 'CLOSED' order by name limit 1`,
  )
  const number = await sendForm(customer, seller)
  await customer.getByRole('link', { name: done.open }).click()
  await customer.getByText(portal.follow.status.RECEIVED.text).waitFor()
  await management.locator(`a[href$="/complaints/${number}"]`).first().click()
  await timelineOf(management).getByText(told.MANAGEMENT_INFORMED).waitFor()

  await management.getByRole('button', { name: assign.act }).click()
  await management.getByRole('dialog').getByRole('radio', { name: 'Sander Hoekstra' }).check()
  await management.getByRole('dialog').getByRole('button', { name: assigning.submit }).click()
  const handler = await open(`/complaints/${number}`, { as: 'sander' })
  await handler.getByRole('button', { name: file.confirm }).click()
  await handler.getByText(file.confirmed).waitFor()
  const waiting = handler.getByRole('region', { name: correspondence.messages.title })
  await waiting.getByText(correspondence.messages.kind.ASSIGNMENT_NOTICE, { exact: true }).waitFor()

  await act(
    handler,
    file.people,
    check.act,
    (dialog) => dialog.getByRole('textbox', { name: registration.houseNumber }).fill('14'),
    check.right,
  )
  await handler.getByText('Lange Nieuwstraat 14').first().waitFor()

  await handler.getByRole('button', { name: file.recordContact }).click()
  const drawer = handler.getByRole('dialog')
  await drawer.getByRole('textbox', { name: contact.report }).fill('Gesproken. Wil een nieuwe kan.')
  await drawer.getByRole('combobox', { name: contact.manager }).click()
  await handler.getByRole('option', { name: /Hendrik Postma/ }).click()
  await typeDay(drawer, contact.agreed, typedWorkingDay(9))
  await drawer.getByRole('button', { name: contact.submit }).click()
  await handler.getByText(contact.done).waitFor()
  await customer.reload()
  await customer.getByRole('button', { name: followed.confirm }).click()
  await customer.getByText(/U bevestigde deze dag/).waitFor()
  await timelineOf(handler).getByText(told.DEADLINE_CONFIRMED.replace(' {on}', '')).waitFor()

  await handler.getByText(hearing.needed.replace('{name}', seller)).waitFor()
  await act(
    handler,
    putting.title,
    putting.put,
    async (dialog) => {
      await dialog
        .getByRole('textbox', { name: putting.text })
        .fill('De glazen kan kwam gebarsten aan. Hoe was zij verpakt?')
      await typeDay(dialog, putting.consentOn, typedDay(0))
      await mustBeAccessible(handler)
    },
    putting.submit,
  )
  await handler
    .getByText(/Hoe was zij verpakt/)
    .first()
    .waitFor()
  await act(handler, hearing.title, hearing.act, async (dialog) => {
    await dialog.getByRole('textbox', { name: hearing.spokenWith }).fill('Noor van de verkoop')
    await dialog.getByRole('textbox', { name: hearing.report }).fill('Er zat te weinig papier omheen.')
    await mustBeAccessible(handler)
  })
  await handler.getByText('Er zat te weinig papier omheen.').first().waitFor()
  expect(await handler.getByText(hearing.needed.replace('{name}', seller)).count()).toBe(0)

  await act(handler, offers.title, offers.act, async (dialog) => {
    const remedies = dialog.getByRole('combobox', { name: deciding.form.remedy })
    await remedies.nth(0).selectOption('REPLACEMENT')
    await remedies.nth(1).selectOption('REFUND')
    const texts = dialog.getByRole('textbox', { name: offers.description })
    await texts.nth(0).fill('Wij sturen een nieuwe kan.')
    await texts.nth(1).fill('U krijgt uw geld terug.')
    await dialog.getByRole('textbox', { name: deciding.form.amount }).nth(1).fill('24,95')
    await typeDay(dialog, offers.answerBy, typedWorkingDay(5))
    await mustBeAccessible(handler)
  })
  await customer.reload()
  await customer.getByRole('radio', { name: /nieuwe kan/ }).check()
  await customer.getByRole('button', { name: followed.choose }).click()
  await customer.getByRole('heading', { name: followed.chosenTitle }).waitFor()
  await handler.getByText(offers.stand.COMPLAINANT).waitFor()

  await act(handler, deciding.promises, deciding.agreement.act, async (dialog) => {
    await dialog.getByRole('textbox', { name: deciding.agreement.what }).fill('Wij sturen een nieuwe kan.')
    await dialog
      .getByRole('combobox', { name: deciding.agreement.responsible })
      .selectOption({ label: 'Sander Hoekstra' })
    await typeDay(dialog, deciding.agreement.dueOn, typedWorkingDay(6))
  })
  await act(handler, deciding.title, deciding.add.act, (dialog) =>
    dialog.getByRole('textbox').fill('De gebarsten kan'),
  )
  await act(handler, deciding.title, deciding.judge.act, async (dialog) => {
    await dialog.getByRole('combobox', { name: deciding.form.verdict }).selectOption('FOUNDED')
    await dialog.getByRole('combobox', { name: deciding.form.remedy }).selectOption('REPLACEMENT')
    await dialog.getByRole('textbox', { name: deciding.form.explanation }).fill('De kan kwam gebarsten aan.')
    await dialog.getByRole('textbox', { name: deciding.form.whyNotRepaired }).fill('Glas is niet te maken.')
  })
  await act(handler, deciding.title, deciding.reply.act, (dialog) =>
    dialog.getByRole('textbox').fill('Wij sturen u een nieuwe kan. Onze excuses.'),
  )

  const panel = handler.getByRole('region', { name: deciding.title })
  await panel.getByRole('button', { name: deciding.close.act, exact: true }).click()
  const refused = handler.getByRole('dialog', { name: deciding.close.title })
  await refused.getByText(deciding.close.missing).waitFor()
  expect(await refused.getByRole('listitem').count()).toBe(2)
  await mustBeAccessible(handler)
  await refused.getByRole('button', { name: words.components.cancel }).click()

  await act(handler, deciding.title, deciding.send.act)
  await act(handler, deciding.promises, deciding.agreement.done, (dialog) =>
    dialog.getByRole('textbox').fill('Verstuurd.'),
  )
  await handler.getByText(deciding.agreement.state.DONE, { exact: true }).first().waitFor()
  await customer.reload()
  await customer.getByText('Wij sturen u een nieuwe kan. Onze excuses.').waitFor()
  await act(handler, deciding.title, deciding.close.act, async (dialog) => {
    await dialog.getByRole('combobox', { name: deciding.close.cause }).selectOption('ARTICLE')
    await dialog.getByRole('combobox', { name: deciding.close.origin }).selectOption('SUPPLIER')
    await dialog.getByRole('textbox', { name: deciding.close.unit }).fill('Magazijn')
    await typeDay(dialog, deciding.close.aftercareOn, typedWorkingDay(14))
    await dialog
      .getByRole('combobox', { name: deciding.close.aftercareBy })
      .selectOption({ label: 'Sander Hoekstra' })
  })
  await handler.getByText(graph.state.CLOSED, { exact: true }).first().waitFor()

  await customer.reload()
  await customer.getByRole('radio', { name: followed.aftercareSolved }).check()
  await customer.getByRole('button', { name: followed.aftercareSend }).click()
  await handler
    .getByText(/werkelijk opgelost/)
    .first()
    .waitFor()
  await mustBeAccessible(handler)
})
