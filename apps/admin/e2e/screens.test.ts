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
         handlers(first: 1) { nodes { id name } }
         settled: complaints(first: 1, filter: { open: false }) { nodes { number subject category { name } } } }`,
      {},
      { as: 'marieke' },
    )
    const [complaint] = data.complaints.nodes
    const [seller] = data.sellers.nodes
    const [handler] = data.handlers.nodes
    const [settled] = data.settled.nodes
    for (const [path, heading] of [
      ['/', words.dashboard.title],
      ['/complaints', words.complaints.title],
      ['/complaints?state=received&severity=serious', words.complaints.title],
      [`/complaints/${complaint.number}`, complaint.subject],
      ['/complaints?scope=taken-over', words.complaints.title],
      [`/complaints/${settled.number}`, settled.subject ?? settled.category.name],
      ['/complaints/new', words.complaints.registration.title],
      ['/sellers', words.sellers.title],
      [`/sellers/${seller.id}`, seller.name],
      ['/categories', words.categories.title],
      ['/handlers', words.handlers.title],
      [`/handlers/${handler.id}`, handler.name],
      ['/imports', words.imports.title],
      ['/imports/new', words.imports.new.title],
      ['/organisation', words.organisation.title],
      ['/nowhere', words.shell.notFound.title],
    ] as const) {
      await page.goto(`${office().url}/admin${path}`)
      await page.getByRole('heading', { level: 1, name: heading }).waitFor()
      await page.waitForLoadState('networkidle')
      await mustBeAccessible(page)
    }
  })
})
