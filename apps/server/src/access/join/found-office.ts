import {
  accepted,
  type FieldRejection,
  type HandlerId,
  parseRequiredText,
  type Result,
  refused,
  together,
} from '@waarborg/domain/foundation'
import { parsePerson } from '@waarborg/domain/handlers'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../../graph/context.js'
import { newId } from '../../graph/new-id.js'
import type { Office } from '../../office.js'
import type { AccessRejection } from '../access-rejection.js'
import { endLinks, makeLink, readLink, useLink } from '../links/one-time-link.js'
import { tokenOf } from '../links/token.js'
import { choosePassword, savePassword } from '../passwords/choose-password.js'
import { alonePeople } from '../people/alone.js'
import { insertPerson } from '../people/person.store.js'
import { recordOnPerson } from '../record-on-person.js'
import { type SignedIn, signedInBy } from '../sessions/staff-session.js'
import { beginSession } from '../sign-in/begin-session.js'

/**
 * The address at which the first administrator is made: a fresh one at each start of a production office that has
 * none, and then the older ones open nothing. Null when there is one, and in a demonstration.
 */
export async function foundingAddress(office: Office): Promise<string | null> {
  if (office.mode !== 'production') return null
  const at = Temporal.Instant.fromEpochMilliseconds(office.now().epochMilliseconds)
  const made = await office.transact<string | null, never>(async (manager) => {
    await alonePeople(manager)
    if (await hasAdministrator(manager)) return accepted(null)
    await endLinks(manager, null, ['FOUND'], at)
    return accepted((await makeLink(manager, { purpose: 'FOUND', handlerId: null, at })).id)
  })
  if (!made.ok || made.value === null) return null
  return `${office.publicUrl()}/admin/welcome#${tokenOf(office, 'FOUND', made.value)}`
}

export interface FoundOfficeFacts {
  readonly token: string
  readonly officeName?: string | null
  readonly officeAddress?: string | null
  readonly name: string
  readonly function: string
  readonly telephone: string
  readonly email: string
  readonly password: string
}

/** Makes the first administrator, signed in; the link makes one and no more. */
export async function foundOffice(
  context: RequestContext,
  input: FoundOfficeFacts,
): Promise<Result<SignedIn, AccessRejection>> {
  const { office, at } = context
  const ended = refused({ kind: 'link-ended', path: ['token'] } as const)
  const link = await readLink(office, 'FOUND', input.token)
  if (link === null) return ended
  const told = parseOffice(input)
  const person = parsePerson(input)
  const hash = await choosePassword(input.password, ['password'], [input.name, input.email])
  if (!told.ok || !person.ok || !hash.ok)
    return {
      ok: false,
      rejections: [
        ...(told.ok ? [] : told.rejections),
        ...(person.ok ? [] : person.rejections),
        ...(hash.ok ? [] : hash.rejections),
      ],
    }
  const handlerId: HandlerId = newId<'handler'>()
  const actor = { kind: 'staff', handlerId, roles: [] } as const
  return signedInBy<AccessRejection>(context, async (manager) => {
    await alonePeople(manager)
    if ((await hasAdministrator(manager)) || !(await useLink(manager, link, at))) return ended
    const inserted = await insertPerson(manager, {
      ...person.value,
      id: handlerId,
      roles: ['ADMIN'],
      state: 'ACTIVE',
    })
    if (!inserted) return refused({ kind: 'email-taken', path: ['email'] })
    await nameOffice(manager, told.value, person.value)
    await recordOnPerson(manager, { actor, at }, { handlerId, act: 'office-founded' })
    await savePassword(manager, handlerId, hash.value)
    return accepted({ handlerId, session: await beginSession(manager, context, handlerId, 'INVITATION') })
  })
}

interface ToldOffice {
  readonly name: string | null
  readonly address: string | null
}

/** What stands in the way of naming the office; what is absent stays as it is. */
function parseOffice({ officeName, officeAddress }: FoundOfficeFacts): Result<ToldOffice, FieldRejection> {
  const text = (given: string | null | undefined, field: string, maximum: number, multiline: boolean) =>
    given == null ? accepted(null) : parseRequiredText(given, { path: [field], maximum, multiline })
  return together({
    name: text(officeName, 'officeName', 200, false),
    address: text(officeAddress, 'officeAddress', 300, true),
  })
}

/** Customers reach the first administrator until the office has a number and an address of its own. */
async function nameOffice(
  manager: EntityManager,
  { name, address }: ToldOffice,
  { telephone, email }: { readonly telephone: string; readonly email: string },
): Promise<void> {
  await manager.query(
    'update office set name = coalesce($1, name), address = coalesce($2, address), telephone = $3, email = $4',
    [name, address, telephone, email],
  )
}

async function hasAdministrator(manager: EntityManager): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `select 1 from handler where 'ADMIN' = any(roles) and account_state = 'ACTIVE' limit 1`,
  )
  return rows.length > 0
}
