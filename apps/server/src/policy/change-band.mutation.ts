import { type CompensationBand, changeBand } from '@waarborg/domain/complaints'
import { accepted, type CategoryId, refused } from '@waarborg/domain/foundation'
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../graph/context.js'
import { decodeId } from '../graph/ids.js'
import { Permit } from '../graph/permission.js'
import { changePolicy } from './change-policy.js'
import { PolicyChangeFields, policyPayload, tellPolicy } from './policy-payload.js'

@InputType('ChangeBandInput', {
  description: 'What is usual in a category; without amounts the standard again.',
})
class ChangeBandInput extends PolicyChangeFields {
  @Field(() => ID, { description: 'The category.' })
  categoryId!: string

  @Field(() => Int, { nullable: true, description: 'The least, in euro cents.' })
  fromCents?: number | null

  @Field(() => Int, { nullable: true, description: 'The most, in euro cents.' })
  toCents?: number | null
}

const ChangeBandPayload = policyPayload('changeBand')

@Resolver()
export class ChangeBandMutation {
  @Permit('policy:change')
  @Mutation(() => ChangeBandPayload, {
    description: 'Changes what is usual in a category; it holds for verdicts given after it (KM-6).',
  })
  async changeBand(
    @Arg('input', () => ChangeBandInput, { description: 'The category and its band.' })
    input: ChangeBandInput,
    @Ctx() context: RequestContext,
  ) {
    const result = await changePolicy(context, input, async (manager) => {
      const found = await findBand(manager, input.categoryId)
      if (found === null) return refused({ kind: 'unknown', path: ['categoryId'], noun: 'category' } as const)
      const { categoryId, band: before } = found
      const { fromCents = null, toCents = null } = input
      const after = changeBand(before, { fromCents, toCents })
      if (!after.ok) return after
      await saveBand(manager, categoryId, after.value)
      return accepted({ setting: 'COMPENSATION_BAND', categoryId, before, after: after.value } as const)
    })
    return tellPolicy(result, context)
  }
}

/** The band that a category has of its own; nothing where there is no such category. */
async function findBand(
  manager: EntityManager,
  address: string,
): Promise<{ readonly categoryId: CategoryId; readonly band: CompensationBand | null } | null> {
  const id = decodeId('category', address)
  const [row] = (await manager.query(
    `select k.id, b.from_cents::int as "fromCents", b.to_cents::int as "toCents"
     from category k left join compensation_band b on b.category_id = k.id where k.id = $1`,
    [id],
  )) as { id: CategoryId; fromCents: number | null; toCents: number | null }[]
  if (row === undefined) return null
  const { id: categoryId, fromCents, toCents } = row
  return { categoryId, band: fromCents === null || toCents === null ? null : { fromCents, toCents } }
}

async function saveBand(
  manager: EntityManager,
  categoryId: CategoryId,
  band: CompensationBand | null,
): Promise<void> {
  if (band === null) {
    await manager.query('delete from compensation_band where category_id = $1', [categoryId])
    return
  }
  await manager.query(
    `insert into compensation_band (category_id, from_cents, to_cents) values ($1, $2, $3)
     on conflict (category_id) do update set from_cents = excluded.from_cents, to_cents = excluded.to_cents`,
    [categoryId, band.fromCents, band.toCents],
  )
}
