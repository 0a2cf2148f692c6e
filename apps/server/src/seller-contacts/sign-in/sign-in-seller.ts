import { accepted, type FieldPath, type Result, refused } from '@waarborg/domain/foundation'
import { startSellerSession } from '../../access/index.js'
import type { RequestContext } from '../../graph/context.js'
import { type Allowance, callerOf, type Throttled, take } from '../../throttle/index.js'
import { useSellerLink } from './seller-link.js'

const perAddress: Allowance = { name: 'seller-token-address', atOnce: 60, everySeconds: 60 }

/** Unknown, used and ended are one. */
export interface LinkEnded {
  readonly kind: 'link-ended'
  readonly path: FieldPath
}

/** Signs somebody in who speaks for sellers, by a link that works once; the session is a cookie of its own. */
export async function signInSeller(
  context: RequestContext,
  input: { readonly token: string },
): Promise<Result<{ readonly token: string }, LinkEnded | Throttled>> {
  const { office, address, at, sellerToken, setSellerSession } = context
  const isCalm = await take(office, perAddress, callerOf(address))
  if (!isCalm.ok) return isCalm
  const started = await office.transact<Awaited<ReturnType<typeof startSellerSession>>, LinkEnded>(
    async (manager) => {
      const id = await useSellerLink(manager, office, input.token, at)
      if (id === null) return refused({ kind: 'link-ended', path: ['token'] })
      await manager.query('update seller_contact set last_signed_in_at = $2 where id = $1', [
        id,
        at.toString(),
      ])
      return accepted(await startSellerSession(manager, id, at, sellerToken))
    },
  )
  if (!started.ok) return started
  const { token, endsAt } = started.value
  setSellerSession?.(token, endsAt)
  return accepted({ token })
}
