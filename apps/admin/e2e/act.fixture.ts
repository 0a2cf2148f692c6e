import type { Page } from './journey.fixture.js'

type Dialog = ReturnType<Page['getByRole']>

/** Opens a part's dialog by its button, fills it in, and does it by the button of that name in it. */
export async function act(
  page: Page,
  part: string,
  button: string,
  fill: (dialog: Dialog) => Promise<unknown> = async () => {},
  done = button,
): Promise<void> {
  await page.getByRole('region', { name: part }).getByRole('button', { name: button, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await fill(dialog)
  await dialog.getByRole('button', { name: done, exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** A day as somebody types it, taken over on leaving the field. */
export async function typeDay(dialog: Dialog, label: string, day: string): Promise<void> {
  const field = dialog.getByRole('textbox', { name: label })
  await field.fill(day)
  await field.press('Tab')
}
