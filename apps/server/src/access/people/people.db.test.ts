import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyOffice } from '../../operations/verify-office.js'
import { openTestOffice, people, type TestOffice } from '../../test-office/test-office.fixture.js'
import {
  type Browser,
  browserOf,
  codesOf,
  GOOD_PASSWORD,
  openBrowser,
  personOf,
  tokenFor,
} from '../access.fixture.js'

let office: TestOffice
let tess: Browser
beforeAll(async () => {
  office = await openTestOffice()
  tess = await browserOf(office, 'tess')
})
afterAll(() => office.close())

const HANDLER = 'handler { id name roles accountState onDuty version allowedActions team }'
const noor = {
  name: 'Noor Bakker',
  function: 'Behandelaar',
  telephone: '030 225 10 20',
  email: 'noor@waarborg.example',
}
const act = (browser: Browser, mutation: string, input: object) => browser.act(mutation, input, HANDLER)
const journalOf = async (email: string) =>
  (
    await office.rows(
      `select j.act from journal_entry j join handler h on h.id = j.subject_id where h.email = $1 order by j.position`,
      [email],
    )
  ).map((row: { act: string }) => row.act)
const stateOf = async (email: string) =>
  (await office.rows('select roles, account_state, on_duty from handler where email = $1', [email]))[0]

describe('inviting somebody', () => {
  it('makes a person who is not in yet, owes a mail, and does it once for a key', async () => {
    const input = {
      ...noor,
      team: 'Noord',
      roles: ['COORDINATOR', 'HANDLER'],
      idempotencyKey: 'k'.repeat(24),
    }
    const invited = await act(tess, 'inviteHandler', input)
    expect(invited).toMatchObject({
      handler: {
        name: 'Noor Bakker',
        roles: ['HANDLER', 'COORDINATOR'],
        accountState: 'INVITED',
        onDuty: false,
        team: 'Noord',
        allowedActions: ['INVITE_AGAIN', 'CHANGE', 'CHANGE_ROLES', 'DISABLE'],
      },
      userErrors: [],
    })
    expect(await act(tess, 'inviteHandler', input)).toEqual(invited)
    const owed = await office.rows(`select kind, facts from outbox_message where handler_id is not null`)
    expect(owed).toEqual([{ kind: 'staff-invitation', facts: { linkId: expect.any(String), locale: 'EN' } }])
    expect(await journalOf(noor.email)).toEqual(['person-invited'])
  })

  it('tells all faults together, and takes no address twice in whatever case', async () => {
    const refused = await act(tess, 'inviteHandler', {
      ...noor,
      email: 'x',
      telephone: 'y',
      name: ' ',
      roles: [],
    })
    expect(refused.userErrors.map(({ path }: { path: string[] }) => path[0])).toEqual([
      'name',
      'telephone',
      'email',
      'roles',
    ])
    const again = { ...noor, email: 'NOOR@waarborg.example', roles: ['HANDLER'] }
    expect(codesOf(await act(tess, 'inviteHandler', again))).toEqual(['EMAIL_TAKEN'])
  })

  it('again ends the older link', async () => {
    const older = await tokenFor(office, 'JOIN', noor.email)
    const { handlerId } = await personOf(office, noor)
    expect(codesOf(await act(tess, 'inviteAgain', { handlerId }))).toEqual([])
    const query = 'query ($token: String!) { invitation(token: $token) { kind name email } }'
    const opens = async (token: string) => (await openBrowser(office).ask(query, { token })).data.invitation
    expect(await opens(older)).toBeNull()
    expect(await opens(await tokenFor(office, 'JOIN', noor.email))).toEqual({
      kind: 'JOIN',
      name: noor.name,
      email: noor.email,
    })
  })

  it('that went to a wrong address opens nothing once the address is put right, and goes to the right one', async () => {
    const wrong = await tokenFor(office, 'JOIN', noor.email)
    const email = 'noor.bakker@waarborg.example'
    const owed = () =>
      office.rows(`select 1 from outbox_message where kind = 'staff-invitation' and handler_id is not null`)
    const before = (await owed()).length
    const put = async (to: string, from: string) =>
      act(tess, 'changeHandler', { ...(await personOf(office, { email: from })), ...noor, email: to })
    expect(codesOf(await put(email, noor.email))).toEqual([])
    const accept = (token: string) =>
      openBrowser(office).act('acceptInvitation', { token, password: GOOD_PASSWORD })
    expect(codesOf(await accept(wrong))).toEqual(['LINK_EXPIRED'])
    expect(await owed()).toHaveLength(before + 1)
    expect(codesOf(await put(noor.email, email))).toEqual([])
  })

  it('lets that person in with a good password, once of two at once', async () => {
    const token = await tokenFor(office, 'JOIN', noor.email)
    const accept = (password: string) => openBrowser(office).act('acceptInvitation', { token, password })
    expect(codesOf(await accept('kort'))).toEqual(['PASSWORD_TOO_SHORT'])
    expect(codesOf(await accept('noor@waarborg.example'))).toEqual(['PASSWORD_GUESSABLE'])
    const answers = await Promise.all([accept(GOOD_PASSWORD), accept(GOOD_PASSWORD)])
    expect(answers.flatMap(codesOf)).toEqual(['LINK_EXPIRED'])
    expect(answers.map(({ viewer }) => viewer?.handler.name).filter(Boolean)).toEqual([noor.name])
    expect(await stateOf(noor.email)).toMatchObject({ account_state: 'ACTIVE', on_duty: true })
    const { handlerId } = await personOf(office, noor)
    expect(codesOf(await act(tess, 'inviteAgain', { handlerId }))).toEqual(['NOT_ALLOWED_NOW'])
  })
})

