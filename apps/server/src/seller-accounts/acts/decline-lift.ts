import { accepted } from '@waarborg/domain/foundation'
import { declineLift as decide } from '@waarborg/domain/sellers'
import { storedMoment } from '../../database/columns.js'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import { type BlockChangeInput, type BlockResult, changeBlock } from './change-block.js'

/** The block stays, because somebody does not agree or because who asked takes it back. */
export function declineLift(
  context: RequestContext,
  input: BlockChangeInput & { readonly reason: string },
): Promise<BlockResult> {
  const { handlerId } = requireStaff(context)
  const changing = { mutation: 'declineLift', act: 'block-lift-declined', input } as const
  return changeBlock(context, changing, async ({ liftId, ...block }, manager) => {
    const declined = decide(block, input.reason)
    if (!declined.ok) return declined
    await manager.query(
      `update block_lift set is_lifted = false, decided_by_id = $2, decided_at = $3, decline_reason = $4
       where id = $1`,
      [liftId, handlerId, storedMoment(context.at), declined.value],
    )
    return accepted({ liftId, askedById: block.askedById })
  })
}
