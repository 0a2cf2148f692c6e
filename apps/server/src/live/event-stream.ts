import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { BoundedQueue } from './bounded-queue.js'
import { numberEvents } from './number-events.js'
import { COMMITTED, NUMBERED, type OfficeEvent } from './office-event.js'

/** A notification can be lost while reconnecting, so the table is looked at now and then without one. */
const SWEEP_IN_MS = 5_000
const RECONNECT_IN_MS = 500
const NUMBERED_AT_MOST_EVERY_MS = 25
const WAITING_EVENTS_AT_MOST = 500
const PAGE = 500

const eventColumns = `number::float8 as number, kind, subject_noun as "subjectNoun", subject_id as "subjectId",
  subject_version as "subjectVersion", facts, recorded_at::text as "recordedAt"`

/**
 * The events of all processes on one database, in one order. The table is read by cursor;
 * NOTIFY only wakes. One connection of its own, made again when it breaks.
 */
export class EventStream {
  private client: pg.Client | null = null
  private cursor: number | null = null
  private stopped = false
  private sweep: NodeJS.Timeout | null = null
  private readonly subscribers = new Set<BoundedQueue<OfficeEvent>>()
  private readonly listeners = new Set<(event: OfficeEvent) => void>()
  private wanted: { number: boolean; read: boolean } = { number: false, read: false }
  private working: Promise<void> = Promise.resolve()
  private busy = false
  private numberedAt = Number.NEGATIVE_INFINITY

  constructor(
    private readonly url: string,
    private readonly onFault: (fault: Error) => void,
  ) {}

  async start(): Promise<void> {
    await this.connect()
    this.sweep = setInterval(() => this.wake({ number: true, read: true }), SWEEP_IN_MS)
  }

  async stop(): Promise<void> {
    this.stopped = true
    if (this.sweep !== null) clearInterval(this.sweep)
    for (const queue of this.subscribers) await queue.return()
    await this.working
    await this.client?.end().catch(() => {})
  }

  /** Something was committed by this process itself; others are told by the database. */
  hear(channel: string): void {
    if (channel === COMMITTED) this.wake({ number: true, read: false })
  }

  /** Has the server itself told of each event, besides those who read along. */
  hearEach(listener: (event: OfficeEvent) => void): void {
    this.listeners.add(listener)
  }

  /** How many read along now. */
  get subscriberCount(): number {
    return this.subscribers.size
  }

  /**
   * Every event from now on, or from after a number that the subscriber saw last.
   * @param onOverflow called once when the subscriber does not read and is dropped
   */
  async *subscribe(options: { readonly after?: number | null; readonly onOverflow?: () => void }) {
    const queue = new BoundedQueue<OfficeEvent>(WAITING_EVENTS_AT_MOST, (reason) => {
      this.subscribers.delete(queue)
      if (reason === 'overflow') options.onOverflow?.()
    })
    this.subscribers.add(queue)
    let last = options.after ?? null
    try {
      for (let page = PAGE; last !== null && page === PAGE && this.client !== null; ) {
        const missed = await this.readAfter(this.client, last)
        page = missed.length
        for (const event of missed) {
          last = event.number
          yield event
        }
      }
      for await (const event of queue) {
        if (last === null || event.number > last) yield event
      }
    } finally {
      await queue.return()
    }
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      connectionTimeoutMillis: 4_500,
      query_timeout: 15_000,
      keepAlive: true,
      application_name: 'waarborg-live',
    })
    client.on('error', (fault) => this.reconnect(client, fault))
    client.on('end', () => this.reconnect(client))
    client.on('notification', ({ channel }) =>
      this.wake(channel === COMMITTED ? { number: true, read: false } : { number: false, read: true }),
    )
    await client.connect()
    await client.query(`set timezone to 'UTC'`)
    await client.query(`listen ${COMMITTED}`)
    await client.query(`listen ${NUMBERED}`)
    if (this.cursor === null) {
      const newest = await client.query<{ number: number }>(
        'select coalesce(max(number), 0)::float8 as number from event',
      )
      this.cursor = newest.rows[0]?.number ?? 0
    }
    this.client = client
    this.wake({ number: true, read: true })
  }

  private reconnect(client: pg.Client, fault?: Error): void {
    if (this.stopped || this.client !== client) return
    this.client = null
    if (fault !== undefined) this.onFault(fault)
    void client.end().catch(() => {})
    const retry = () => {
      if (this.stopped) return
      this.connect().catch(() => void setTimeout(RECONNECT_IN_MS).then(retry))
    }
    void setTimeout(RECONNECT_IN_MS).then(retry)
  }

  /** Does what is wanted, one thing at a time; a wake during the work makes one more round. */
  private wake(work: { number: boolean; read: boolean }): void {
    this.wanted = { number: this.wanted.number || work.number, read: this.wanted.read || work.read }
    if (this.busy) return
    this.busy = true
    this.working = this.round().finally(() => {
      this.busy = false
    })
  }

  private async round(): Promise<void> {
    while ((this.wanted.number || this.wanted.read) && this.client !== null && !this.stopped) {
      const { client } = this
      const { number, read } = this.wanted
      this.wanted = { number: false, read: false }
      try {
        if (number) {
          await this.rest()
          await numberEvents(client)
        }
        if (number || read) await this.deliver(client)
      } catch (fault) {
        this.reconnect(client, fault as Error)
      }
    }
  }

  /** Numbering is not done more often than this: when many events come, they are numbered together. */
  private async rest(): Promise<void> {
    const left = this.numberedAt + NUMBERED_AT_MOST_EVERY_MS - performance.now()
    if (left > 0) await setTimeout(left)
    this.numberedAt = performance.now()
  }

  private async deliver(client: pg.Client): Promise<void> {
    for (;;) {
      const events = await this.readAfter(client, this.cursor ?? 0)
      for (const event of events) {
        this.cursor = event.number
        for (const queue of this.subscribers) queue.push(event)
        for (const listener of this.listeners) listener(event)
      }
      if (events.length < PAGE) return
    }
  }

  private async readAfter(client: pg.Client, number: number): Promise<OfficeEvent[]> {
    const { rows } = await client.query<OfficeEvent>({
      name: 'events after',
      text: `select ${eventColumns} from event where number > $1 order by number limit ${PAGE}`,
      values: [number],
    })
    return rows
  }
}
