import { accepted, type BulkId } from '@waarborg/domain/foundation'
import type { Office } from '../../office.js'
import { type BulkRun, lockBulk } from './bulk-run.js'
import { announceBulk } from './record-bulk.js'
import type { SettledItem } from './try-item.js'

/** Writes what came of some complaints, and how far the whole is; an item that was settled before is not counted again. */
export async function settleItems(
  office: Office,
  id: BulkId,
  items: readonly SettledItem[],
): Promise<BulkRun | null> {
  const settled = await office.transact<BulkRun | null, never>(async (manager) => {
    const run = await lockBulk(manager, id)
    if (run === null) return accepted(null)
    const [counted] = (await manager.query(
      `with settled as (
         update bulk_item i set outcome = case when s.code is null then 'DONE' else 'REFUSED' end,
           code = s.code, reason_nl = s.reason_nl, reason_en = s.reason_en
         from unnest($2::int[], $3::text[], $4::text[], $5::text[]) as s(position, code, reason_nl, reason_en)
         where i.bulk_id = $1 and i.position = s.position and i.outcome = 'WAITING'
         returning i.outcome
       )
       select count(*) filter (where outcome = 'DONE')::int as done,
         count(*) filter (where outcome = 'REFUSED')::int as refused from settled`,
      [
        id,
        items.map(({ position }) => position),
        items.map(({ refusal }) => refusal?.code ?? null),
        items.map(({ refusal }) => refusal?.NL ?? null),
        items.map(({ refusal }) => refusal?.EN ?? null),
      ],
    )) as { done: number; refused: number }[]
    const done = run.done + (counted?.done ?? 0)
    const refused = run.refused + (counted?.refused ?? 0)
    await manager.query('update bulk set done = $2, refused = $3, version = version + 1 where id = $1', [
      id,
      done,
      refused,
    ])
    const after = { ...run, done, refused, version: run.version + 1 }
    await announceBulk(manager, after, office.now())
    return accepted(after)
  })
  return settled.ok ? settled.value : null
}