describe('role escalation', () => {
  it('D-19 is for nobody: not for others’ roles without the permission, nor for one’s own with it', async () => {
    const sander = await personOf(office, people.sander)
    for (const person of ['sander', 'hendrik', 'marieke', 'ravi'] as const) {
      const browser = await browserOf(office, person)
      expect(await act(browser, 'changeRoles', { ...sander, roles: ['MANAGEMENT'] })).toEqual({
        errors: ['FORBIDDEN'],
      })
    }
    const own = await personOf(office, people.tess)
    expect(codesOf(await act(tess, 'changeRoles', { ...own, roles: ['ADMIN', 'POLICY_OFFICER'] }))).toEqual([
      'OWN_ROLE',
    ])
    expect(codesOf(await act(tess, 'changeRoles', { ...own, roles: ['MANAGEMENT'] }))).toEqual(['OWN_ROLE'])
    expect(codesOf(await act(tess, 'changeRoles', { ...sander, roles: ['ADMIN', 'HANDLER'] }))).toEqual([
      'ROLES_CLASH',
    ])
    expect((await stateOf(people.sander.email)).roles).toEqual(['HANDLER'])
  })

  it('D-19 does not come along with another act: an input takes no role that is not its own', async () => {
    const sander = await personOf(office, people.sander)
    for (const [mutation, input] of [
      ['changeHandler', { ...noor, ...sander, roles: ['ADMIN'] }],
      ['enableHandler', { ...sander, accountState: 'ACTIVE' }],
      ['signIn', { email: people.sander.email, password: 'x', roles: ['ADMIN'] }],
      ['acceptInvitation', { token: 'x', password: GOOD_PASSWORD, roles: ['ADMIN'] }],
      ['foundOffice', { token: 'x', ...noor, password: GOOD_PASSWORD, roles: ['ADMIN'] }],
    ] as const)
      expect(await tess.act(mutation, input, '__typename')).toEqual({ errors: ['BAD_USER_INPUT'] })
  })

  it('D-19 of somebody is told to that person by having to sign in anew', async () => {
    const anouk = await browserOf(office, 'anouk')
    const changed = await act(tess, 'changeRoles', {
      ...(await personOf(office, people.anouk)),
      roles: ['AUDITOR'],
    })
    expect(changed.handler).toMatchObject({ roles: ['AUDITOR'], version: 2 })
    expect((await anouk.ask('{ viewer { roles } }')).data.viewer).toBeNull()
    expect(await journalOf(people.anouk.email)).toEqual(['signed-in', 'roles-changed'])
  })
})

describe('the last administrator', () => {
  it('D-19 stays one: neither shut out, nor by two who end each other at once', async () => {
    const own = await personOf(office, people.tess)
    expect(codesOf(await act(tess, 'disableHandler', own))).toEqual(['LAST_ADMINISTRATOR'])
    await office.rows(`update handler set roles = '{ADMIN}' where email = $1`, [people.gerda.email])
    const gerda = await browserOf(office, 'gerda')
    const answers = await Promise.all([
      act(tess, 'disableHandler', await personOf(office, people.gerda)),
      act(gerda, 'disableHandler', await personOf(office, people.tess)),
    ])
    const left = await office.rows(
      `select email from handler where 'ADMIN' = any(roles) and account_state = 'ACTIVE'`,
    )
    expect(left).toHaveLength(1)
    expect(answers.filter((answer) => answer.handler?.accountState === 'DISABLED')).toHaveLength(1)
    await office.rows(`update handler set account_state = 'ACTIVE', on_duty = true where email = any($1)`, [
      [people.tess.email, people.gerda.email],
    ])
    await office.rows(`update handler set roles = '{HANDLER}' where email = $1`, [people.gerda.email])
    tess = await browserOf(office, 'tess')
  })
})

