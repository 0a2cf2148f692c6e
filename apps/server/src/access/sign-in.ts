import {
  accepted,
  type FieldPath,
  type HandlerId,
  parseEmail,
  type Result,
  refused,
} from '@waarborg/domain/foundation'
import type { RequestContext } from '../graph/context.js'
import { checkPassword } from './password.js'
import { startSession } from './staff-session.js'

export interface WrongCredentials {
  readonly kind: 'wrong-credentials'
  readonly path: FieldPath
}

const LONGEST_PASSWORD = 1_000

/** Signs somebody of staff in. Which of the two was wrong is not told. */
export async function signIn(
  context: RequestContext,
  input: { readonly email: string; readonly password: string },
): Promise<Result<HandlerId, WrongCredentials>> {
  const { office } = context
  const email = parseEmail(input.email, ['email'])
  const known = await office.reads.row<{ id: HandlerId; hash: string | null }>({
    name: 'password of an address',
    text: `select h.id, p.hash from handler h left join handler_password p on p.handler_id = h.id
      where lower(h.email) = lower($1)`,
    values: [email.ok ? email.value : ''],
  })
  const right = await checkPassword(known?.hash ?? null, input.password.slice(0, LONGEST_PASSWORD))
  if (known === undefined || !right) return refused({ kind: 'wrong-credentials', path: [] })
  const session = await startSession(office, known.id)
  context.setSession?.(session.token, session.endsAt)
  return accepted(known.id)
}
