/** A notice by which a violation was told to one of those whom it reached, and whether it arrived. */
export interface NoticeRow {
  readonly id: string
  readonly sellerId: string
  readonly owedAt: string
  readonly deliveredOn: string | null
  readonly bouncedOn: string | null
}

const dayOf = (outcome: string) =>
  `(select max(d.on_day) from notice_delivery d where d.message_id = n.id and d.outcome = '${outcome}')`

/** The notices of the violations that are $1, each as `row` of its `parent`, the first owed first. */
export const noticesOfViolations = `
  select n.parent, json_build_object('id', n.id, 'sellerId', n."sellerId", 'owedAt', n.recorded_at,
    'deliveredOn', ${dayOf('DELIVERED')}, 'bouncedOn', ${dayOf('BOUNCED')}) as row
  from (
    select e.violation_id as parent, m.id, m.facts->>'sellerId' as "sellerId", m.recorded_at
    from policy_ledger_entry e join outbox_message m on m.facts->>'entryId' = e.id::text
    where e.violation_id = any($1::uuid[]) and m.kind = 'points-deducted'
    union all
    select (m.facts->>'violationId')::uuid, m.id, m.facts->>'sellerId', m.recorded_at
    from outbox_message m where m.facts->>'violationId' = any($1::text[]) and m.kind = 'note-made'
  ) n order by n.recorded_at, n.id`

/** The violations of which a notice came back and did not arrive since. */
export const violationsOfNoticesThatCameBack = `
  select coalesce(e.violation_id, (m.facts->>'violationId')::uuid) as id
  from notice_delivery d join outbox_message m on m.id = d.message_id
  left join policy_ledger_entry e on m.kind = 'points-deducted' and e.id = (m.facts->>'entryId')::uuid
  where d.outcome = 'BOUNCED' and m.kind in ('points-deducted', 'note-made') and not exists (
    select from notice_delivery a where a.message_id = d.message_id and a.outcome = 'DELIVERED')`
