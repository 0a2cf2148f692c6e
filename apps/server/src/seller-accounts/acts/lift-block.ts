import { accepted } from '@waarborg/domain/foundation'
import { askLift, type LiftForm } from '@waarborg/domain/sellers'
import { rowsToInsert } from '../../database/rows-to-insert.js'
import { writeTogether } from '../../database/write-together.js'
import type { RequestContext } from '../../graph/context.js'
import { newId } from '../../graph/new-id.js'
import { requireStaff } from '../../graph/permission.js'
import { type BlockChangeInput, type BlockResult, changeBlock } from './change-block.js'

/** Asks for a block to be lifted; a second person decides (D-7, D-19). */
export function liftBlock(context: RequestContext, input: BlockChangeInput & LiftForm): Promise<BlockResult> {
  const { handlerId: askedById } = requireStaff(context)
  const changing = { mutation: 'liftBlock', act: 'block-lift-asked', input } as const
  return changeBlock(context, changing, async ({ traderId, ...block }, manager) => {
    const asked = askLift(block, input)
    if (!asked.ok) return asked
    const { blockedOn } = block
    const lift = {
      id: newId<'ownership'>(),
      traderId,
      blockedOn,
      ...asked.value,
      askedById,
      askedAt: context.at,
    }
    await writeTogether(manager, [rowsToInsert('block_lift', [lift])])
    return accepted({ liftId: lift.id, ground: lift.ground })
  })
}
