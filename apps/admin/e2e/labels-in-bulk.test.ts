import { expect, test } from 'vitest'
import { decodeId } from '../../server/src/graph/ids.js'
import { labelNamed } from '../../server/src/notes/beside.fixture.js'
import { words as dutch } from '../src/app/words/nl.js'
import { beginJourneys } from './journey.fixture.js'

const { office, open, submit, mustBeAccessible } = beginJourneys()
const { lists, components } = dutch

/** Does what was asked for, as the worker does. */
async function runAll(): Promise<void> {
  // Loaded after the server, which prepares what its decorators need.
  const { runBulk } = await import('../../server/src/complaints/bulk/run-bulk.js')
  const { labelBulkActs } = await import('../../server/src/labels/index.js')
  const { data } = await office().ask('{ runningBulks { id } }', {}, { as: 'marieke' })
  const { signal } = new AbortController()
  for (const { id } of data.runningBulks)
    await runBulk(office().app.office, decodeId('bulk', id) ?? ('' as never), {
      signal,
      others: labelBulkActs,
    })
}

test('KM-14 a label is put on what is chosen; what still runs is found again after a reload, and goes on live', async () => {
  await labelNamed(office(), 'Voorjaar')
  const number = await submit('Fiets die kraakt')
  const page = await open('/complaints?q=kraakt', { as: 'marieke', width: 360, scheme: 'dark' })
  await page.getByRole('checkbox', { name: `${number} kiezen` }).check()
  const bar = page.getByRole('region', { name: lists.bulk.bar })
  await bar.getByRole('button', { name: lists.bulk.act.PUT_LABEL_ON }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Voorjaar' }).check()
  await mustBeAccessible(page)
  await dialog.getByRole('button', { name: lists.bulk.act.PUT_LABEL_ON }).click()
  await dialog.getByRole('progressbar').waitFor()
  await page.reload()

  const running = page.getByRole('region', { name: lists.bulk.running })
  await running.getByText('Label op 1 melding zetten').waitFor()
  await running.getByText(lists.bulk.sentence.WAITING).waitFor()
  await mustBeAccessible(page)
  await runAll()
  await running.getByText('Klaar: 1 gedaan, 0 niet.').waitFor()
  await running.getByRole('button', { name: components.close }).click()
  await running.waitFor({ state: 'detached' })
  await page.getByText('Voorjaar').first().waitFor()
  await page.reload()
  await page.getByRole('checkbox', { name: `${number} kiezen` }).waitFor()
  expect(await running.count()).toBe(0)
})
