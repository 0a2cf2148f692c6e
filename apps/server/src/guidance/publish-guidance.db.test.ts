import { parseGuidance } from '@waarborg/domain/guidance'
import {
  GuidanceVersionsDocument,
  OrganisationDocument,
  ProcedureDocument,
  PublishGuidanceDocument,
} from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brokenChains } from '../journal/index.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../test-office/test-office.fixture.js'
import { shippedTexts } from './shipped/index.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const publish = async (more: object = {}, as: PersonKey = 'marieke') => {
  const input = {
    kind: 'PROCEDURE',
    locale: 'NL',
    text: '# Zo gaat het\nWij bellen u.',
    expectedVersion: 0,
    ...more,
  }
  return office.ask(PublishGuidanceDocument, { input }, { as })
}
const versions = async (kind: string, locale = 'NL') =>
  (await office.ask(GuidanceVersionsDocument, { kind, locale }, { as: 'sander' })).data.guidanceVersions
const published = async () =>
  Number((await office.rows('select count(*)::int as number from guidance'))[0]?.number)

describe('what ships with the product', () => {
  it.each([
    ['NL', ['uitpraten', 'toon begrip', 'excuses', 'bedank', 'wat het oordeel ook wordt']],
    ['EN', ['Hear the customer out', 'understand', 'apologies', 'thanks', 'whatever the verdict']],
  ] as const)(
    'KP-16 the instruction asks to hear out, put at ease, apologise and thank, always: %s',
    async (locale, asked) => {
      const [{ text }] = await versions('INSTRUCTION', locale)
      for (const each of asked) expect(text).toContain(each)
    },
  )

  it.each(Object.entries(shippedTexts))(
    'KM-18 an office works by it until it publishes its own: %s',
    async (kind, texts) => {
      for (const [locale, text] of Object.entries(texts)) {
        expect(parseGuidance(text, kind as never, locale as never)).toEqual({ ok: true, value: text })
        const [only, ...others] = await versions(kind, locale)
        expect(only).toMatchObject({ version: 0, text, publishedAt: null, publishedBy: null })
        expect(others).toEqual([])
        expect(only.sections.length).toBeGreaterThan(3)
      }
    },
  )

  it('KM-18 a stranger reads the procedure, in both languages', async () => {
    const { data } = await office.ask(ProcedureDocument, { locale: 'EN' })
    expect(data.procedure.publishedAt).toBeNull()
    expect(data.procedure.sections[0].heading).toBe('How we treat your report')
  })
})

describe('publishing', () => {
  it('KM-18 a new version holds at once for everybody and is journalled without its words; the older ones stay', async () => {
    const before = (await office.ask(OrganisationDocument, {}, { as: 'sander' })).data.organisation
    const { data } = await publish()
    expect(data.publishGuidance).toMatchObject({
      guidance: {
        version: 1,
        publishedBy: { name: 'Marieke van den Berg' },
        sections: [{ heading: 'Zo gaat het' }],
      },
      userErrors: [],
    })
    await publish({ text: 'Later.', expectedVersion: 1 }, 'hendrik')
    expect((await versions('PROCEDURE')).map(({ version }: { version: number }) => version)).toEqual([
      2, 1, 0,
    ])
    const stranger = await office.ask(ProcedureDocument, { locale: 'NL' })
    expect(stranger.data.procedure.sections).toEqual([
      { heading: null, blocks: [{ kind: 'PARAGRAPH', lines: ['Later.'] }] },
    ])
    const entries = await office.rows(
      `select facts from journal_entry where act = 'guidance-published' order by position`,
    )
    expect(entries.map(({ facts }) => facts)).toEqual([
      [{ kind: 'guidance-published', guidance: 'PROCEDURE', locale: 'NL', published: 1 }],
      [{ kind: 'guidance-published', guidance: 'PROCEDURE', locale: 'NL', published: 2 }],
    ])
    expect((await office.ask(OrganisationDocument, {}, { as: 'sander' })).data.organisation).toEqual(before)
    expect(await brokenChains(office.app.office.reads)).toEqual([])
  })

  it('KM-18 the same text again is no new version, and the same key publishes once', async () => {
    const [newest] = await versions('PROCEDURE')
    const again = await publish({ text: newest.text, expectedVersion: newest.version })
    expect(again.data.publishGuidance.guidance.version).toBe(newest.version)
    const once = { kind: 'GLOSSARY', text: 'Woorden.', idempotencyKey: 'a'.repeat(32) }
    const [first, second] = [await publish(once), await publish(once)]
    expect(second.data).toEqual(first.data)
    expect((await versions('GLOSSARY')).length).toBe(2)
  })
})

describe('bad input', () => {
  it('KP-11 a procedure that says what is avoided is refused with the place, in the language of the caller', async () => {
    const [{ version }] = await versions('PROCEDURE', 'EN')
    const stored = await published()
    const input = { kind: 'PROCEDURE', locale: 'EN', text: 'One.\nYour complaint.', expectedVersion: version }
    const { data } = await office.ask(PublishGuidanceDocument, { input }, { as: 'marieke', language: 'en' })
    expect(data.publishGuidance).toMatchObject({
      guidance: null,
      userErrors: [
        { code: 'NOT_ALLOWED_NOW', path: ['text'], message: expect.stringContaining('line 2, character 6') },
      ],
    })
    expect(await published()).toBe(stored)
  })

  it.each([
    ['an empty text', { text: ' \n' }, 'REQUIRED'],
    ['a text that is too long', { text: 'a'.repeat(50_001) }, 'TOO_LONG'],
    ['a version that never was', { expectedVersion: 7 }, 'CONFLICT'],
  ])('%s is refused, and nothing is kept', async (_, more, code) => {
    const stored = await published()
    const { data } = await publish({ kind: 'INSTRUCTION', ...more })
    expect(data.publishGuidance.userErrors).toMatchObject([{ code }])
    expect(await published()).toBe(stored)
  })

  it('a text based on an older version is a conflict that says who published when', async () => {
    await publish({ kind: 'INSTRUCTION', text: 'Eerst.' })
    const { data } = await publish({ kind: 'INSTRUCTION', text: 'Toen.' })
    expect(data.publishGuidance.userErrors).toMatchObject([
      { code: 'CONFLICT', message: expect.stringContaining('Marieke van den Berg heeft intussen') },
    ])
  })

  it('two who publish at once on the same version make one version and one conflict', async () => {
    const each = await Promise.all(
      ['Een.', 'Twee.'].map((text) => publish({ kind: 'INSTRUCTION', locale: 'EN', text })),
    )
    expect(each.map(({ data }) => data.publishGuidance.userErrors.length).toSorted()).toEqual([0, 1])
  })
})

it.each<PersonKey>(['sander', 'ravi', 'tess'])(
  'KM-22 %s reads the texts but does not publish them',
  async (as) => {
    expect(
      (await office.ask(GuidanceVersionsDocument, { kind: 'INSTRUCTION', locale: 'NL' }, { as })).errors,
    ).toBeUndefined()
    expect((await publish({}, as)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  },
)

it('KM-22 a stranger does not read the instruction', async () => {
  const { errors } = await office.ask('{ guidance(kind: INSTRUCTION, locale: NL) { text } }', {})
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
})
