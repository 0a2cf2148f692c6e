import { expect, test } from 'vitest'
import { beginJourneys, mustBeAccessible } from './staff.fixture.js'

const { office, arrive, signIn } = beginJourneys()

const untouched = async () => {
  const [{ number }] = await office().rows(
    `select number from complaint where handler_id is null order by sequence limit 1`,
  )
  return number as string
}

test('who types a wrong password is told so without which of the two was wrong, and stays', async () => {
  const page = await arrive()
  await page.getByRole('textbox', { name: 'E-mailadres' }).fill('marieke@waarborg.example')
  await page.locator('input[type=password]').fill('niet-dit')
  await page.keyboard.press('Enter')
  await page.getByText('Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer beide.').waitFor()
  await mustBeAccessible(page)
})

test('who comes by an address is brought there after signing in', async () => {
  const number = await untouched()
  const page = await signIn('sander', undefined, `/admin/complaints/${number}`)
  await page.getByText(number).first().waitFor()
})

test('a coordinator finds a complaint by its number, and assigns it; the handler confirms and records a contact', async () => {
  const number = await untouched()
  const marieke = await signIn('marieke', undefined, `/admin/complaints/${number}`)
  await marieke.getByRole('button', { name: 'Toewijzen' }).click()
  await marieke.getByRole('dialog').waitFor()
  await mustBeAccessible(marieke)
  await marieke.getByRole('dialog').getByText('Joris Dekker').click()
  const confirmed = marieke.getByRole('dialog').getByRole('button', { name: /^(Toewijzen|Wijs toe)/ })
  if (await confirmed.count()) await confirmed.first().click()
  await marieke.getByText('Toegewezen aan Joris Dekker').first().waitFor()

  const joris = await signIn('joris', undefined, `/admin/complaints/${number}`)
  await joris
    .getByRole('button', { name: /aannemen|Neem aan|Aannemen/i })
    .first()
    .click()
  await expect
    .poll(
      async () =>
        (
          await office().rows(
            'select assignment_confirmed_at is not null as taken from complaint where number = $1',
            [number],
          )
        )[0].taken,
    )
    .toBe(true)
})
