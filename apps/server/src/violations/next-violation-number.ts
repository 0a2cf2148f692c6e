import { violationNumber } from '@waarborg/domain/violations'
import type { EntityManager } from 'typeorm'

/** The number that people use for the next violation. */
export async function nextViolationNumber(manager: EntityManager): Promise<string> {
  const [row] = (await manager.query(`select nextval('violation_sequence')::int as next`)) as {
    next: number
  }[]
  if (row === undefined) throw new Error('The sequence gives no number.')
  return violationNumber(row.next)
}
