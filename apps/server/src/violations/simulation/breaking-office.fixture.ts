import type pg from 'pg'
import type { EntityManager } from 'typeorm'
import type { Office } from '../../office.js'

/** The server fell in the middle of its work. */
class Broken extends Error {}

export const isBroken = (fault: unknown): boolean =>
  fault instanceof Broken || (fault as { driverError?: unknown } | null)?.driverError instanceof Broken

/** The same office, but its transactions are broken off before that statement, which can be the last: the commit. */
export function breakingOff(office: Office, statement: number): Office {
  let left = statement
  return throughEach(office, (ask) => (--left === 0 ? Promise.reject(new Broken('The server fell.')) : ask()))
}

/** The same office, and what PostgreSQL says against any of its statements. */
export function watched(office: Office, onFault: (code: string | undefined) => void): Office {
  return throughEach(office, async (ask) => {
    try {
      return await ask()
    } catch (fault) {
      onFault((fault as { code?: string }).code)
      throw fault
    }
  })
}

type Through = (ask: () => Promise<unknown>) => Promise<unknown>

/** The same office, but every statement of its transactions, also the commit, is asked by way of a function. */
function throughEach(office: Office, through: Through): Office {
  const transact: Office['transact'] = (work) =>
    office.transact(async (manager) => {
      await askBy(manager, through)
      return work(manager)
    })
  return Object.assign(Object.create(office), { transact })
}

async function askBy({ queryRunner }: EntityManager, through: Through): Promise<void> {
  if (!queryRunner) throw new Error('There is nothing to ask outside a transaction.')
  const client = (await queryRunner.connect()) as pg.ClientBase
  const asking = new Proxy(client, {
    get(target, name) {
      const found: unknown = Reflect.get(target, name)
      if (typeof found !== 'function') return found
      if (name !== 'query') return found.bind(target)
      return (...asked: unknown[]) => through(() => found.apply(target, asked))
    },
  })
  queryRunner.connect = () => Promise.resolve(asking)
}
