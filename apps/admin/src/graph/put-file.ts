/** What came of sending a file: it is there, or why it was not taken; without words, the network failed. */
export type PutFile = { readonly sent: true } | { readonly sent: false; readonly refusal: string | undefined }

interface PutFileOptions {
  readonly locale: 'nl' | 'en'
  /** Told how much was sent, in bytes. */
  readonly onProgress: (sentInBytes: number) => void
  /** Breaks the sending off. */
  readonly signal: AbortSignal
}

/** Puts a file at its one-time address, and tells how far it is. */
export function putFile(url: string, file: File, { locale, onProgress, signal }: PutFileOptions) {
  return new Promise<PutFile>((resolve) => {
    // fetch() does not tell how much of a body was sent.
    const request = new XMLHttpRequest()
    request.open('PUT', url)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('accept-language', locale)
    request.upload.onprogress = ({ loaded }) => onProgress(loaded)
    request.onload = () =>
      resolve(
        request.status >= 200 && request.status < 300
          ? { sent: true }
          : { sent: false, refusal: refusalIn(request.responseText) },
      )
    request.onerror = () => resolve({ sent: false, refusal: undefined })
    request.onabort = request.onerror
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

function refusalIn(text: string): string | undefined {
  try {
    const { error } = JSON.parse(text) as { error?: { message?: string } }
    return error?.message
  } catch {
    return undefined
  }
}
