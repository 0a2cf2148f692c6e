import { type Client, createClient } from 'graphql-ws'

/** `idle`: nothing on the screen is live. */
export type LiveState = 'idle' | 'connecting' | 'live' | 'reconnecting' | 'offline'

export interface LiveConnection {
  readonly client: Client
  state(): LiveState
  subscribe(listener: () => void): () => void
  /** Told each time events may have been missed and everything shown has to be asked again. */
  onResumed(listener: () => void): () => void
  /** Opens the connection anew, with the session and the language of now. */
  renew(): void
}

const silence = 12_000
const answerWithin = 6_000

/**
 * The websocket behind all that is live. It never gives up: it tries again after 0.5 to 20 seconds, and at
 * once when the device is back on a network.
 */
export function createLiveConnection(url: string, locale: () => string): LiveConnection {
  const listeners = new Set<() => void>()
  const resumed = new Set<() => void>()
  let state: LiveState = 'idle'
  let wasLive = false
  let lostAnswer: ReturnType<typeof setTimeout> | undefined
  let socket: WebSocket | undefined

  const become = (next: LiveState) => {
    if (state === next) return
    state = next
    for (const listener of listeners) listener()
  }
  const lost = () => become(navigator.onLine ? (wasLive ? 'reconnecting' : 'connecting') : 'offline')

  window.addEventListener('offline', () => {
    if (state !== 'idle') become('offline')
  })
  window.addEventListener('online', () => {
    if (state === 'offline') become(wasLive ? 'reconnecting' : 'connecting')
    // A socket opened before the network went may never notice that it is dead.
    socket?.close(4408, 'Back on a network')
  })

  const client = createClient({
    url,
    connectionParams: () => ({ locale: locale() }),
    keepAlive: silence,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: untilNextAttempt,
    on: {
      connecting: (isRetry) => {
        if (!isRetry) become('connecting')
      },
      opened: (opened) => {
        socket = opened as WebSocket
      },
      connected: () => {
        become('live')
        if (wasLive) for (const listener of resumed) listener()
        wasLive = true
      },
      ping: (received) => {
        if (received) return
        clearTimeout(lostAnswer)
        lostAnswer = setTimeout(() => socket?.close(4408, 'No answer'), answerWithin)
      },
      pong: (received) => {
        if (received) clearTimeout(lostAnswer)
      },
      closed: (event) => {
        clearTimeout(lostAnswer)
        // Closed by us, because nothing listens any more.
        if ((event as CloseEvent).code === 1000) become('idle')
        else lost()
      },
    },
  })

  return {
    client,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onResumed: (listener) => {
      resumed.add(listener)
      return () => resumed.delete(listener)
    },
    renew: () => client.terminate(),
  }
}

/** Waits before an attempt, longer each time and never alike, but no longer once there is a network again. */
export function untilNextAttempt(attempts: number): Promise<void> {
  const wait = Math.min(20_000, 500 * 2 ** attempts) * (0.75 + Math.random() / 2)
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer)
      window.removeEventListener('online', go)
      resolve()
    }
    const timer = setTimeout(go, wait)
    window.addEventListener('online', go)
  })
}
