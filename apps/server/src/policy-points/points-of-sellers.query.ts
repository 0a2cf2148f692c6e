import { pointsJson } from '../sellers/index.js'

const points = pointsJson({ seller: 's.id', on: '$2::date', knownAt: '$3::timestamptz' }, 'ALL')

/** The points of the sellers $1 at the end of day $2 as known at $3; no row where no ledger was open. */
export const pointsOfSellers = `
  select s.id as parent, p.row from unnest($1::uuid[]) as s(id) cross join lateral (select ${points} as row) p
  where p.row is not null`
