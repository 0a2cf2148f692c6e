import { accepted, type Result, refused } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import type { Office } from '../../office.js'
import { type Allowance, callerOf, take } from '../../throttle/index.js'
import type { AccessRejection } from '../access-rejection.js'
import { accountById } from '../account.js'
import { makeLink, readLink, useLink } from '../links/one-time-link.js'
import { tokenOf } from '../links/token.js'
import { optionsToSignIn, takePasskey } from '../second-factor/passkeys.js'
import { type SignedIn, signedInBy } from '../sessions/staff-session.js'
import { beginSession } from './begin-session.js'
import { countFailure } from './failed-sign-ins.js'

const asking: Allowance = { name: 'passkey-address', atOnce: 100, everySeconds: 6 }

/** What a passkey has to answer; the question is known by its ticket. */
const challengeOf = ({ derive }: Pick<Office, 'derive'>, id: string): string =>
  derive('passkey-challenge', id)

/** Asks whoever holds a passkey to show it. */
export async function beginPasskeySignIn({
  office,
  address,
  at,
}: RequestContext): Promise<Result<{ readonly ticket: string; readonly options: string }, AccessRejection>> {
  const taken = await take(office, asking, callerOf(address))
  if (!taken.ok) return taken
  const made = await office.transact<{ id: string }, AccessRejection>(async (manager) =>
    accepted(await makeLink(manager, { purpose: 'PASSKEY', handlerId: null, at })),
  )
  if (!made.ok) return made
  const { id } = made.value
  return accepted({
    ticket: tokenOf(office, 'PASSKEY', id),
    options: await optionsToSignIn(office, challengeOf(office, id)),
  })
}

/** Signs in whoever shows a passkey; it is both steps at once, since it asks for the person. */
export async function signInWithPasskey(
  context: RequestContext,
  input: { readonly ticket: string; readonly response: string },
): Promise<Result<SignedIn, AccessRejection>> {
  const { office, at } = context
  const link = await readLink(office, 'PASSKEY', input.ticket)
  if (link === null) return refused({ kind: 'link-ended', path: ['ticket'] })
  const challenge = challengeOf(office, link.id)
  const signedIn = await signedInBy<AccessRejection>(context, async (manager) => {
    const handlerId = await takePasskey(manager, office, { response: input.response, challenge, at })
    const account = await accountById(office, handlerId)
    const isTaken = account?.state === 'ACTIVE' && (await useLink(manager, link, at))
    if (!isTaken) return refused({ kind: 'passkey-refused', path: ['response'] })
    return accepted({
      handlerId: account.id,
      session: await beginSession(manager, context, account.id, 'PASSKEY'),
    })
  })
  if (!signedIn.ok) await countFailure(office, null, 'PASSKEY')
  return signedIn
}
