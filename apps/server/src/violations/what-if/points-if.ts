import { civilDateOf, type Result, refused } from '@waarborg/domain/foundation'
import type { PointsOutcome } from '@waarborg/domain/policy-points'
import { type WhatIf, whatIf } from '@waarborg/domain/violations'
import type { RequestContext } from '../../graph/context.js'
import { newRandomId } from '../../graph/new-id.js'
import { requireStaff } from '../../graph/permission.js'
import type { ViolationRefusal } from '../acts/change-violation.js'
import { pointsFor } from '../acts/points-for.js'
import { categoryOf, sellerOf } from '../acts/report-violation.js'

export interface PointsIf extends WhatIf {
  readonly sellerId: string
  readonly policyCategoryId: string
}

type Looked = { readonly kind: 'looked'; readonly result: Result<PointsOutcome, ViolationRefusal> }

/** Looks what a violation would do to points if it were decided now. It is undone with its transaction: nothing is kept. */
export async function pointsIf(
  context: RequestContext,
  input: PointsIf,
): Promise<Result<PointsOutcome, ViolationRefusal>> {
  const { handlerId: actorId } = requireStaff(context)
  const { at } = context
  const looked = await context.office.transact<never, Looked>(async (manager) => {
    const look = async (): Promise<Result<PointsOutcome, ViolationRefusal>> => {
      const seller = await sellerOf(manager, input.sellerId)
      if (seller === null) return refused({ kind: 'unknown', path: ['sellerId'], noun: 'seller' })
      const by = { at, actorId, reason: '–', policyOf: civilDateOf(at) }
      const { points: _, ...facts } = await pointsFor(manager, seller.traderId, by)
      const categoryId = await categoryOf(manager, input.policyCategoryId)
      return whatIf(input, { ...facts, id: newRandomId<'violation'>(), seller, categoryId, at })
    }
    return refused({ kind: 'looked', result: await look() })
  })
  const [undone] = looked.ok ? [] : looked.rejections
  if (undone === undefined) throw new Error('What was looked at is undone.')
  return undone.result
}
