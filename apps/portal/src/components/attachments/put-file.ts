interface PutOptions {
  readonly locale: string
  readonly onPercentage: (percentage: number) => void
  readonly signal: AbortSignal
}

/**
 * Sends a file's bytes to its one-time address. XMLHttpRequest, since fetch does not tell how far it is.
 * Resolves to the status, 0 when no answer came, and what the server said.
 */
export function putFile(
  url: string,
  file: File,
  { locale, onPercentage, signal }: PutOptions,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const end = () => resolve({ status: request.status, body: request.responseText })
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) onPercentage(Math.floor((loaded / total) * 100))
    }
    request.onloadend = end
    signal.addEventListener('abort', () => request.abort())
    request.open('PUT', url)
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.setRequestHeader('Accept-Language', locale)
    request.send(file)
  })
}
