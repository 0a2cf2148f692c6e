import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Database } from '../database/database.js'
import { type Backlog, readBacklog } from './read-backlog.js'

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

/** What is counted in this process. */
export interface Countable {
  readonly database: Pick<Database, 'reads' | 'connections'>
  readonly subscribers: () => number
  readonly sockets: () => number
  readonly streams: () => number
}

/** What a monitoring program is told of this process and of the work that waits. Labels come from our own lists only. */
export class Metrics {
  private readonly registry = new Registry()
  private readonly requests = new Histogram({
    name: 'waarborg_http_request_duration_seconds',
    help: 'How long requests took, by route.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [this.registry],
  })
  private readonly operations = new Histogram({
    name: 'waarborg_operation_duration_seconds',
    help: 'How long operations of the graph took, by their root field.',
    labelNames: ['operation', 'outcome'],
    buckets: SECONDS,
    registers: [this.registry],
  })

  constructor(countable: Countable) {
    collectDefaultMetrics({ register: this.registry })
    this.gauge('waarborg_event_subscribers', 'Subscriptions that follow the events.', countable.subscribers)
    this.gauge('waarborg_websockets_open', 'Open websockets.', countable.sockets)
    this.gauge('waarborg_event_streams_open', 'Open streams of server-sent events.', countable.streams)
    this.pool(countable.database)
    this.backlog(countable.database)
  }

  requested(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: `${Math.floor(status / 100)}xx` }, seconds)
  }

  operated(operation: string, outcome: 'answered' | 'refused' | 'failed', seconds: number): void {
    this.operations.observe({ operation, outcome }, seconds)
  }

  get contentType(): string {
    return this.registry.contentType
  }

  print(): Promise<string> {
    return this.registry.metrics()
  }

  private gauge(name: string, help: string, count: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      collect() {
        this.set(count())
      },
    })
  }

  private pool(database: Countable['database']): void {
    new Gauge({
      name: 'waarborg_database_connections',
      help: 'Connections of the pool that are busy or idle, and requests that wait for one.',
      labelNames: ['state'],
      registers: [this.registry],
      collect() {
        const { total, idle, waiting } = database.connections()
        this.set({ state: 'busy' }, total - idle)
        this.set({ state: 'idle' }, idle)
        this.set({ state: 'waiting' }, waiting)
      },
    })
  }

  private backlog(database: Countable['database']): void {
    // Both are collected at the same time: asked once for both.
    let asking: Promise<Backlog | null> | null = null
    const ask = (): Promise<Backlog | null> => {
      asking ??= readBacklog(database.reads)
        .catch(() => null)
        .finally(() => {
          asking = null
        })
      return asking
    }
    new Gauge({
      name: 'waarborg_waiting',
      help: 'Work that waits: events for their number, messages to be sent, jobs by their state.',
      labelNames: ['what'],
      registers: [this.registry],
      async collect() {
        const backlog = await ask()
        this.reset()
        for (const [what, count] of Object.entries(backlog ?? {})) this.set({ what }, count)
      },
    })
    new Gauge({
      name: 'waarborg_database_up',
      help: '1 when the database answers.',
      registers: [this.registry],
      async collect() {
        this.set((await ask()) === null ? 0 : 1)
      },
    })
  }
}
