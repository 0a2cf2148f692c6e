import type { EntityManager } from 'typeorm'

/** How long the office keeps a complaint after its last end. @source KP-15 */
export async function monthsToKeep(manager: EntityManager): Promise<number> {
  const [office] = (await manager.query('select months_to_keep as months from office')) as {
    months: number
  }[]
  if (office === undefined) throw new Error('There is no office.')
  return office.months
}
