import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { COMMITTED, NUMBERED } from './office-event.js'

const RECONNECT_IN_MS = 500

interface Listening {
  readonly onFault: (fault: Error) => void
  /** Done on each new connection before anybody uses it. */
  readonly prepare: (client: pg.Client) => Promise<void>
  readonly onOpen: () => void
  readonly onNotice: (channel: string) => void
}

/** The connection on which a process hears of events: one of its own, made again when it breaks. */
export class EventConnection {
  private opened: pg.Client | null = null
  private stopped = false

  constructor(
    private readonly url: string,
    private readonly listening: Listening,
  ) {}

  /** Null while there is none. */
  get client(): pg.Client | null {
    return this.stopped ? null : this.opened
  }

  async open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      connectionTimeoutMillis: 4_500,
      query_timeout: 15_000,
      keepAlive: true,
      application_name: 'waarborg-live',
    })
    client.on('error', (fault) => this.lose(client, fault))
    client.on('end', () => this.lose(client))
    client.on('notification', ({ channel }) => this.listening.onNotice(channel))
    await client.connect()
    await client.query(`set timezone to 'UTC'`)
    await client.query(`listen ${COMMITTED}`)
    await client.query(`listen ${NUMBERED}`)
    await this.listening.prepare(client)
    this.opened = client
    this.listening.onOpen()
  }

  /** It broke, or cannot be trusted any more: another one takes its place. */
  lose(client: pg.Client, fault?: Error): void {
    if (this.stopped || this.opened !== client) return
    this.opened = null
    if (fault !== undefined) this.listening.onFault(fault)
    void client.end().catch(() => {})
    const retry = () => {
      if (this.stopped) return
      this.open().catch(() => void setTimeout(RECONNECT_IN_MS).then(retry))
    }
    void setTimeout(RECONNECT_IN_MS).then(retry)
  }

  /** Nothing is heard or begun any more; what is under way goes on until `close`. */
  stop(): void {
    this.stopped = true
  }

  async close(): Promise<void> {
    await this.opened?.end().catch(() => {})
  }
}
