import { ObjectAsSellerDocument } from '@waarborg/schema/seller-pages'
import { useRef, useState } from 'react'
import { call, type Failure } from '../../../graph/call.js'
import { newKey } from '../../../graph/new-key.js'
import { usePortal } from '../../../site/portal-context.js'
import { forgetObjection, type KeptObjection } from './kept-objection.js'

export interface Fault {
  readonly field: string
  readonly message: string
}

export interface Objecting {
  readonly busy: boolean
  readonly faults: readonly Fault[]
  /** Counts the attempts. */
  readonly attempt: number
  readonly failure: Failure | undefined
  readonly refuse: (fault: Fault) => void
  readonly send: (objection: KeptObjection) => Promise<void>
}

/** Sends an objection; the same that is sent again is one objection. */
export function useObjecting(violationId: string, onSent: () => void): Objecting {
  const { locale } = usePortal().address
  const [busy, setBusy] = useState(false)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [attempt, setAttempt] = useState(0)
  const [failure, setFailure] = useState<Failure>()
  const sent = useRef({ body: '', idempotencyKey: '' })
  const tell = (found: readonly Fault[]) => {
    setFaults(found)
    setAttempt((count) => count + 1)
  }
  const send = async ({ grounds, files }: KeptObjection) => {
    if (busy) return
    const asked = { violationId, grounds, files: files.map(({ ticket }) => ticket) }
    const body = JSON.stringify(asked)
    if (sent.current.body !== body) sent.current = { body, idempotencyKey: newKey() }
    setBusy(true)
    const input = { ...asked, idempotencyKey: sent.current.idempotencyKey }
    const answer = await call(ObjectAsSellerDocument, { input }, { locale, as: 'seller' })
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') return tell([])
    const { violation, userErrors } = answer.data.objectToViolation
    tell(userErrors.map(({ path, message }) => ({ field: path[0] ?? '', message })))
    if (!violation) return
    forgetObjection(violationId)
    onSent()
  }
  return { busy, faults, attempt, failure, refuse: (fault) => tell([fault]), send }
}
