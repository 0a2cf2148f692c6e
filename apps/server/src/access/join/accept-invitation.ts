import { accepted, type Result, refused } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { RequestContext } from '../../graph/context.js'
import type { AccessRejection } from '../access-rejection.js'
import { accountById } from '../account.js'
import { readLink, useLink } from '../links/one-time-link.js'
import { choosePassword, savePassword } from '../passwords/choose-password.js'
import { recordOnPerson } from '../record-on-person.js'
import { type SignedIn, signedInBy } from '../sessions/staff-session.js'
import { beginSession } from '../sign-in/begin-session.js'

/** What a link of the welcome page opens. */
export interface Invitation {
  readonly kind: 'JOIN' | 'FOUND'
  /** Of whoever was invited; null for the first administrator, who says it. */
  readonly name: string | null
  readonly email: string | null
  readonly endsAt: Temporal.Instant
}

/** The invitation of a token; null when it opens nothing (any more). */
export async function readInvitation(
  { office }: Pick<RequestContext, 'office'>,
  token: string,
): Promise<Invitation | null> {
  const founding = await readLink(office, 'FOUND', token)
  if (founding !== null) return { kind: 'FOUND', name: null, email: null, endsAt: founding.endsAt }
  const link = await readLink(office, 'JOIN', token)
  const account = await accountById(office, link?.handlerId ?? null)
  if (link === null || account?.state !== 'INVITED') return null
  return { kind: 'JOIN', name: account.name, email: account.email, endsAt: link.endsAt }
}

/** Makes an invited person one of the office, with a password of his or her own, signed in. */
export async function acceptInvitation(
  context: RequestContext,
  input: { readonly token: string; readonly password: string },
): Promise<Result<SignedIn, AccessRejection>> {
  const { office, at } = context
  const ended = refused({ kind: 'link-ended', path: ['token'] } as const)
  const link = await readLink(office, 'JOIN', input.token)
  const account = await accountById(office, link?.handlerId ?? null)
  if (link === null || account?.state !== 'INVITED') return ended
  const { id, name, email } = account
  const hash = await choosePassword(input.password, ['password'], [name, email])
  if (!hash.ok) return hash
  const actor = { kind: 'staff', handlerId: id, roles: [] } as const
  return signedInBy<AccessRejection>(context, async (manager) => {
    if (!(await useLink(manager, link, at))) return ended
    const [joined] = (await manager.query(
      `update handler set account_state = 'ACTIVE', on_duty = true, version = version + 1
       where id = $1 and account_state = 'INVITED' returning id`,
      [id],
    )) as [unknown[], number]
    if (joined.length === 0) return ended
    await recordOnPerson(manager, { actor, at }, { handlerId: id, act: 'person-joined' })
    await savePassword(manager, id, hash.value)
    return accepted({ handlerId: id, session: await beginSession(manager, context, id, 'INVITATION') })
  })
}
