import type { Country, SellerId } from '@waarborg/domain/foundation'
import { OBJECTED_WITHIN_MONTHS, type Reasons, type StatementOfReasons } from '@waarborg/domain/violations'
import { Temporal } from 'temporal-polyfill'
import type { RequestContext } from '../../graph/context.js'
import { DECISION_JSON, type DecisionRow } from '../violation.row.js'

interface Reached {
  readonly sellerId: SellerId
  readonly country: Country
  readonly points: number
  readonly returnsOn: string | null
  readonly kind: 'NOTE' | 'POINTS' | 'SUSPENSION' | 'CLOSURE'
}

interface StatementRow {
  readonly number: string
  readonly sellerName: string
  readonly traderName: string
  readonly registerNumber: string
  /** Of the account of the deed. */
  readonly country: Country
  readonly categoryNl: string
  readonly categoryEn: string
  readonly deedOn: string
  readonly facts: string
  readonly bookedOn: string
  readonly decision: DecisionRow | null
  readonly reached: readonly Reached[]
}

/** Whom the deductions took points from, and whose account closed by them. */
const reached = `
  select e.seller_id as "sellerId", sum(coalesce(e.points, 0))::int as points, max(e.returns_on)::text as "returnsOn",
    case when bool_or(e.kind = 'CLOSURE') then 'CLOSURE' else 'POINTS' end as kind
  from policy_ledger_entry e where (e.kind = 'DEDUCTION' and e.violation_id = v.id) or (e.kind = 'CLOSURE' and e.by_id in (
    select d.id from policy_ledger_entry d where d.violation_id = v.id and d.kind = 'DEDUCTION'))
  group by e.seller_id`

const statement = `
  select v.number, s.name as "sellerName", t.name as "traderName", t.register_number as "registerNumber", s.country,
    p.name_nl as "categoryNl", p.name_en as "categoryEn", v.deed_on::text as "deedOn", v.facts,
    (v.decided_at at time zone 'Europe/Amsterdam')::date::text as "bookedOn", ${DECISION_JSON} as decision,
    (select coalesce(json_agg(json_build_object('sellerId', r."sellerId", 'country', a.country, 'points', r.points,
       'returnsOn', r."returnsOn", 'kind', case when r.kind = 'POINTS' and a.account_state = 'SUSPENDED'
         then 'SUSPENSION' else r.kind end) order by a.name), '[]')
     from (${reached}) r join seller a on a.id = r."sellerId") as reached
  from violation v join seller s on s.id = v.seller_id join trader t on t.id = s.trader_id
  join policy_category p on p.id = v.policy_category_id
  where v.id = $1 and v.state in ('BOOKED', 'WITHDRAWN') and v.decided_at is not null`

export interface TellableStatement extends Omit<StatementRow, 'decision' | 'reached'> {
  readonly statement: StatementOfReasons
}

/** The statement of what was decided; null before, and of what was booked before reasons were kept. */
export async function readStatement(
  id: string,
  { office }: RequestContext,
): Promise<TellableStatement | null> {
  const [row] = await office.reads.ask<StatementRow>(statement, [id])
  const reasons = row?.decision?.reasons ?? null
  if (row === undefined || reasons === null) return null
  return { ...row, statement: statementOf(row, reasons) }
}

function statementOf(
  { reached: all, country: own, deedOn, facts, bookedOn }: StatementRow,
  reasons: Reasons,
): StatementOfReasons {
  const [first] = all
  const until = first?.returnsOn ?? null
  return {
    ...reasons,
    restrictions: all.map(({ sellerId, kind, points }) => ({ sellerId, kind, points })),
    territory: all.length === 0 ? [own] : [...new Set(all.map(({ country }) => country))].toSorted(),
    from: Temporal.PlainDate.from(bookedOn),
    until:
      until === null || all.some(({ kind }) => kind === 'CLOSURE') ? null : Temporal.PlainDate.from(until),
    deedOn: Temporal.PlainDate.from(deedOn),
    facts,
    redress: { objectionWithinInMonths: OBJECTED_WITHIN_MONTHS, beyond: ['OUT_OF_COURT', 'COURT'] },
  }
}
