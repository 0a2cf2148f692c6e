import pg from 'pg'

/** The first half of the locks by which living workers are known; any fixed number. */
const PRESENCE = 727_010
const RECONNECT_IN_MS = 500

/**
 * Shows the other processes that this worker lives, by locks that PostgreSQL drops the moment its connection
 * is gone, and unlocks what the dead hold: the library itself would leave that for four hours.
 */
export class Presence {
  private client: pg.Client | null = null
  private readonly own = new Set<string>()
  private suspects = new Set<string>()
  private timer: NodeJS.Timeout | null = null
  private stopped = false

  constructor(
    private readonly url: string,
    private readonly lookEveryInMs: number,
    private readonly onFault: (fault: Error) => void,
  ) {}

  async start(): Promise<void> {
    await this.connect()
    this.timer = setInterval(() => void this.look().catch(this.onFault), this.lookEveryInMs)
  }

  async stop(): Promise<void> {
    this.stopped = true
    if (this.timer !== null) clearInterval(this.timer)
    const { client } = this
    this.client = null
    await client?.end().catch(() => {})
  }

  get isSeen(): boolean {
    return this.client !== null
  }

  /** From now on, jobs that `worker` holds are those of a living process. */
  async show(worker: string): Promise<void> {
    this.own.add(worker)
    await this.client?.query('select pg_advisory_lock($1, hashtext($2))', [PRESENCE, worker])
  }

  /** What this process still holds, others may do: it stops. */
  async handBack(): Promise<void> {
    await this.client?.query('select graphile_worker.force_unlock_workers($1)', [[...this.own]])
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      connectionTimeoutMillis: 4_500,
      query_timeout: 15_000,
      keepAlive: true,
      application_name: 'waarborg-presence',
    })
    client.on('error', (fault) => this.reconnect(client, fault))
    client.on('end', () => this.reconnect(client))
    await client.connect()
    for (const worker of this.own)
      await client.query('select pg_advisory_lock($1, hashtext($2))', [PRESENCE, worker])
    this.client = client
  }

  private reconnect(client: pg.Client, fault?: Error): void {
    if (this.stopped || this.client !== client) return
    this.client = null
    if (fault !== undefined) this.onFault(fault)
    const retry = () => {
      if (!this.stopped) this.connect().catch(() => setTimeout(retry, RECONNECT_IN_MS))
    }
    setTimeout(retry, RECONNECT_IN_MS)
  }

  /** Whoever is not seen twice in a row is dead; once may be a connection that is being made again. */
  private async look(): Promise<void> {
    if (this.client === null) return
    const { rows } = await this.client.query<{ worker: string }>(
      `select distinct locked_by as worker from (
         select locked_by from graphile_worker._private_jobs where locked_by is not null
         union all select locked_by from graphile_worker._private_job_queues where locked_by is not null
       ) held where not exists (select from pg_locks where locktype = 'advisory' and classid = $1 and objsubid = 2
         and objid = (hashtext(locked_by)::bigint & 4294967295)::oid
         and database = (select oid from pg_database where datname = current_database()))`,
      [PRESENCE],
    )
    const absent = rows.map(({ worker }) => worker).filter((worker) => !this.own.has(worker))
    const dead = absent.filter((worker) => this.suspects.has(worker))
    this.suspects = new Set(absent)
    if (dead.length > 0) await this.client.query('select graphile_worker.force_unlock_workers($1)', [dead])
  }
}
