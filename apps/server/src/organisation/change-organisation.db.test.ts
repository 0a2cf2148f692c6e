import {
  ChangeOrganisationDocument,
  type ChangeOrganisationInput,
  OrganisationChangedDocument,
  OrganisationDocument,
  SubmissionFormDocument,
} from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { brokenChains } from '../journal/index.js'
import { openSocket } from '../test-office/socket.fixture.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../test-office/test-office.fixture.js'
import { drawing, png } from './logo.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const present = async () => (await office.ask(OrganisationDocument, {}, { as: 'sander' })).data.organisation

/** What the office tells now, as a change of nothing. */
async function asItIs(): Promise<ChangeOrganisationInput> {
  const {
    version,
    logoUrl: _,
    changedAt: __,
    changedBy: ___,
    complaintVisibility: ____,
    ...rest
  } = await present()
  return { ...rest, expectedVersion: version }
}

const change = async (
  changed: Partial<ChangeOrganisationInput>,
  { as = 'hendrik', language = 'nl' }: { as?: PersonKey; language?: 'nl' | 'en' } = {},
) => {
  const input = { ...(await asItIs()), ...changed }
  return (await office.ask(ChangeOrganisationDocument, { input }, { as, language })).data.changeOrganisation
}

const form = async (locale: 'NL' | 'EN' = 'NL') =>
  (await office.ask(SubmissionFormDocument, { locale })).data.submissionForm

const trace = () =>
  office.rows(
    `select j.position, j.act, j.facts, h.name, (select count(*)::int from event e
       where e.subject_id = j.subject_id and e.kind = j.act and e.recorded_at = j.recorded_at) as events
     from journal_entry j join handler h on h.id = j.actor_id where j.subject_noun = 'organisation' order by 1`,
  )

describe('a change of how the office presents itself', () => {
  it('KM-7 is there for staff and customers at once, journalled without a word of it', async () => {
    const { version } = await present()
    const answer = await change({
      name: 'De Vlinder',
      postalAddress: 'Antwoordnummer 55\n1000 AB Amsterdam',
      telephone: '020 765 4321',
      visitingAddress: 'Dam 1\n1012 JS Amsterdam',
      dutch: {
        openingHours: 'Elke werkdag van 9 tot 17 uur',
        introduction: 'Fijn dat u het ons laat weten.',
        confidentiality: 'Alleen onze behandelaars lezen mee.',
        afterSending: 'Wij bellen u.',
      },
    })
    expect(answer).toEqual({
      userErrors: [],
      organisation: expect.objectContaining({
        version: version + 1,
        name: 'De Vlinder',
        telephone: '+31207654321',
        changedBy: expect.objectContaining({ name: expect.stringContaining('Hendrik') }),
      }),
    })
    expect(await present()).toEqual(answer.organisation)
    expect(await form()).toMatchObject({
      office: {
        name: 'De Vlinder',
        address: 'Antwoordnummer 55\n1000 AB Amsterdam',
        visitingAddress: 'Dam 1\n1012 JS Amsterdam',
        openingHours: 'Elke werkdag van 9 tot 17 uur',
        logoUrl: null,
      },
      texts: {
        introduction: 'Fijn dat u het ons laat weten.',
        confidentiality: 'Alleen onze behandelaars lezen mee.',
        afterSending: 'Wij bellen u.',
      },
    })
    expect((await form('EN')).texts).toEqual({
      introduction: null,
      confidentiality: null,
      afterSending: null,
    })
    const [entry, ...others] = await trace()
    expect(others).toEqual([])
    expect(entry).toMatchObject({ act: 'organisation-changed', events: 1 })
    expect(entry.facts).toEqual([
      {
        kind: 'organisation-changed',
        version: version + 1,
        fields: [
          'name',
          'visitingAddress',
          'postalAddress',
          'telephone',
          'dutch.openingHours',
          'dutch.introduction',
          'dutch.confidentiality',
          'dutch.afterSending',
        ],
      },
    ])
    expect(await brokenChains(office.app.office.reads)).toEqual([])
  })

  it('of nothing is none: no version, no entry, no event', async () => {
    const before = [await present(), await trace()]
    expect((await change({})).userErrors).toEqual([])
    expect([await present(), await trace()]).toEqual(before)
  })

  it('KP-11 is refused with every fault at once, in the language of the reader, and nothing is stored', async () => {
    const before = [await present(), await trace()]
    const { dutch } = await asItIs()
    const bad = {
      name: ' ',
      telephone: '12',
      dutch: { ...dutch, introduction: 'Heeft u\nopnieuw een klacht?' },
      english: { introduction: 'x'.repeat(2_001) },
      logo: Buffer.from('no picture').toString('base64'),
    }
    const refused = await change(bad)
    expect(refused.organisation).toBeNull()
    expect(
      refused.userErrors.map(({ code, path }: { code: string; path: string[] }) => [code, path]),
    ).toEqual([
      ['REQUIRED', ['name']],
      ['INVALID_FORM', ['telephone']],
      ['NOT_ALLOWED_NOW', ['dutch', 'introduction']],
      ['TOO_LONG', ['english', 'introduction']],
      ['FILE_REFUSED', ['logo']],
    ])
    expect(refused.userErrors[2].message).toBe(
      'Zo noemen wij het niet tegen klanten (KP-11): regel 2, teken 13: in plaats van “klacht” liever “melding”.',
    )
    const english = await change({ english: { afterSending: 'An error.' } }, { language: 'en' })
    expect(english.userErrors[0].message).toBe(
      'To customers we do not call it that (KP-11): line 1, character 4: rather “what went wrong” than “error”.',
    )
    expect([await present(), await trace()]).toEqual(before)
  })

  it('based on an older version is a conflict that says who changed what', async () => {
    const stale = await asItIs()
    const { english } = stale
    await change({ email: 'hallo@vlinder.example' }, { as: 'hendrik' })
    await change({ english: { ...english, introduction: 'Glad you tell us.' } }, { as: 'tess' })
    const answer = await office.ask(
      ChangeOrganisationDocument,
      { input: { ...stale, name: 'Iets anders' } },
      { as: 'hendrik' },
    )
    expect(answer.data.changeOrganisation).toEqual({
      organisation: null,
      userErrors: [
        {
          code: 'CONFLICT',
          path: ['expectedVersion'],
          message: expect.stringMatching(
            /^Tess .* heeft intussen (?=.*de inleiding \(Engels\))(?=.*het e-mailadres).* gewijzigd/,
          ),
        },
      ],
    })
    expect((await present()).name).toBe('De Vlinder')
  })

  it('based on a version that has never been is a conflict too', async () => {
    const answer = await change({ expectedVersion: 999, name: 'Iets anders' }, { language: 'en' })
    expect(answer.userErrors).toEqual([
      {
        code: 'CONFLICT',
        path: ['expectedVersion'],
        message: 'This version has never been. Look at the state of now and then try again.',
      },
    ])
  })

  it('by two at once is done by one', async () => {
    const input = await asItIs()
    const answers = await Promise.all(
      ['Een', 'Twee', 'Drie'].map((department) =>
        office.ask(ChangeOrganisationDocument, { input: { ...input, department } }, { as: 'hendrik' }),
      ),
    )
    const codes = answers.flatMap(({ data }) =>
      data.changeOrganisation.userErrors.map((error: { code: string }) => error.code),
    )
    expect(codes).toEqual(['CONFLICT', 'CONFLICT'])
    expect((await present()).version).toBe(input.expectedVersion + 1)
  })

  it('with the same key is done once, also when it is sent again later', async () => {
    const input = { ...(await asItIs()), department: 'Team Zorg', idempotencyKey: 'k'.repeat(24) }
    const send = async () =>
      (await office.ask(ChangeOrganisationDocument, { input }, { as: 'tess' })).data.changeOrganisation
    const first = await send()
    expect(first.userErrors).toEqual([])
    expect(await send()).toEqual(first)
  })
})

