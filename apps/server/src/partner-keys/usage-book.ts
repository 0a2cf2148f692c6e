import { accepted, civilDateOf } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { Database } from '../database/database.js'
import { rowsToInsert } from '../database/rows-to-insert.js'
import { writeTogether } from '../database/write-together.js'
import type { PartnerCall } from '../graph/gate.js'
import { newId } from '../graph/new-id.js'

const WRITTEN_EVERY_MS = 1_000
/** Lines that wait to be written; past them requests are counted and not told one by one. */
const MOST_LINES = 5_000

interface Day {
  readonly keyId: string
  readonly on: string
  requests: number
  refused: number
  cost: number
}

/** What keys ask, gathered in memory and written together each second, off the way of the requests themselves. */
export class UsageBook {
  private lines: (Omit<PartnerCall, 'keyId'> & { id: string; keyId: string; at: Temporal.Instant })[] = []
  private days = new Map<string, Day>()
  private timer: NodeJS.Timeout | null = null
  private writing: Promise<void> = Promise.resolve()

  constructor(
    private readonly database: Pick<Database, 'transact'>,
    private readonly now: () => Temporal.Instant,
    private readonly onFault: (fault: Error) => void,
  ) {}

  start(): void {
    this.timer = setInterval(() => void this.write(), WRITTEN_EVERY_MS)
  }

  record(call: PartnerCall): void {
    const at = this.now()
    if (this.lines.length < MOST_LINES) this.lines.push({ ...call, id: newId<'request'>(), at })
    const on = civilDateOf(at).toString()
    this.count({
      keyId: call.keyId,
      on,
      requests: 1,
      refused: call.outcome === 'ANSWERED' ? 0 : 1,
      cost: call.cost,
    })
  }

  /** Writes what was gathered; when the database is away the counts wait for the next time, the lines are lost. */
  write(): Promise<void> {
    const { lines, days } = this
    if (days.size === 0) return this.writing
    this.lines = []
    this.days = new Map()
    const work = () =>
      this.put(lines, [...days.values()]).catch((fault: Error) => {
        this.onFault(fault)
        for (const day of days.values()) this.count(day)
      })
    this.writing = this.writing.then(work)
    return this.writing
  }

  async stop(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer)
    await this.write()
  }

  private count(day: Day): void {
    const key = `${day.keyId} ${day.on}`
    const known = this.days.get(key)
    if (known === undefined) {
      this.days.set(key, { ...day })
      return
    }
    known.requests += day.requests
    known.refused += day.refused
    known.cost += day.cost
  }

  private async put(lines: UsageBook['lines'], days: readonly Day[]): Promise<void> {
    const at = this.now()
    const keys = [...new Set(days.map(({ keyId }) => keyId))].sort()
    await this.database.transact(async (manager) => {
      await writeTogether(manager, [
        ...(lines.length === 0 ? [] : [rowsToInsert('request_log', lines)]),
        {
          sql: `insert into partner_key_day as d (key_id, day_on, requests, refused, cost)
            select * from json_to_recordset($1::json)
              as counted("keyId" uuid, "on" date, requests bigint, refused bigint, cost bigint) order by 1, 2
            on conflict (key_id, day_on) do update set requests = d.requests + excluded.requests,
              refused = d.refused + excluded.refused, cost = d.cost + excluded.cost`,
          values: [JSON.stringify(days)],
        },
        {
          sql: `update partner_key set last_used_at = $1 where id = any($2::uuid[])
            and (last_used_at is null or last_used_at <= $1::timestamptz - interval '1 minute')`,
          values: [at.toString(), keys],
        },
      ])
      return accepted(null)
    })
  }
}
