import { PrepareUploadDocument } from '@waarborg/schema/portal'
import type { UiLocale } from '@waarborg/ui'
import { call, type Failure } from '../../../../graph/call.js'
import type { KeptFile } from '../answers.js'
import { putFile } from './put-file.js'

export type UploadOutcome =
  | { readonly kind: 'uploaded'; readonly file: KeptFile }
  /** In the server's words, when it gave any. */
  | { readonly kind: 'refused'; readonly message: string | undefined }
  | { readonly kind: 'failed'; readonly reason: Failure['reason'] }

interface UploadOptions {
  readonly locale: UiLocale
  readonly onPercentage: (percentage: number) => void
  readonly signal: AbortSignal
}

/** Asks for a place, sends the bytes there, and gives back the ticket that claims them. */
export async function uploadFile(file: File, options: UploadOptions): Promise<UploadOutcome> {
  const input = { name: file.name, sizeInBytes: file.size }
  const answer = await call(PrepareUploadDocument, { input }, options)
  if (answer.kind === 'failed') return { kind: 'failed', reason: answer.failure.reason }
  const { upload, userErrors } = answer.data.prepareUpload
  if (!upload) return { kind: 'refused', message: userErrors[0]?.message }
  const { status, body } = await putFile(upload.url, file, options)
  if (status >= 200 && status < 300) {
    return { kind: 'uploaded', file: { ticket: upload.ticket, name: file.name, sizeInBytes: file.size } }
  }
  if (status === 0) return { kind: 'failed', reason: 'unreachable' }
  if (status === 429) return { kind: 'failed', reason: 'busy' }
  return status < 500
    ? { kind: 'refused', message: readMessage(body) }
    : { kind: 'failed', reason: 'unavailable' }
}

/** The sentence of a refusal `{"message": …}`. */
function readMessage(body: string): string | undefined {
  try {
    const refusal = JSON.parse(body) as { message?: unknown } | null
    return typeof refusal?.message === 'string' ? refusal.message : undefined
  } catch {
    return undefined
  }
}
