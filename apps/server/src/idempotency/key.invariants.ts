import { type Invariant, invariant } from '../database/invariant.js'

export const keyInvariants: readonly Invariant[] = [
  invariant(
    'every remembered key has its answer, and the answer is there',
    'idempotency_key',
    `select i.mutation from idempotency_key i left join complaint c on c.id::text = i.answer #>> '{}'
     where i.answer is null or (i.mutation in ('submitComplaint', 'registerComplaint') and c.id is null)`,
  ),
]
