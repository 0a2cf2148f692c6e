import { accepted, type TraderId } from '@waarborg/domain/foundation'
import { confirmLift as decide } from '@waarborg/domain/sellers'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../../database/columns.js'
import { writeTogether } from '../../database/write-together.js'
import type { RequestContext } from '../../graph/context.js'
import { newRandomId } from '../../graph/new-id.js'
import { requireStaff } from '../../graph/permission.js'
import { messagesOwed } from '../../outbox/index.js'
import { type BlockChangeInput, type BlockResult, changeBlock } from './change-block.js'

/**
 * The second person agrees: the number is open to another owner, who inherits nothing. The accounts that were closed
 * stay so, and each of them is told (D-7).
 */
export function confirmLift(context: RequestContext, input: BlockChangeInput): Promise<BlockResult> {
  const { handlerId } = requireStaff(context)
  const changing = { mutation: 'confirmLift', act: 'block-lifted', input } as const
  return changeBlock(context, changing, async ({ traderId, liftId, ...block }, manager) => {
    const confirmed = decide(block, handlerId)
    if (!confirmed.ok) return confirmed
    const at = storedMoment(context.at)
    await manager.query(
      'update block_lift set is_lifted = true, decided_by_id = $2, decided_at = $3 where id = $1',
      [liftId, handlerId, at],
    )
    await tellClosed(manager, traderId, at)
    await manager.query('update trader set blocked_on = null, ownership_id = $2 where id = $1', [
      traderId,
      liftId,
    ])
    return accepted({ liftId, askedById: block.askedById })
  })
}

/** The closed accounts of the owner until now. */
async function tellClosed(manager: EntityManager, traderId: TraderId, recordedAt: string): Promise<void> {
  const closed = (await manager.query(
    `select s.id from seller s join trader t on t.id = s.trader_id where t.id = $1 and s.account_state = 'CLOSED'
       and s.ownership_id is not distinct from t.ownership_id order by s.id`,
    [traderId],
  )) as { id: string }[]
  await writeTogether(
    manager,
    messagesOwed(
      closed.map(({ id: sellerId }) => ({
        id: newRandomId<'message'>(),
        kind: 'block-lifted',
        facts: { sellerId },
        recordedAt,
      })),
    ),
  )
}
