import type { EntityManager } from 'typeorm'

/** Any fixed number: one act on people at a time, so that two administrators cannot end each other at once. */
const PEOPLE_LOCK = 727_005

export async function alonePeople(manager: EntityManager): Promise<void> {
  await manager.query('select pg_advisory_xact_lock($1)', [PEOPLE_LOCK])
}
