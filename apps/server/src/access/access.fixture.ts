import { encodeId } from '../graph/ids.js'
import {
  type Answer,
  DEMONSTRATION_PASSWORD,
  type PersonKey,
  people,
  type TestOffice,
} from '../test-office/test-office.fixture.js'
import type { LinkPurpose } from './links/one-time-link.js'
import { tokenOf } from './links/token.js'

export const GOOD_PASSWORD = 'juist paard batterij nietje'

/** One browser: it keeps the cookie that it is given, and forgets it when told. */
export interface Browser {
  cookie: string | null
  /** Sends one mutation with its input, and gives its payload. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  act(mutation: string, input: object | null, selection?: string): Promise<any>
  ask(query: string, variables?: object): Promise<Answer>
}

export function openBrowser(office: TestOffice, headers: Record<string, string> = {}): Browser {
  const browser: Browser = {
    cookie: null,
    async ask(query, variables = {}) {
      const sent = { ...headers, ...(browser.cookie === null ? {} : { cookie: browser.cookie }) }
      const answer = await office.ask(query, variables, { headers: sent, language: 'en' })
      const [given] = answer.headers.getSetCookie()
      if (given !== undefined) browser.cookie = /=;/.test(given) ? null : (given.split(';')[0] ?? null)
      return answer
    },
    async act(mutation, input, selection = 'viewer { handler { name } secondFactorNeeded }') {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
      const fields = `{ ${selection} userErrors { code path message } }`
      const query =
        input === null
          ? `mutation { ${mutation} ${fields} }`
          : `mutation ($input: ${type}!) { ${mutation}(input: $input) ${fields} }`
      const { data, errors } = await browser.ask(query, input === null ? {} : { input })
      return data?.[mutation] ?? { errors: errors?.map(({ extensions }) => extensions.code) }
    },
  }
  return browser
}

/** The codes of a payload's refusals. */
export const codesOf = (payload: { userErrors: readonly { code: string }[] }): string[] =>
  payload.userErrors.map(({ code }) => code)

/** The token of the newest link that somebody was given, as its mail would carry it. */
export async function tokenFor(office: TestOffice, purpose: LinkPurpose, email: string): Promise<string> {
  const [link] = await office.rows(
    `select l.id from one_time_link l join handler h on h.id = l.handler_id
     where l.purpose = $1 and h.email = $2 order by l.ends_at desc, l.used_at nulls first limit 1`,
    [purpose, email],
  )
  return tokenOf(office.app.office, purpose, link.id)
}

/** A browser in which a person of the demonstration signs in. */
export async function browserOf(office: TestOffice, person: PersonKey): Promise<Browser> {
  const browser = openBrowser(office)
  await browser.act('signIn', { email: people[person].email, password: DEMONSTRATION_PASSWORD })
  return browser
}

/** The id and the version of a person, as an act on people names them. */
export async function personOf(office: TestOffice, person: { readonly email: string }) {
  const [{ id, version }] = await office.rows('select id, version from handler where email = $1', [
    person.email,
  ])
  return { handlerId: encodeId('handler', id), expectedVersion: version as number }
}
