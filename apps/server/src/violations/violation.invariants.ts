import { type Invariant, invariant } from '../database/invariant.js'

const ACTS = `('violation-booked', 'violation-taken-over')`

/** What always holds of violations and the points that they took. */
export const violationInvariants: readonly Invariant[] = [
  invariant(
    'every booked violation took its weight once from the account of the deed, and a note took nothing',
    `violation where state = 'BOOKED'`,
    `select v.number from violation v left join policy_ledger_entry e on e.violation_id = v.id and e.seller_id = v.seller_id
     where v.state = 'BOOKED' group by v.id having count(e.id) <> (case when v.weight > 0 then 1 else 0 end)
       or max(e.points) <> v.weight or max(e.returns_on) <> v.points_return_on`,
  ),
  invariant(
    'no account lost points twice for one violation, and none for one that was not booked',
    'policy_ledger_entry where violation_id is not null',
    `select v.number from policy_ledger_entry e join violation v on v.id = e.violation_id
     where not exists (select from policy_ledger_entry w where w.offsets_id = e.id and w.lowers_to = 0)
     group by v.id, e.seller_id having count(*) > 1 or v.state <> 'BOOKED'`,
  ),
  invariant(
    'every booked violation stands once in the journal, and was told as often',
    `violation where state = 'BOOKED'`,
    `select v.number from violation v where v.state = 'BOOKED' and (
       (select count(*) from journal_entry j where j.subject_id = v.id and j.act in ${ACTS}) <> 1
       or (select count(*) from event e where e.subject_id = v.id and e.kind in ${ACTS}) <> 1)`,
  ),
  invariant(
    'nothing stands booked for which force majeure excuses',
    `violation where state = 'BOOKED'`,
    `select v.number from violation v join force_majeure_category c on c.policy_category_id = v.policy_category_id
     join force_majeure_window w on w.id = c.window_id and w.state = 'STANDING'
     where v.state = 'BOOKED' and v.deed_on between w.from_on and w.until_on`,
  ),
  invariant(
    'what force majeure withdrew was done within it, of one of its categories',
    'violation where force_majeure_id is not null',
    `select v.number from violation v join force_majeure_window w on w.id = v.force_majeure_id
     where w.stands_at is null or v.deed_on not between w.from_on and w.until_on or not exists (
       select from force_majeure_category c where c.window_id = w.id and c.policy_category_id = v.policy_category_id)`,
  ),
]
