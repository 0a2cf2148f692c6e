import { describe, expect, test } from 'vitest'
import { done as englishOfDone } from '../src/words/en/done.js'
import { words as english } from '../src/words/en.js'
import { done } from '../src/words/nl/done.js'
import { words as dutch } from '../src/words/nl.js'
import { fillInPerson, goOn, person, story } from './fill-in.fixture.js'
import { beginJourneys } from './journey.fixture.js'

const { office, open, mustBeAccessible } = beginJourneys()
const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe.each([
  {
    path: '/',
    words: { ...dutch, done },
    category: 'Levering',
    finer: 'Beschadigd aangekomen',
    contact: 'uiterlijk maandag 23 november 2026 om 14:05 uur, Nederlandse tijd',
    answer: 'uiterlijk vrijdag 18 december 2026',
  },
  {
    path: '/en',
    words: { ...english, done: englishOfDone },
    category: 'Delivery',
    finer: 'Arrived damaged',
    contact: 'by Monday 23 November 2026 at 14:05, Dutch time at the latest',
    answer: 'by Friday 18 December 2026 at the latest',
  },
])('from $path', ({ path, words, category, finer, contact, answer }) => {
  test('KM-20 a complaint with a file arrives, is confirmed with its dates, and can be followed', async () => {
    const page = await open(path)
    const { form, attachments, done, follow, start } = words
    const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

    await heading(start.title)
    await page.getByRole('link', { name: '+31' }).waitFor()
    await mustBeAccessible(page)
    await page.getByRole('link', { name: start.begin }).click()

    await heading(form.category.title)
    await page.getByRole('radio', { name: category }).check()
    await page.getByRole('radio', { name: finer }).check()
    await mustBeAccessible(page)
    await goOn(page, words)

    await page.getByRole('textbox', { name: form.description.title }).fill(story)
    await mustBeAccessible(page)
    await goOn(page, words)

    await page.getByRole('textbox', { name: form.order.orderNumber }).fill('MP-2026-118223')
    await page.getByRole('textbox', { name: form.order.subject }).fill('Waterkoker')
    const [{ name: seller }] = await office().rows(
      `select name from seller where account_state <> 'CLOSED' order by name`,
    )
    await page.getByRole('combobox', { name: form.order.seller }).pressSequentially(seller.slice(0, 5))
    await page.getByRole('option', { name: seller }).waitFor()
    await mustBeAccessible(page)
    await page.getByRole('option', { name: seller }).click()
    await goOn(page, words)

    await page.getByRole('textbox', { name: form.wish.title }).fill('Een nieuwe.')
    await mustBeAccessible(page)
    await goOn(page, words)

    await heading(attachments.title)
    await page
      .locator('#attachments')
      .setInputFiles({ name: 'kan.png', mimeType: 'image/png', buffer: photo })
    await page.getByText(`· ${attachments.added}`).waitFor()
    await mustBeAccessible(page)
    await goOn(page, words)

    await heading(form.complainant.title)
    await mustBeAccessible(page)
    await fillInPerson(page, words)

    await heading(form.check.title)
    expect(await page.getByText('kan.png').count()).toBe(1)
    await mustBeAccessible(page)
    await page.getByRole('button', { name: form.check.send }).click()

    await heading(done.title)
    await page.getByText(contact).waitFor()
    await page.getByText(answer, { exact: true }).waitFor()
    await mustBeAccessible(page)
    const number = (await page.getByText(/^K-2026-\d{6}-\d$/).textContent()) ?? ''
    await page.getByRole('link', { name: done.open }).click()

    await page.getByRole('heading', { name: `${follow.heading} ${number}` }).waitFor()
    await page.getByText('<script>alert(1)</script> staat er zoals ik het schreef.').waitFor()
    await page.getByText('kan.png').waitFor()
    await mustBeAccessible(page)

    const [stored] = await office().rows(
      `select c.description, c.order_number, c.locale, a.name, a.size::int from complaint c
         join attachment a on a.complaint_id = c.id where c.number = $1`,
      [number],
    )
    expect(stored).toMatchObject({ description: story, order_number: 'MP-2026-118223', name: 'kan.png' })
    expect(stored.size).toBe(photo.length)
  })
})

test('the form can be filled in and sent with the keyboard alone', async () => {
  const page = await open('/melden')
  await page.getByRole('heading', { level: 1, name: dutch.form.category.title }).waitFor()
  const reach = async (name: string) => {
    const target = page.getByLabel(name, { exact: true }).or(page.getByRole('button', { name, exact: true }))
    await target.first().waitFor()
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab')
      if (await target.first().evaluate((element) => element === document.activeElement)) return
    }
    throw new Error(`Tab does not reach ${name}`)
  }
  const { form, attachments } = dutch
  await reach('Artikel')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await reach(form.description.title)
  await page.keyboard.type('Hij gaat niet aan.')
  await reach(form.next)
  await page.keyboard.press('Enter')
  for (const title of [form.order.title, form.wish.title, attachments.title]) {
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await reach(form.next)
    await page.keyboard.press('Enter')
  }
  const { name, email, telephone, street, houseNumber, postcode, town } = form.complainant
  for (const [label, answer] of [
    [name, person.name],
    [email, person.email],
    [telephone, person.telephone],
    [street, person.street],
    [houseNumber, person.houseNumber],
    [postcode, person.postcode],
    [town.NL, person.town],
  ] as const) {
    await reach(label)
    await page.keyboard.type(answer)
  }
  await page.keyboard.press('Enter')
  await reach(form.check.send)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: done.title }).waitFor()
})
