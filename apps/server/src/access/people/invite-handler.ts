import { idOfActor, type Role } from '@waarborg/domain/access'
import { accepted, type HandlerId, type Result, refused, together } from '@waarborg/domain/foundation'
import {
  chooseRoles,
  inviteAgain as mayInviteAgain,
  parsePerson,
  type RawPerson,
} from '@waarborg/domain/handlers'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../../graph/context.js'
import { newId } from '../../graph/new-id.js'
import { once } from '../../idempotency/index.js'
import { oweMail } from '../../mail/index.js'
import type { AccessRejection } from '../access-rejection.js'
import { endLinks, makeLink } from '../links/one-time-link.js'
import { recordOnPerson } from '../record-on-person.js'
import { alonePeople } from './alone.js'
import { changePerson, type PersonInput, type PersonResult } from './change-person.js'
import { insertPerson } from './person.store.js'

export const STAFF_INVITATION = 'staff-invitation'

export interface InviteFacts extends RawPerson {
  readonly roles: readonly Role[]
  readonly idempotencyKey?: string | null
}

/** Invites somebody to the office; the mailed link lets him or her choose a password. */
export function inviteHandler(
  context: RequestContext,
  { idempotencyKey, ...input }: InviteFacts,
): Promise<Result<HandlerId, AccessRejection>> {
  const { office, actor, at } = context
  const id = newId<'handler'>()
  const call = {
    scope: idOfActor(actor) ?? 'public',
    mutation: 'invite-handler',
    key: idempotencyKey ?? context.idempotencyKey,
    body: input,
    at,
    answer: id,
  }
  return office.transact<HandlerId, AccessRejection>((manager) =>
    once(manager, call, async (): Promise<Result<HandlerId, AccessRejection>> => {
      await alonePeople(manager)
      const asked = together({ person: parsePerson(input), roles: chooseRoles(input.roles, ['roles']) })
      if (!asked.ok) return asked
      const { person, roles } = asked.value
      if (!(await insertPerson(manager, { ...person, id, roles, state: 'INVITED' })))
        return refused({ kind: 'email-taken', path: ['email'] })
      await recordOnPerson(manager, context, { handlerId: id, act: 'person-invited', facts: { roles } })
      await sendInvitation(manager, context, id)
      return accepted(id)
    }),
  )
}

/** Sends the invitation once more; the older link opens nothing then. */
export function inviteAgain(context: RequestContext, input: PersonInput): Promise<PersonResult> {
  return changePerson(context, 'person-invited-again', input, (person) => {
    const may = mayInviteAgain(person)
    if (!may.ok) return may
    return accepted({ person, also: (manager) => sendInvitation(manager, context, person.id) })
  })
}

/** Mails the link by which an invited person joins; an older one opens nothing then. */
export async function sendInvitation(
  manager: EntityManager,
  { at, locale, requestId }: RequestContext,
  handlerId: HandlerId,
): Promise<void> {
  await endLinks(manager, handlerId, ['JOIN'], at)
  const link = await makeLink(manager, { purpose: 'JOIN', handlerId, at })
  const facts = { linkId: link.id, locale }
  await oweMail(manager, { id: newId(), kind: STAFF_INVITATION, handlerId, facts, at }, requestId)
}
