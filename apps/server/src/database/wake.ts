import type pg from 'pg'
import type { EntityManager } from 'typeorm'

/** Where a transaction keeps which channels it wakes. */
const CHANNELS = 'channels'

/** Lets those who listen on the channel be told after the commit. */
export function wakeAfterCommit(manager: EntityManager, channel: string): void {
  const channels = manager.queryRunner?.data[CHANNELS] as Set<string> | undefined
  if (channels === undefined) throw new Error('Only a transaction of the database can wake anybody.')
  channels.add(channel)
}

/** The channels that the transaction of this manager will wake. */
export function channelsOf(manager: EntityManager): ReadonlySet<string> {
  const channels = new Set<string>()
  if (manager.queryRunner) manager.queryRunner.data[CHANNELS] = channels
  return channels
}

/**
 * Tells the listeners of a channel, outside any transaction that wrote: PostgreSQL lets only one notifying
 * transaction commit at a time, and a commit that waits for the disk would hold up all others. Being told can be
 * lost with the process; who listens looks by itself now and then.
 */
export class Waker {
  private readonly busy = new Map<string, { again: boolean; done: Promise<void> }>()

  constructor(private readonly pool: pg.Pool) {}

  /** Many at once are one. */
  wake(channel: string): void {
    const running = this.busy.get(channel)
    if (running !== undefined) {
      running.again = true
      return
    }
    const state = { again: false, done: Promise.resolve() }
    this.busy.set(channel, state)
    state.done = this.tell(channel, state)
  }

  /** Resolves when everybody was told. */
  async settled(): Promise<void> {
    await Promise.all([...this.busy.values()].map(({ done }) => done))
  }

  private async tell(channel: string, state: { again: boolean }): Promise<void> {
    do {
      state.again = false
      await this.pool
        .query({ name: 'wake', text: `select pg_notify($1, '')`, values: [channel] })
        .catch(() => {})
    } while (state.again)
    this.busy.delete(channel)
  }
}
