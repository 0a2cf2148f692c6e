import { filesInvariant } from '../database/files-invariant.js'
import { type Invariant, invariant } from '../database/invariant.js'
import { importFiles } from './import-files.js'

export const importInvariants: readonly Invariant[] = [
  filesInvariant('every file that is still to be imported is there, as it was sent', importFiles),
  invariant(
    'an import of history has as many complaints as its journal tells',
    `import_run where kind = 'HISTORY'`,
    `select r.id from import_run r
     left join (select import_id, count(*) as n from imported_complaint where import_id is not null group by import_id) i
       on i.import_id = r.id
     left join (select subject_id, sum((facts -> 0 ->> 'accepted')::bigint) as n from journal_entry
       where subject_noun = 'import' and act = 'rows-taken' group by subject_id) j on j.subject_id = r.id
     where r.kind = 'HISTORY' and (coalesce(i.n, 0) <> r.accepted or coalesce(j.n, 0) <> r.accepted)`,
  ),
  invariant(
    'no history and no words of a search are left without their complaint',
    'imported_complaint',
    `select i.complaint_id from imported_complaint i left join complaint c on c.id = i.complaint_id where c.id is null
     union all select s.complaint_id from complaint_search s left join complaint c on c.id = s.complaint_id
     where c.id is null`,
  ),
  invariant(
    'every row of an import was taken, was there already, changed something or was rejected',
    'import_run',
    `select id from import_run r where records <> accepted + present + changed + rejected
       or rejects_kept <> (select count(*) from import_reject x where x.import_id = r.id)`,
  ),
]
