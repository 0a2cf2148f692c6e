import { decodeId } from '../../graph/ids.js'
import type { TestOffice } from '../../test-office/test-office.fixture.js'
import { categoryNamed, daysAgo, reported, sellerNamed } from '../../violations/acts/violations.fixture.js'
import type { TableObject } from './table-object.fixture.js'

const officer = `(select id from handler where email like 'anouk%')`
const manager = `(select id from handler where email like 'hendrik%')`

/** Force majeure that stands and that was ended, what it withdrew, and a report that it excuses. */
export async function forceMajeureRecorded(
  office: TestOffice,
  violations: readonly TableObject[],
): Promise<void> {
  const policyCategoryId = await categoryNamed(office, 'ZELFPROMOTIE')
  for (const ended of [`'STANDING', null, null, null`, `'ENDED', ${officer}, now(), 'Elders.'`])
    await office.rows(
      `with kept as (insert into force_majeure_window (id, from_on, until_on, reason_nl, reason_en, recorded_by_id,
           recorded_at, stands_at, confirmed_by_id, state, ended_by_id, ended_at, end_reason)
         values (gen_random_uuid(), $2, $3, 'Een storing.', 'An outage.', ${officer}, now(), now(),
           ${manager}, ${ended}) returning id)
       insert into force_majeure_category (window_id, policy_category_id) select id, $1 from kept returning window_id`,
      [decodeId('policy-category', policyCategoryId), daysAgo(office, 5), daysAgo(office, 1)],
    )
  await office.rows(
    `update violation set state = 'WITHDRAWN', force_majeure_id = (select id from force_majeure_window where state = 'ENDED')
     where id = any($1::uuid[]) returning id`,
    [violations.map(({ variables }) => decodeId('violation', String(variables.violation)))],
  )
  await reported(office, { sellerId: await sellerNamed(office, 'Zonnedak'), policyCategoryId })
}
