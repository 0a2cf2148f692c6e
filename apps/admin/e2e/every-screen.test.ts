import { expect, test } from 'vitest'
import { beginJourneys, type Look, mustBeAccessible } from './staff.fixture.js'

const { office, arrive, signIn } = beginJourneys()

const looks: readonly Look[] = [
  { language: 'Nederlands', width: 1280, colorScheme: 'light' },
  { language: 'English', width: 1280, colorScheme: 'dark' },
  { language: 'English', width: 360, colorScheme: 'light' },
  { language: 'Nederlands', width: 320, colorScheme: 'dark' },
]

const name = ({ language, width, colorScheme }: Look) => `${language}, ${width} px, ${colorScheme}`

test.each(looks.map((look) => [name(look), look] as const))(
  'the sign-in page is for everybody: %s',
  async (_name, look) => {
    await mustBeAccessible(await arrive(look))
  },
)

test.each(looks.map((look) => [name(look), look] as const))(
  'every screen is for everybody: %s',
  async (_name, look) => {
    const page = await signIn('marieke', look)
    const [{ number }] = await office().rows(
      `select number from complaint where state = 'IN_TREATMENT' limit 1`,
    )
    const screens = [
      '',
      '/complaints',
      '/complaints/new',
      `/complaints/${number}`,
      '/sellers',
      '/categories',
      '/handlers',
    ]
    for (const screen of screens) {
      await page.goto(`${office().url}/admin${screen}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await mustBeAccessible(page)
      expect(await page.title()).toMatch(/Waarborg$/)
    }
  },
)
