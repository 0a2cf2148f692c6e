import { livingSessions, sessionTokenOf } from '../access/index.js'
import type { Office } from '../office.js'
import type { RequestContext } from './context.js'

/** Whoever signs out or is shut out is gone from every open connection within five seconds. */
const LOOKED_AT_EVERY_MS = 2_000

/** The connections that are open with a session or a key, so that they end with it; each process looks after its own. */
export class OpenConnections {
  private readonly open = new Map<string, Set<() => void>>()
  private readonly withKeys = new Map<() => void, NonNullable<RequestContext['askAgain']>>()
  private timer: NodeJS.Timeout | null = null
  private looking = false

  constructor(private readonly office: Office) {}

  start(): void {
    const look = () => void Promise.all([this.look(), this.askAgain()])
    this.timer = setInterval(look, LOOKED_AT_EVERY_MS)
  }

  stop(): void {
    if (this.timer !== null) clearInterval(this.timer)
  }

  /**
   * Ends this connection once the session in its cookie has ended; one without a session is left alone.
   * @returns what to call when the connection has ended by itself
   */
  watch(cookieHeader: string | undefined, end: () => void): () => void {
    const token = sessionTokenOf(this.office, cookieHeader)
    if (token === null) return () => {}
    const ends = this.open.get(token) ?? new Set()
    this.open.set(token, ends.add(end))
    return () => {
      ends.delete(end)
      if (ends.size === 0) this.open.delete(token)
    }
  }

  /** Ends this connection once the key that opened it works no more; one that was opened without is left alone. */
  watchKey(askAgain: RequestContext['askAgain'], end: () => void): () => void {
    if (askAgain === null) return () => {}
    this.withKeys.set(end, askAgain)
    return () => void this.withKeys.delete(end)
  }

  /** Ends what was opened with a key that does not work any more. */
  async askAgain(): Promise<void> {
    for (const [end, ask] of this.withKeys) if ((await ask().catch(() => undefined)) === null) end()
  }

  /** One statement for all of them. A database that is away ends nobody: the next look follows. */
  private async look(): Promise<void> {
    if (this.looking || this.open.size === 0) return
    this.looking = true
    const asked = [...this.open.keys()]
    const living = await livingSessions(this.office, asked).catch(() => null)
    this.looking = false
    if (living === null) return
    for (const token of asked) if (!living.has(token)) for (const end of this.open.get(token) ?? []) end()
  }
}
