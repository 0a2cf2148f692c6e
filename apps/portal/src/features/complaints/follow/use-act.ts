import { useRef, useState } from 'react'
import { call, type Document, type Failure } from '../../../graph/call.js'
import { newKey } from '../../../graph/new-key.js'
import { usePortal } from '../../../site/portal-context.js'
import type { Tracked } from './use-tracked-complaint.js'

type Payload = {
  readonly complaint?: Tracked | null
  readonly userErrors: readonly { readonly message: string }[]
}

/** The complaint that the link opens, and who shows it once it is changed. */
export interface Followed {
  readonly token: string
  readonly complaint: Tracked
  readonly onChanged: (complaint: Tracked) => void
}

/** What is sent beside the secret and the key. */
type Asked<Input> = Omit<Input, 'token' | 'idempotencyKey'>

export interface Act<Input> {
  readonly busy: boolean
  /** Why it was refused, in the words of the office. */
  readonly fault: string | undefined
  readonly failure: Failure | undefined
  readonly go: (input: Asked<Input>) => Promise<void>
}

/** One act by the secret link. The same input that is sent again is done once. */
export function useAct<Input extends { token: string }, Data extends Readonly<Record<string, Payload>>>(
  document: Document<Data, { input: Input }>,
  { token, onChanged }: Followed,
): Act<Input> {
  const { locale } = usePortal().address
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const [fault, setFault] = useState<string>()
  const sent = useRef({ body: '', idempotencyKey: '' })
  const go = async (asked: Asked<Input>) => {
    if (busy) return
    const body = JSON.stringify(asked)
    if (sent.current.body !== body) sent.current = { body, idempotencyKey: newKey() }
    setBusy(true)
    const { idempotencyKey } = sent.current
    const input = { ...asked, token, idempotencyKey } as unknown as Input
    const answer = await call(document, { input }, { locale })
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') return
    const [payload] = Object.values(answer.data) as Payload[]
    setFault(payload?.complaint ? undefined : payload?.userErrors.map(({ message }) => message).join(' '))
    if (payload?.complaint) onChanged(payload.complaint)
  }
  return { busy, fault, failure, go }
}
