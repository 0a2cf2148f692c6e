import { keep, readKept } from '../../../site/kept.js'
import type { Receipt } from './send-complaint.js'

export interface KeptReceipt extends Receipt {
  readonly earlierAnswers: boolean
  /** The key of the form that it confirms. */
  readonly key: string
}

/** The confirmation last received in this window. */
export function readReceipt(): KeptReceipt | undefined {
  const kept = readKept('receipt')
  const readable = typeof kept === 'object' && kept !== null && 'trackingToken' in kept
  return readable ? (kept as KeptReceipt) : undefined
}

export function keepReceipt(receipt: KeptReceipt): void {
  keep('receipt', receipt)
}
