import type { ComplaintFilter, ComplaintOrder } from '@waarborg/schema'

/** What came of it: the file with its name, or the server's own words of refusal; none when it was not reached. */
export type TakenExport =
  | { readonly file: Blob; readonly name: string }
  | { readonly refusal: string | undefined }

interface Wanted {
  readonly filter: ComplaintFilter
  readonly orderBy: ComplaintOrder
  readonly withComplainant: boolean
}

/** Fetches the list as CSV, and tells how many rows of how many have come. */
export async function takeExport(
  wanted: Wanted,
  locale: string,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (rows: number, total: number) => void },
): Promise<TakenExport> {
  const answer = await fetch('/exports/complaints.csv', {
    method: 'POST',
    body: JSON.stringify(wanted),
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'accept-language': locale },
    signal,
  })
  if (!answer.ok || answer.body === null) {
    const told = (await answer.json().catch(() => ({}))) as { errors?: { message?: string }[] }
    return { refusal: told.errors?.[0]?.message }
  }
  const total = Number(answer.headers.get('x-total-count') ?? 0)
  const parts: Uint8Array<ArrayBuffer>[] = []
  let lines = 0
  const reader = answer.body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value)
    for (const byte of part.value) if (byte === 10) lines += 1
    onProgress(Math.min(total, Math.max(0, lines - 1)), total)
  }
  const name = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1]
  return { file: new Blob(parts, { type: 'text/csv' }), name: name ?? 'complaints.csv' }
}

/** Lets the browser keep a file as a download. */
export function keepFile({ file, name }: { file: Blob; name: string }): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
