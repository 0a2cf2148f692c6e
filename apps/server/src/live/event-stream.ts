import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'
import { BoundedQueue } from './bounded-queue.js'
import { EventConnection } from './event-connection.js'
import { numberEvents } from './number-events.js'
import { COMMITTED, type OfficeEvent } from './office-event.js'

/** A notification can be lost while reconnecting, so the table is looked at now and then without one. */
const SWEEP_IN_MS = 5_000
const NUMBERED_AT_MOST_EVERY_MS = 25
const WAITING_EVENTS_AT_MOST = 500
const PAGE = 500

const eventColumns = `number::float8 as number, kind, subject_noun as "subjectNoun", subject_id as "subjectId",
  subject_version as "subjectVersion", facts, recorded_at::text as "recordedAt"`

/**
 * The events of all processes on one database, in one order. The table is read by cursor;
 * NOTIFY only wakes.
 */
export class EventStream {
  private readonly connection: EventConnection
  private cursor: number | null = null
  private sweep: NodeJS.Timeout | null = null
  private readonly subscribers = new Set<BoundedQueue<OfficeEvent>>()
  private readonly listeners = new Set<(event: OfficeEvent) => void>()
  private wanted: { number: boolean; read: boolean } = { number: false, read: false }
  private working: Promise<void> = Promise.resolve()
  private busy = false
  private numberedAt = Number.NEGATIVE_INFINITY

  constructor(url: string, onFault: (fault: Error) => void) {
    this.connection = new EventConnection(url, {
      onFault,
      prepare: (client) => this.beginAtNewest(client),
      onOpen: () => this.wake({ number: true, read: true }),
      onNotice: (channel) =>
        this.wake(channel === COMMITTED ? { number: true, read: false } : { number: false, read: true }),
    })
  }

  async start(): Promise<void> {
    await this.connection.open()
    this.sweep = setInterval(() => this.wake({ number: true, read: true }), SWEEP_IN_MS)
  }

  async stop(): Promise<void> {
    this.connection.stop()
    if (this.sweep !== null) clearInterval(this.sweep)
    for (const queue of this.subscribers) await queue.return()
    await this.working
    await this.connection.close()
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
      for (let page = PAGE; last !== null && page === PAGE && this.connection.client !== null; ) {
        const missed = await this.readAfter(this.connection.client, last)
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

  /** A process that starts tells of what happens from then on. */
  private async beginAtNewest(client: pg.Client): Promise<void> {
    if (this.cursor !== null) return
    const newest = await client.query<{ number: number }>(
      'select coalesce(max(number), 0)::float8 as number from event',
    )
    this.cursor = newest.rows[0]?.number ?? 0
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
    while ((this.wanted.number || this.wanted.read) && this.connection.client !== null) {
      const { client } = this.connection
      const { number, read } = this.wanted
      this.wanted = { number: false, read: false }
      try {
        if (number) {
          await this.rest()
          await numberEvents(client)
        }
        if (number || read) await this.deliver(client)
      } catch (fault) {
        this.connection.lose(client, fault as Error)
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
