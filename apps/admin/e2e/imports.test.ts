import { expect, test } from 'vitest'
import { words as english } from '../src/app/words/en.js'
import { words as dutch } from '../src/app/words/nl.js'
import { beginJourneys, type Page } from './journey.fixture.js'

const { office, open, mustBeAccessible } = beginJourneys({ worker: true })
const { imports, complaints } = dutch

/** As a Dutch spreadsheet saves it: semicolons, a line break within quotes, days written backwards. */
const file = [
  'nummer;ontvangen op;categorie;omschrijving;afgehandeld op;uitkomst',
  'V-1;12-03-2025;LEV-01;Kwartsuurwerk kwam niet;20-03-2025;Bedrag terug',
  'V-2;31-02-2025;LEV-01;Deze dag bestaat niet;20-03-2025;',
  'V-3;13-03-2025;GEEN-99;Deze soort bestaat niet;20-03-2025;',
  'V-4;14-03-2025;LEV-01;"Twee regels',
  'met puntkomma; kwartsuurwerk";21-03-2025;',
].join('\r\n')

async function send(page: Page, name: string, content: string) {
  await page.getByLabel(/^Bron/).fill('oud-register')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${content}`) })
  await page.getByRole('button', { name: imports.new.send }).click()
  await page.waitForURL('**/imports/imp_*')
}

const figure = (page: Page, name: string) =>
  page.locator('dl > div', { has: page.getByText(name, { exact: true }) }).locator('dd')

test('a file is sent, looked at and taken in, and what does not fit is told by line and column', async () => {
  const page = await open('/imports', { as: 'marieke' })
  await page.getByRole('link', { name: imports.begin }).click()
  await page.getByRole('button', { name: imports.new.send }).click()
  await page.getByText(imports.new.fileRequired).waitFor()
  await mustBeAccessible(page)
  await send(page, 'oud.csv', file)

  const findings = page.getByRole('region', { name: imports.preview.findings })
  await findings.getByText('2 van de eerste 4 rijen worden afgewezen.').waitFor()
  await findings.getByRole('row', { name: /ontvangen op/ }).waitFor()
  await findings.getByRole('row', { name: /categorie/ }).waitFor()
  await page.getByText('Kwartsuurwerk kwam niet').first().waitFor()
  await mustBeAccessible(page)

  await page.getByRole('button', { name: imports.act.start, exact: true }).click()
  await page.getByText(imports.run.sentence.FINISHED).waitFor()
  expect(await figure(page, imports.accepted).textContent()).toBe('2')
  expect(await figure(page, imports.rejected).textContent()).toBe('2')
  const rejects = page.getByRole('table', { name: imports.rejects.title })
  await rejects.getByRole('row', { name: /^3 ontvangen op/ }).waitFor()
  await rejects.getByRole('row', { name: /^4 categorie/ }).waitFor()
  await mustBeAccessible(page)

  await page.reload()
  await page.getByText(imports.run.sentence.FINISHED).waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: imports.rejects.download }).click()
  expect((await download).suggestedFilename()).toMatch(/\.csv$/)
})

test('what was taken over is found by its words, told apart, and read without anything to do', async () => {
  const page = await open('/complaints', { as: 'sander' })
  await page.getByRole('searchbox', { name: complaints.list.search }).fill('kwartsuurwerk')
  await page.waitForURL('**q=kwartsuurwerk')
  const table = page.getByRole('table', { name: complaints.title })
  await table.getByText(dutch.graph.state.IMPORTED).first().waitFor()
  const scopes = page.getByRole('group', { name: complaints.list.scope.label })
  await scopes.getByRole('button', { name: complaints.list.scope.open }).click()
  await page.waitForURL('**scope=open')
  await page.getByText(complaints.list.noMatch).waitFor()
  await scopes.getByRole('button', { name: complaints.list.scope['taken-over'] }).click()
  await page.waitForURL('**scope=taken-over')
  await table.getByText('oud-register').first().waitFor()
  await table.getByRole('link').last().click()
  await page.getByText(/^Afgehandeld bij oud-register op donderdag 20 maart 2025/).waitFor()
  await page.getByText('Bedrag terug').waitFor()
  await page.getByText(dutch.components.withheld).waitFor()
  expect(await page.getByRole('button', { name: complaints.assign.act }).count()).toBe(0)
  expect(await page.getByRole('button', { name: dutch.file.recordContact }).count()).toBe(0)
  await mustBeAccessible(page)
})

test('the same file again brings nothing new, and a file that is none says what was expected', async () => {
  const page = await open('/imports/new', { as: 'marieke' })
  await send(page, 'oud.csv', file)
  await page.getByRole('button', { name: imports.act.start, exact: true }).click()
  await page.getByText(imports.run.sentence.FINISHED).waitFor()
  expect(await figure(page, imports.accepted).textContent()).toBe('0')
  expect(await figure(page, imports.present).textContent()).toBe('2')

  await page.goto(new URL('/admin/imports/new', page.url()).href)
  await send(page, 'oud.csv', 'PK\u0003\u0004\u0000\u0000')
  await page.getByText(imports.run.refused).waitFor()
  await mustBeAccessible(page)
})

/** Of an account that has all its points: the second row leaves nothing beside the first. */
async function violationsOf(name: string): Promise<string> {
  const [{ number, on }] = await office().rows(
    `select t.register_number as number, to_char(current_date - 20, 'DD-MM-YYYY') as on
     from seller s join trader t on t.id = s.trader_id where s.name = $1`,
    [name],
  )
  const row = (externalId: string, points: number, facts: string) =>
    [externalId, number, name, 'OVERIG', on, on, points, facts].join(';')
  return [
    'Kenmerk;KvK-nummer;Naam;Hoofdcategorie;Dag van de overtreding;Geboekt op;Punten;Feiten',
    row('O-1', 60, 'De bedrijfsgegevens klopten niet.'),
    row('O-2', 40, 'De bedrijfsgegevens klopten weer niet.'),
  ].join('\n')
}

test('D-8 BP-8 management brings in what was booked elsewhere, and sees beforehand what two people must decide here', async () => {
  const page = await open('/imports/new', { as: 'hendrik', width: 360 })
  await page.getByRole('radio', { name: new RegExp(`^${imports.kind.VIOLATIONS}`) }).click()
  await mustBeAccessible(page)
  await send(page, 'overtredingen.csv', await violationsOf('Zonnedak'))

  const findings = page.getByRole('region', { name: imports.preview.findings })
  await findings.getByText('1 van de eerste 2 rijen wordt afgewezen.').waitFor()
  await findings.getByRole('row', { name: /Punten .*een tweede persoon.* 3$/ }).waitFor()
  await mustBeAccessible(page)
  await page.getByRole('button', { name: imports.act.start, exact: true }).click()
  await page.getByText(imports.run.sentence.FINISHED).waitFor()
  expect(await figure(page, imports.accepted).textContent()).toBe('1')
  expect(await figure(page, imports.rejected).textContent()).toBe('1')

  await page.getByRole('link', { name: imports.run.see.VIOLATIONS }).click()
  await page.getByText('Zonnedak').first().click()
  for (const said of [dutch.violations.hearing, dutch.violations.decision, dutch.violations.objected])
    await page.getByText(said.elsewhere).waitFor()
  await mustBeAccessible(page)
})

test('D-8 who does not decide violations is not offered to bring them in', async () => {
  const page = await open('/imports/new', { as: 'marieke' })
  await page.getByRole('radio', { name: new RegExp(`^${imports.kind.ORDERS}`) }).waitFor()
  expect(await page.getByRole('radio', { name: new RegExp(`^${imports.kind.VIOLATIONS}`) }).count()).toBe(0)
})

test('an auditor reads in English what was taken in, on a telephone, and can begin nothing', async () => {
  const page = await open('/imports', { as: 'ravi', locale: 'en', width: 360, scheme: 'dark' })
  await page.getByRole('link', { name: 'oud.csv' }).last().click()
  await page.getByText(english.imports.run.sentence.FINISHED).waitFor()
  await page.getByRole('table', { name: english.imports.rejects.title }).waitFor()
  await mustBeAccessible(page)
  expect(await page.getByRole('button', { name: english.imports.act.start }).count()).toBe(0)
  await page.getByRole('link', { name: english.imports.back }).click()
  await page.getByRole('heading', { name: english.imports.title }).waitFor()
  expect(await page.getByRole('link', { name: english.imports.begin }).count()).toBe(0)
})
