import { type Invariant, invariant } from '../database/invariant.js'

export const eventInvariants: readonly Invariant[] = [
  invariant(
    'events are numbered without gaps',
    'event',
    `select highest from (select count(number) as counted, coalesce(max(number), 0) as highest from event) n
     where counted <> highest`,
  ),
]
