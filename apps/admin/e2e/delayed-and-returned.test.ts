import { expect, test } from 'vitest'
import { assignTo, confirm, handlerOf } from '../../server/src/complaints/acts/acts.fixture.js'
import { typedDay, typedWorkingDay } from '../../server/src/test-office/typed-day.fixture.js'
import { words } from '../src/app/words/en.js'
import { act, typeDay } from './act.fixture.js'
import { beginJourneys } from './journey.fixture.js'

const { office, open, submit, mustBeAccessible } = beginJourneys()
const { absence, contact, file, correspondence, deciding } = words

/** What the office does each minute, done now. */
async function handOver(): Promise<void> {
  // Loaded after the server, which prepares what its decorators need.
  const { handOverWork } = await import('../../server/src/complaints/index.js')
  const { app } = office()
  const signal = new AbortController().signal
  await handOverWork.run({}, { office: app.office, requestId: 'journey', at: app.office.now(), signal })
}

test('KM-16 a delay with its reason, a substitute for who is away, and a verdict that management gives back', async () => {
  const number = await submit('Lamp that flickers')
  await assignTo(office(), number, 'sander')
  await confirm(office(), number, { as: 'sander' })
  const away = await open(`/complaints/${number}`, { as: 'sander', locale: 'en' })
  await act(away, deciding.promises, deciding.delay.act, async (dialog) => {
    await dialog.getByRole('textbox', { name: deciding.delay.reason }).fill('The seller is still looking.')
    await typeDay(dialog, deciding.delay.answerOn, typedWorkingDay(40))
  })
  await away.getByRole('region', { name: correspondence.notices.title }).getByText('The seller is').waitFor()
  const waiting = away.getByRole('region', { name: correspondence.messages.title })
  await waiting.getByText(correspondence.messages.kind.DELAY_NOTICE, { exact: true }).waitFor()
  await mustBeAccessible(away)

  const sander = await handlerOf(office(), 'sander')
  const coordinator = await open(`/handlers/${sander}`, { as: 'marieke', locale: 'en' })
  await act(
    coordinator,
    absence.title,
    absence.arrange,
    async (dialog) => {
      await typeDay(dialog, absence.from, typedDay(0))
      await typeDay(dialog, absence.until, typedDay(7))
      const fatima = await dialog.getByRole('option', { name: /^Fatima/ }).textContent()
      await dialog.getByRole('combobox', { name: absence.substitute }).selectOption({ label: fatima ?? '' })
    },
    absence.arrange,
  )
  await handOver()
  const substitute = await open(`/complaints/${number}`, { as: 'fatima', locale: 'en' })
  await substitute.getByText('Stands in for Sander Hoekstra').waitFor()
  await substitute.getByRole('button', { name: file.confirm }).click()
  await substitute.getByText(file.confirmed).waitFor()

  await substitute.getByRole('button', { name: file.recordContact }).click()
  const drawer = substitute.getByRole('dialog')
  await drawer.getByRole('textbox', { name: contact.report }).fill('Spoke about the lamp.')
  await drawer.getByRole('combobox', { name: contact.manager }).click()
  await substitute.getByRole('option', { name: /Hendrik Postma/ }).click()
  await typeDay(drawer, contact.agreed, typedWorkingDay(9))
  await drawer.getByRole('button', { name: contact.submit }).click()
  await substitute.getByText(contact.done).waitFor()
  await act(substitute, deciding.title, deciding.add.act, (dialog) =>
    dialog.getByRole('textbox').fill('The lamp'),
  )
  const judge = (button: string, remedy: string, explanation: string) =>
    act(
      substitute,
      deciding.title,
      button,
      async (dialog) => {
        await dialog.getByRole('combobox', { name: deciding.form.verdict }).selectOption('UNFOUNDED')
        await dialog.getByRole('combobox', { name: deciding.form.honesty }).selectOption('HONEST')
        await dialog.getByRole('combobox', { name: deciding.form.remedy }).selectOption(remedy)
        await dialog.getByRole('textbox', { name: deciding.form.amount }).fill(remedy === 'NONE' ? '' : '15')
        await dialog.getByRole('textbox', { name: deciding.form.explanation }).fill(explanation)
      },
      deciding.judge.act,
    )
  await judge(deciding.judge.act, 'COMPENSATION', 'Out of goodwill.')
  await substitute.getByText(deciding.waits.MANAGEMENT).first().waitFor()

  const management = await open(`/complaints/${number}`, { as: 'hendrik', locale: 'en' })
  await act(management, deciding.title, deciding.reject.act, (dialog) =>
    dialog.getByRole('textbox').fill('The lamp does what was promised.'),
  )
  await substitute
    .getByText(/The lamp does what was promised/)
    .first()
    .waitFor()
  await mustBeAccessible(substitute)
  await judge(deciding.judge.act, 'NONE', 'The lamp does what was promised.')
  await management.getByRole('button', { name: deciding.agree.act, exact: true }).click()
  await substitute
    .getByText(/Confirmed by Hendrik Postma/)
    .first()
    .waitFor()
  expect(await substitute.getByText(deciding.waits.MANAGEMENT).count()).toBe(0)
})
