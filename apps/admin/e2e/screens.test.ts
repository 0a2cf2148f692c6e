import { describe, test } from 'vitest'
import { words as english } from '../src/app/words/en.js'
import { words as dutch } from '../src/app/words/nl.js'
import { beginJourneys } from './journey.fixture.js'

const { office, open, mustBeAccessible } = beginJourneys()

describe.each([
  { locale: 'en', scheme: 'light', width: 1280, words: english },
  { locale: 'nl', scheme: 'dark', width: 320, words: dutch },
] as const)('in $locale, $scheme, $width wide', ({ locale, scheme, width, words }) => {
  test('every screen can be used by everybody and never scrolls sideways', async () => {
    const page = await open('/', { as: 'marieke', locale, scheme, width })
    const { data } = await office().ask(
      `{ complaints(first: 1) { nodes { number subject } } sellers(first: 1) { nodes { id name } }
         violations(first: 1) { nodes { id number } } handlers(first: 1) { nodes { id name } }
         settled: complaints(first: 1, filter: { open: false }) { nodes { number subject category { name } } } }`,
      {},
      { as: 'marieke' },
    )
    const [complaint] = data.complaints.nodes
    const [seller] = data.sellers.nodes
    const [handler] = data.handlers.nodes
    const [violation] = data.violations.nodes
    const [settled] = data.settled.nodes
    for (const [path, heading] of [
      ['/', words.dashboard.title],
      ['/complaints', words.complaints.title],
      ['/complaints?state=received&severity=serious', words.complaints.title],
      [`/complaints/${complaint.number}`, complaint.subject],
      ['/complaints?scope=taken-over', words.complaints.title],
      [`/complaints/${settled.number}`, settled.subject ?? settled.category.name],
      ['/complaints/new', words.registration.title],
      ['/sellers', words.sellers.title],
      ['/sellers?points=51-99&order=points', words.sellers.title],
      [`/sellers/${seller.id}`, seller.name],
      ['/violations', words.violations.title],
      [`/violations/${violation.id}`, violation.number],
      ['/categories', words.categories.title],
      ['/labels', words.labels.title],
      ['/safety-signals', words.safetySignals.title],
      ['/safety-signals?record=true', words.safetySignals.title],
      ['/handlers', words.handlers.title],
      [`/handlers/${handler.id}`, handler.name],
      ['/handlers/what-if', words.whatIf.title],
      ['/imports', words.imports.title],
      ['/imports/new', words.imports.new.title],
      ['/policy', words.policy.title],
      ['/points-policy', words.pointsPolicy.title],
      ['/organisation', words.organisation.title],
      ['/profile', words.profile.title],
      ['/second-factor', words.factors.setUp.title],
      ['/sign-in', words.access.title],
      ['/reset', words.access.reset.title],
      ['/reset/new#abc', words.access.newPassword.title],
      ['/welcome#abc', words.access.deadLink.title],
      ['/nowhere', words.shell.notFound.title],
    ] as const) {
      await page.goto(`${office().url}/admin${path}`)
      await page.getByRole('heading', { level: 1, name: heading }).waitFor()
      await page.waitForLoadState('networkidle')
      await mustBeAccessible(page)
    }
  })

  test('the screens of who looks after accounts can, too', async () => {
    const page = await open('/handlers?state=active,disabled', { as: 'tess', locale, scheme, width })
    await page.getByRole('heading', { level: 1, name: words.handlers.title }).waitFor()
    await page.waitForLoadState('networkidle')
    await mustBeAccessible(page)
    await page.getByRole('link', { name: words.handlers.invite }).click()
    await page.getByRole('heading', { level: 1, name: words.people.invite }).waitFor()
    await mustBeAccessible(page)
    const { data } = await office().ask(
      '{ handlers(filter: { search: "Sander" }) { nodes { id name } } }',
      {},
      { as: 'tess' },
    )
    const [sander] = data.handlers.nodes
    await page.goto(`${office().url}/admin/handlers/${sander.id}`)
    await page.getByRole('heading', { level: 1, name: sander.name }).waitFor()
    await page.getByRole('button', { name: words.people.account.DISABLE.act }).click()
    await page.getByRole('dialog').getByText(sander.name).first().waitFor()
    await mustBeAccessible(page)
  })
})
