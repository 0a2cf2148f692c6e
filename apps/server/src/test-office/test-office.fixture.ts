import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DocumentNode, print } from 'graphql'
import pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import { inject } from 'vitest'
import { type App, createApp } from '../app.js'
import type { Config } from '../config.js'
import { DEMONSTRATION_PASSWORD, type PersonKey, people } from '../demonstration/index.js'
import { testConfig } from './test-config.fixture.js'

export { DEMONSTRATION_PASSWORD, type PersonKey, people }

export interface Answer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  readonly data: any
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions: { readonly code: string; readonly [name: string]: unknown }
  }[]
}

export interface AskOptions {
  /** A person of the demonstration; the public when absent. */
  readonly as?: PersonKey
  readonly language?: 'nl' | 'en'
  readonly headers?: Record<string, string>
  /** The address of another server on the same database. */
  readonly at?: string
}

/** A demonstration office of its own: a database from the template and a real server on a real port. */
export interface TestOffice {
  readonly url: string
  /** The first server, and those that `another` started after it. */
  readonly app: App
  readonly apps: readonly App[]
  readonly config: Config
  /** Posts a document as the apps do: one that they really send, or a text written in the test. */
  ask(query: string | DocumentNode, variables?: object, options?: AskOptions): Promise<Answer>
  /** Posts a body as it is, JSON or not. */
  post(body: string, options?: AskOptions): Promise<Answer>
  /** The `Cookie` header of somebody who signed in. */
  cookieOf(person: PersonKey): Promise<string>
  /** A second server process' worth: another app on the same database. */
  another(): Promise<string>
  /** A statement as the owner of the tables, to look at what is stored. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  rows(sql: string, values?: unknown[]): Promise<any[]>
  close(): Promise<void>
}

/** @param settings where the office is to be another than a demonstration with its defaults */
export async function openTestOffice(
  now: () => Temporal.Instant = Temporal.Now.instant,
  settings: Partial<Config> = {},
): Promise<TestOffice> {
  const postgres = inject('postgres')
  const name = `waarborg_test_${randomBytes(6).toString('hex')}`
  const named = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href
  await asSuperuser(
    postgres.superuserUrl,
    `create database ${name} template waarborg_template owner waarborg_owner`,
  )
  const dataFolder = await mkdtemp(join(tmpdir(), 'waarborg-office-'))
  const urls = { ownerUrl: named(postgres.ownerUrl), applicationUrl: named(postgres.applicationUrl) }
  const config = { ...testConfig(urls, dataFolder), ...settings }
  // A day in what a test writes is one of the office's own days, also while it is yesterday in UTC.
  const owner = new pg.Pool({
    connectionString: config.migrationUrl,
    max: 2,
    options: '-c timezone=Europe/Amsterdam',
  })
  owner.on('error', () => {})
  const apps: App[] = []
  const start = async () => {
    const app = await createApp(config, now)
    apps.push(app)
    return { app, url: `http://localhost:${await app.listen()}` }
  }
  const { app, url } = await start()
  const cookies = new Map<PersonKey, { readonly cookie: Promise<string>; readonly at: Temporal.Instant }>()

  const post: TestOffice['post'] = async (body, options = {}) => {
    const { as, language = 'nl', headers = {}, at = url } = options
    const response = await fetch(`${at}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': language,
        ...(as === undefined ? {} : { cookie: await cookieOf(as) }),
        ...headers,
      },
      body,
    })
    return {
      status: response.status,
      headers: response.headers,
      ...((await response.json()) as Omit<Answer, 'status' | 'headers'>),
    }
  }

  const ask: TestOffice['ask'] = (query, variables = {}, options = {}) =>
    post(JSON.stringify({ query: typeof query === 'string' ? query : print(query), variables }), options)

  const signIn = async (person: PersonKey): Promise<string> => {
    const answer = await ask(
      'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { roles } userErrors { message } } }',
      { input: { email: people[person].email, password: DEMONSTRATION_PASSWORD } },
    )
    const cookie = answer.headers.get('set-cookie')?.split(';')[0]
    if (cookie === undefined) throw new Error(`${person} cannot sign in: ${JSON.stringify(answer)}`)
    return cookie
  }

  const cookieOf = (person: PersonKey): Promise<string> => {
    const known = cookies.get(person)
    // A test that moves the clock by hours lets sessions end.
    if (known !== undefined && now().since(known.at).total('hours') < 1) return known.cookie
    // Many who ask at once share one sign-in.
    const cookie = signIn(person)
    cookies.set(person, { cookie, at: now() })
    return cookie
  }

  return {
    url,
    app,
    apps,
    config,
    ask,
    post,
    cookieOf,
    another: async () => (await start()).url,
    rows: async (sql, values = []) => (await owner.query(sql, values)).rows,
    async close() {
      for (const each of apps) await each.close()
      await owner.end()
      await asSuperuser(postgres.superuserUrl, `drop database ${name} with (force)`)
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

async function asSuperuser(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}
