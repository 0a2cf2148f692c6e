import { PrepareUploadDocument } from '@waarborg/schema/portal'
import type { UiLocale } from '@waarborg/ui'
import { call, type Failure } from '../../graph/call.js'
import type { KeptFile } from './kept-file.js'
import { putFile } from './put-file.js'
import { shortenFileName } from './shorten-file-name.js'

const NO_ANSWER = 0
const TOO_LARGE = 413
const NOT_THIS_KIND = 415
const TOO_MANY_REQUESTS = 429

export type UploadOutcome =
  | { readonly kind: 'uploaded'; readonly file: KeptFile }
  /** Will never do. In the server's words, when it gave any. */
  | { readonly kind: 'refused'; readonly message: string | undefined }
  /** May do the next time. */
  | { readonly kind: 'failed'; readonly reason: Failure['reason'] }

interface UploadOptions {
  readonly locale: UiLocale
  readonly onPercentage: (percentage: number) => void
  readonly signal: AbortSignal
}

/** Asks for a place, sends the bytes there, and gives back the ticket that claims them. */
export async function uploadFile(file: File, options: UploadOptions): Promise<UploadOutcome> {
  const name = shortenFileName(file.name)
  const input = { name, sizeInBytes: file.size }
  const answer = await call(PrepareUploadDocument, { input }, options)
  if (answer.kind === 'failed') return { kind: 'failed', reason: answer.failure.reason }
  const { upload, userErrors } = answer.data.prepareUpload
  if (!upload) return { kind: 'refused', message: userErrors[0]?.message }
  const { status, body } = await putFile(upload.url, file, options)
  if (status >= 200 && status < 300) {
    return { kind: 'uploaded', file: { ticket: upload.ticket, name, sizeInBytes: file.size } }
  }
  if (status === NO_ANSWER) return { kind: 'failed', reason: 'unreachable' }
  if (status === TOO_LARGE || status === NOT_THIS_KIND) return { kind: 'refused', message: readMessage(body) }
  return { kind: 'failed', reason: status === TOO_MANY_REQUESTS ? 'busy' : 'unavailable' }
}

/** The sentence of a refusal `{"error": {"message": …}}`. */
function readMessage(body: string): string | undefined {
  try {
    const refusal = JSON.parse(body) as { error?: { message?: string } } | null
    return refusal?.error?.message
  } catch {
    return undefined
  }
}