describe('the logo', () => {
  const fetched = async (url: string) => {
    const response = await fetch(`${office.url}${url}`)
    return { response, content: Buffer.from(await response.arrayBuffer()) }
  }

  it('is served to everybody as it is, and forgotten when another one comes', async () => {
    const content = png(40, 20)
    const first = (await change({ logo: content.toString('base64') })).organisation.logoUrl
    expect((await form()).office.logoUrl).toBe(first)
    const served = await fetched(first)
    expect(served.content.equals(content)).toBe(true)
    expect(Object.fromEntries(served.response.headers)).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'cache-control': expect.stringContaining('immutable'),
    })
    const second = (await change({ logo: Buffer.from(drawing('')).toString('base64') })).organisation.logoUrl
    expect(second).not.toBe(first)
    const drawn = await fetched(second)
    expect(drawn.response.headers.get('content-type')).toBe('image/svg+xml')
    expect(drawn.response.headers.get('content-security-policy')).toContain('sandbox')
    expect((await fetched(first)).response.status).toBe(404)
  })

  it('stays when a change says nothing of it, and goes when asked', async () => {
    const { logoUrl } = await present()
    expect((await change({ department: 'Team Vlinder' })).organisation.logoUrl).toBe(logoUrl)
    expect((await change({ removeLogo: true })).organisation.logoUrl).toBeNull()
    expect((await fetched(logoUrl)).response.status).toBe(404)
    expect((await trace()).at(-1).facts[0].fields).toEqual(['logo'])
    expect(await office.rows('select 1 from office_logo')).toEqual([])
  })

  it.each(['/logo/x', '/logo/00000000-0000-4000-8000-000000000000', "/logo/'"])(
    '%s is not there',
    async (url) => {
      expect((await fetched(url)).response.status).toBe(404)
    },
  )
})

it('an open screen hears of a change', async () => {
  const socket = openSocket(office.url, { cookie: await office.cookieOf('sander') })
  const heard = socket.ask(OrganisationChangedDocument, {})
  await vi.waitFor(() => expect(office.app.office.events.subscriberCount).toBe(1))
  await change({ department: 'Team Licht' })
  const now = await present()
  // An earlier change may still be on its way; the last one heard is how it is now.
  await vi.waitFor(() => expect(heard.data.at(-1)?.organisationChanged).toEqual(now), 20_000)
  await socket.dispose()
})
