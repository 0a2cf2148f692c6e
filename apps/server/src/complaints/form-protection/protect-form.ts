import { accepted, type FieldPath, type Result, refused } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../../graph/context.js'
import { callerOf, type Taking, type Throttled, takeTogether } from '../../throttle/index.js'
import { formsOfAddress, formsOfEmail, receiptsOfEmail } from './form-allowances.js'
import { isProven, type Proof } from './form-challenge.js'

/** Nobody sees the field, so a program filled it in. */
export interface TrapFilled {
  readonly kind: 'trap-filled'
  readonly path: FieldPath
}

/** The browser's work is missing, of another form, or too long ago. */
export interface ProofNeeded {
  readonly kind: 'proof-needed'
  readonly path: FieldPath
}

/** More came from one place than people send. */
export interface FormThrottled {
  readonly kind: 'form-throttled'
  readonly path: FieldPath
  readonly retryAfterInSeconds: number
  /** Of the office, for whoever would rather not wait. */
  readonly telephone: string
}

export type FormRefusal = TrapFilled | ProofNeeded | FormThrottled

/** What is not looked at for its content: who fills in what nobody sees, or lets no browser work. */
export function mustComeFromAPerson(
  context: RequestContext,
  form: { readonly website: string | null; readonly key: string | null; readonly proof: Proof | null },
): Result<null, FormRefusal> {
  if (form.website !== null && form.website !== '')
    return refused({ kind: 'trap-filled', path: ['website'] } as const)
  if (isKnown(context) || isProven(context, form.key, form.proof)) return accepted(null)
  return refused({ kind: 'proof-needed', path: ['proof'] } as const)
}

/** What a form takes when it comes from somebody who is not known, in the order that all who take keep to. */
export function takingsOf(context: RequestContext, email: string | null): readonly Taking[] {
  if (isKnown(context)) return []
  const caller = callerOf(context.address)
  const to = (email ?? '').toLowerCase()
  return [
    { allowance: formsOfAddress, key: caller },
    { allowance: formsOfEmail, key: `${caller} ${to}` },
    { allowance: receiptsOfEmail, key: to },
  ]
}

/**
 * Counts a good form for where it comes from, in the transaction that takes it in: a refused form counts for nothing.
 * @returns whether a receipt is mailed
 */
export async function countForm(
  context: RequestContext,
  manager: EntityManager,
  email: string | null,
): Promise<Result<{ readonly withReceipt: boolean }, FormRefusal>> {
  if (isKnown(context)) return accepted({ withReceipt: true })
  const [ofAddress, ofEmail, receipt] = await takeTogether(manager, context.office, takingsOf(context, email))
  const wait = await waitFor(manager, [ofAddress, ofEmail])
  return wait === null ? accepted({ withReceipt: receipt?.ok === true }) : refused(wait)
}

/** The same for what is sent without an e-mail address and gets no receipt. */
export async function countNameless(
  context: RequestContext,
  manager: EntityManager,
): Promise<Result<null, FormRefusal>> {
  if (isKnown(context)) return accepted(null)
  const taking = { allowance: formsOfAddress, key: callerOf(context.address) }
  const wait = await waitFor(manager, await takeTogether(manager, context.office, [taking]))
  return wait === null ? accepted(null) : refused(wait)
}

/** The longest of the waits, when something was not given. */
async function waitFor(
  manager: EntityManager,
  takings: readonly (Result<null, Throttled> | undefined)[],
): Promise<FormThrottled | null> {
  const waits = takings.flatMap((taken) => (taken === undefined || taken.ok ? [] : taken.rejections))
  if (waits.length === 0) return null
  const [office] = (await manager.query('select telephone from office')) as { telephone: string }[]
  return {
    kind: 'form-throttled',
    path: [],
    retryAfterInSeconds: Math.max(...waits.map(({ retryAfterInSeconds }) => retryAfterInSeconds)),
    telephone: office?.telephone ?? '',
  }
}

/** Staff and partners are known by their session or key, which have bounds of their own. */
const isKnown = ({ actor }: RequestContext): boolean => actor.kind !== 'public' && actor.kind !== 'seller'
