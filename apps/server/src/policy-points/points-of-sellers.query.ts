import { deductionsInForce, isClosedOn, openingOf, type PointsQuestion, shownOf } from '../sellers/index.js'
import type { SellerPointsType } from './seller-points.type.js'

/** What the statement tells of the points; which day and moment they are of, the asker knows. */
export type PointsRow = Omit<SellerPointsType, 'asOf' | 'knownAt'>

const question: PointsQuestion = { seller: 's.id', on: '$2::date', knownAt: '$3::timestamptz' }
const inForce = deductionsInForce(question)
const left = shownOf('o.points', 'f.taken')
const warnedAt = `(select p.warn_at from policy p where p.in_force_from <= $2::date order by p.version desc limit 1)`

/** The points of the sellers $1 at the end of day $2 as known at $3; no row where no ledger was open. */
export const pointsOfSellers = `
  select s.id as parent, json_build_object('start', o.points, 'raw', o.points - f.taken,
    'balance', ${left},
    'warning', (select min(w.number) from unnest(${warnedAt}) w(number) where w.number >= ${left}), 'isClosed', c.is_closed,
    'upcomingRestorations', case when c.is_closed then '[]' else f.coming end) as row
  from unnest($1::uuid[]) as s(id)
  cross join lateral (select o.points from ${openingOf(question, 'o')}) o
  cross join lateral (select ${isClosedOn(question)} as is_closed) c
  cross join lateral (
    select coalesce(sum(day.points), 0)::int as taken,
      coalesce(json_agg(json_build_object('on', day.returns_on, 'points', day.points) order by day.returns_on)
        filter (where day.points > 0), '[]') as coming
    from (select d.returns_on, sum(d.points)::int as points from (${inForce}) d group by 1) day) f`
