import {
  accepted,
  type FieldPath,
  type HandlerId,
  type Id,
  type Result,
  refused,
  type TraderId,
} from '@waarborg/domain/foundation'
import type { LiftRejection, RegisterBlock } from '@waarborg/domain/sellers'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { callOf } from '../../complaints/index.js'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { type KeyMalformed, type KeyReused, once } from '../../idempotency/index.js'
import { type BlockActName, recordOnAccount } from '../record-on-account.js'
import { blockVersion } from '../register-block-list.query.js'

export interface BlockChangeInput {
  readonly blockId: string
  readonly expectedVersion: number
  readonly idempotencyKey?: string | null
}

export type BlockId = Id<'register-block'>

export type BlockRefusal =
  | LiftRejection
  /** Somebody asked or decided after the version that was expected. */
  | { readonly kind: 'conflict'; readonly path: FieldPath }
  | KeyReused
  | KeyMalformed

export type BlockResult = Result<BlockId, BlockRefusal>

export interface StoredBlock extends RegisterBlock {
  readonly traderId: TraderId
  /** The lifting that waits for a second person. */
  readonly liftId: string | null
  readonly version: number
}

interface Changing {
  readonly mutation: string
  readonly act: BlockActName
  readonly input: BlockChangeInput
}

/** One act on the block of a register number: lock the trader, compare versions, decide, write; one transaction. */
export function changeBlock(
  context: RequestContext,
  { mutation, act, input }: Changing,
  decide: (block: StoredBlock, manager: EntityManager) => Promise<Result<object, LiftRejection>>,
): Promise<BlockResult> {
  const id = decodeId('register-block', input.blockId)
  if (id === null) return Promise.resolve(refused(notThere))
  const call = { ...callOf(context, mutation, input), answer: id }
  return context.office.transact((manager) =>
    once<BlockId, BlockRefusal>(manager, call, async () => {
      const block = await lockBlock(manager, id)
      if (block === null) return refused(notThere)
      if (block.version !== input.expectedVersion)
        return refused({ kind: 'conflict', path: ['expectedVersion'] } as const)
      const facts = await decide(block, manager)
      if (!facts.ok) return facts
      const { traderId, version } = block
      await recordOnAccount(
        manager,
        { noun: 'trader', id: traderId, act, version: version + 1, facts: facts.value },
        context,
      )
      return accepted(null)
    }),
  )
}

const notThere = { kind: 'unknown', path: ['blockId'], noun: 'register-block' } as const

async function lockBlock(manager: EntityManager, id: BlockId): Promise<StoredBlock | null> {
  await manager.query('select id from trader where id = $1 for update', [id])
  const [row] = (await manager.query(
    `select t.id as "traderId", t.blocked_on::text as "blockedOn", l.id as "liftId", l.asked_by_id as "askedById",
       ${blockVersion('t.id')} as version
     from trader t left join block_lift l on l.trader_id = t.id and l.decided_at is null
     where t.id = $1 and (t.blocked_on is not null or t.ownership_id is not null)`,
    [id],
  )) as (Pick<StoredBlock, 'traderId' | 'liftId' | 'version'> & {
    blockedOn: string | null
    askedById: HandlerId | null
  })[]
  if (row === undefined) return null
  return { ...row, blockedOn: row.blockedOn === null ? null : Temporal.PlainDate.from(row.blockedOn) }
}
