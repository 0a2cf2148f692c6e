import type { ComplaintId } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { removeFilesLater } from '../../attachments/index.js'
import { DISPOSED, ERASURES, UNSENT } from './erasures.js'

interface Erasing {
  readonly on: Temporal.PlainDate
  readonly at: Temporal.Instant
  readonly requestId: string
}

/**
 * Takes the personal data out of complaints whose rows are locked, in the transaction of the caller. Their files go with
 * their rows: a job that is asked for here removes them, whatever breaks off.
 */
export async function erase(
  manager: EntityManager,
  ids: readonly ComplaintId[],
  { on, at, requestId }: Erasing,
): Promise<void> {
  await manager.query(DISPOSED, [ids, on.toString()])
  for (const statement of ERASURES) await manager.query(statement, [ids])
  await manager.query(UNSENT, [ids, at.toString()])
  const [files] = (await manager.query(
    'delete from attachment where complaint_id = any($1::uuid[]) returning id',
    [ids],
  )) as [{ id: string }[], number]
  if (files.length > 0)
    await removeFilesLater(
      manager,
      files.map(({ id }) => id),
      requestId,
    )
}