describe('somebody who is shut out', () => {
  it('D-19 is out at once, gets no work, and is let in again as before', async () => {
    const joris = await browserOf(office, 'joris')
    const disabled = await act(tess, 'disableHandler', await personOf(office, people.joris))
    expect(disabled.handler).toMatchObject({ accountState: 'DISABLED', onDuty: false })
    expect((await joris.ask('{ viewer { roles } }')).data.viewer).toBeNull()
    expect((await browserOf(office, 'joris')).cookie).toBeNull()
    const enabled = await act(tess, 'enableHandler', await personOf(office, people.joris))
    expect(enabled.handler).toMatchObject({ accountState: 'ACTIVE', onDuty: true })
    expect((await browserOf(office, 'joris')).cookie).not.toBeNull()
    expect((await joris.ask('{ viewer { roles } }')).data.viewer).toBeNull()
    expect(await journalOf(people.joris.email)).toEqual([
      'signed-in',
      'person-disabled',
      'person-enabled',
      'signed-in',
    ])
  })

  it('cannot join by an invitation or a reset that was still under way', async () => {
    const gone = { ...noor, email: 'weg@waarborg.example', name: 'Wim Weg' }
    await act(tess, 'inviteHandler', { ...gone, roles: ['HANDLER'] })
    const token = await tokenFor(office, 'JOIN', gone.email)
    await act(tess, 'disableHandler', await personOf(office, gone))
    expect(
      codesOf(await openBrowser(office).act('acceptInvitation', { token, password: GOOD_PASSWORD })),
    ).toEqual(['LINK_EXPIRED'])
    const enabled = await act(tess, 'enableHandler', await personOf(office, gone))
    expect(enabled.handler).toMatchObject({ accountState: 'INVITED', onDuty: false })
  })
})

describe('a change of a person', () => {
  it('changes the card, names only the fields, and is a conflict when somebody was before', async () => {
    const stale = await personOf(office, people.lotte)
    const card = { ...noor, email: people.lotte.email, name: 'Lotte de Jong', team: 'Zuid' }
    const changed = await act(tess, 'changeHandler', { ...stale, ...card })
    expect(changed.handler).toMatchObject({
      name: 'Lotte de Jong',
      team: 'Zuid',
      version: stale.expectedVersion + 1,
    })
    const [entry] = await office.rows(
      `select facts from journal_entry where act = 'person-changed' order by recorded_at desc limit 1`,
    )
    expect(entry.facts).toEqual([
      { kind: 'person-changed', version: 2, fields: ['name', 'telephone', 'team'] },
    ])
    const late = await act(tess, 'changeHandler', { ...stale, ...card, name: 'Iemand anders' })
    expect(late.userErrors).toMatchObject([
      { code: 'CONFLICT', path: ['expectedVersion'], message: expect.stringContaining(people.tess.name) },
    ])
    const never = await act(tess, 'changeHandler', { ...stale, ...card, expectedVersion: 99 })
    expect(never.userErrors[0].message).toContain('never been')
    expect(
      codesOf(
        await act(tess, 'changeHandler', {
          ...(await personOf(office, people.lotte)),
          ...card,
          email: people.sander.email,
        }),
      ),
    ).toEqual(['EMAIL_TAKEN'])
  })

  it('is for people of the office only: another id is not known', async () => {
    for (const handlerId of ['x', 'cmp_01h455vb4pex5vsknk084sn02q', 'han_01h455vb4pex5vsknk084sn02q'])
      expect(codesOf(await act(tess, 'disableHandler', { handlerId, expectedVersion: 1 }))).toEqual([
        'UNKNOWN',
      ])
  })

  it('tells administrators only when somebody was last there', async () => {
    const query =
      'query ($filter: HandlerFilter) { handlers(filter: $filter) { nodes { email lastSignedInAt allowedActions } } }'
    const filter = { roles: ['ADMIN'], accountStates: ['ACTIVE'] }
    const seen = async (browser: Browser) => (await browser.ask(query, { filter })).data.handlers.nodes
    expect(await seen(tess)).toEqual([
      { email: people.tess.email, lastSignedInAt: expect.stringMatching(/Z$/), allowedActions: ['CHANGE'] },
    ])
    expect(await seen(await browserOf(office, 'sander'))).toEqual([
      { email: people.tess.email, lastSignedInAt: null, allowedActions: [] },
    ])
  })
})

it('all that happened to people leaves an office in which nothing is wrong', async () => {
  const wrong: string[] = []
  const { reads } = office.app.office
  for await (const { name, faults } of verifyOffice({ reads, dataFolder: office.config.dataFolder }))
    if (faults > 0) wrong.push(name)
  expect(wrong).toEqual([])
})
