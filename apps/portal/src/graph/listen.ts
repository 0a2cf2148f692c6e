import type { UiLocale } from '@waarborg/ui'
import { type Document, named } from './call.js'
import { streamEvents } from './stream-events.js'

interface Listening {
  readonly locale: UiLocale
  readonly signal: AbortSignal
  /** Each time something was told, and after a break, in which something may have been missed. */
  readonly onHeard: () => void
}

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 30_000

/** Listens to a stream as a seller until `signal` ends it, or the server says that nobody is signed in any more. */
export async function listen<Data>(
  document: Document<Data, Record<string, never>>,
  { locale, signal, onHeard }: Listening,
): Promise<void> {
  for (let wait = FIRST_WAIT_MS, isFirst = true; !signal.aborted; isFirst = false) {
    const response = await open(document, locale, signal)
    if (response?.ok && response.body) {
      wait = FIRST_WAIT_MS
      if (!isFirst) onHeard()
      if ((await hear(response.body, onHeard)) === 'refused') return
    }
    await pause(wait, signal)
    wait = Math.min(wait * 2, LONGEST_WAIT_MS)
  }
}

const open = <Data>(
  document: Document<Data, Record<string, never>>,
  locale: UiLocale,
  signal: AbortSignal,
): Promise<Response | undefined> =>
  fetch('/graphql/stream', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'text/event-stream',
      'Accept-Language': locale,
      'X-Waarborg-As': 'seller',
    },
    body: JSON.stringify(named(document)),
    signal,
  }).catch(() => undefined)

async function hear(body: ReadableStream<Uint8Array>, onHeard: () => void): Promise<'refused' | 'ended'> {
  try {
    for await (const event of streamEvents(body)) {
      if (!(JSON.parse(event) as { data?: unknown }).data) return 'refused'
      onHeard()
    }
  } catch {
    // A stream that was cut is opened again.
  }
  return 'ended'
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(end, milliseconds * (0.75 + Math.random() / 2))
    signal.addEventListener('abort', end, { once: true })
  })
