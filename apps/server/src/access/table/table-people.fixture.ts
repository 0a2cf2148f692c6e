import { CheckJournalDocument, DisableHandlerDocument, InviteHandlerDocument } from '@waarborg/schema'
import { Secret, TOTP } from 'otpauth'
import { handlerOf } from '../../complaints/acts/acts.fixture.js'
import { decodeId } from '../../graph/ids.js'
import { checkJournalTask } from '../../journal-reading/index.js'
import { type PersonKey, people, type TestOffice } from '../../test-office/test-office.fixture.js'
import { browserOf, personOf, tokenFor } from '../access.fixture.js'
import { peopleOfRoles, type StaffColumn } from './table-actors.fixture.js'
import { forAll, type TableObject } from './table-object.fixture.js'

/** A colleague of everybody, and each to himself. */
export async function handlerObjects(office: TestOffice): Promise<TableObject[]> {
  await office.rows(`update handler set team = 'Oost' where email like '%@waarborg.example'`)
  const cardOf = async (person: PersonKey) => ({
    handler: await handlerOf(office, person),
    email: people[person].email,
  })
  const columns = Object.keys(peopleOfRoles) as StaffColumn[]
  const themselves = columns.map(async (column) => ({
    variables: await cardOf(peopleOfRoles[column]),
    relationOf: { [column]: 'o' } as const,
    askedBy: [column],
  }))
  await browserOf(office, 'fatima')
  await willBeAway(office, ['fatima', ...columns.map((column) => peopleOfRoles[column])])
  return [{ variables: await cardOf('fatima'), relationOf: forAll('x') }, ...(await Promise.all(themselves))]
}

/** Each of them in a month that no complaint of the table reaches. */
async function willBeAway(office: TestOffice, who: readonly PersonKey[]): Promise<void> {
  await office.rows(
    `insert into absence (id, handler_id, substitute_id, from_on, until_on, arranged_by, arranged_at)
     select gen_random_uuid(), h.id, s.id, '2036-02-04', '2036-02-08', s.id, '2035-03-05T09:00:00Z'
     from handler h, handler s where h.email = any($1) and s.email = 'emine@waarborg.example'`,
    [who.map((person) => people[person].email)],
  )
}

const NEW = 'nieuw@waarborg.example'

/** People with whom an administrator can do something: one at work, one invited, one shut out; and oneself. */
export async function personObjects(
  office: TestOffice,
  handlers: readonly TableObject[],
): Promise<TableObject[]> {
  const card = {
    name: 'Nina Nieuw',
    function: 'Behandelaar',
    telephone: '030 225 1001',
    email: NEW,
    roles: ['HANDLER'],
  }
  const invited = await office.ask(InviteHandlerDocument, { input: card }, { as: 'tess' })
  if (invited.data.inviteHandler.handler === null) throw new Error(JSON.stringify(invited.data))
  const shut = await personOf(office, people.lotte)
  await office.ask(DisableHandlerDocument, { input: shut }, { as: 'tess' })
  const { handlerId } = await personOf(office, { email: NEW })
  return [
    ...handlers,
    { variables: { handler: handlerId }, relationOf: forAll('x') },
    { variables: { handler: shut.handlerId }, relationOf: forAll('x') },
  ]
}

/** The token of an invitation as its mail carries it. */
export const invitationToken = (office: TestOffice) => tokenFor(office, 'JOIN', NEW)

/** Somebody who is asked a code after the password; gives the address. */
export async function guardedPerson(office: TestOffice, at: { readonly epochMilliseconds: number }) {
  const browser = await browserOf(office, 'joris')
  const { secret } = await browser.act('beginTotp', null, 'secret')
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.epochMilliseconds })
  await browser.act('confirmTotp', { code })
  return people.joris.email
}

/** The journal, looked through after somebody altered what it says of a person. */
export async function brokenJournal(office: TestOffice): Promise<void> {
  const id = decodeId('handler', await handlerOf(office, 'lotte'))
  await office.rows(
    `update journal_entry set act = 'handler-changed' where position = 1 and subject_id = $1`,
    [id],
  )
  const { data } = await office.ask(CheckJournalDocument, {}, { as: 'ravi' })
  const checkId = decodeId('journal-check', data.checkJournal.check.id)
  const { signal } = new AbortController()
  await checkJournalTask.run({ checkId }, { office: office.app.office, signal } as never)
}
