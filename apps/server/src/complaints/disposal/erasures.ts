/** A text that must be there is left empty, so that it still shows that there was one. */
const emptied = (...columns: readonly string[]) =>
  columns.map((column) => `${column} = left(${column}, 0)`).join(', ')

const ofComplaints = 'complaint_id = any($1::uuid[])'

/** Whose clocks, notes and offers: of what belongs to a complaint by another row. */
const of = (table: string) => `(select id from ${table} where ${ofComplaints})`

/** Both at once, or the database refuses it; $1 is which, and $2 on which day. */
export const DISPOSED = `update complaint set disposed_on = $2, subject = null, description = null, wish = null,
  order_number = null, seller_name = null, tracking_hash = null, withdrawal_reason = null where id = any($1::uuid[])`

/**
 * What takes everything else out of complaints by which somebody can be known or found again, and every text that somebody
 * wrote; $1 is which. What leads from one complaint of a customer to another goes too. @source KP-15, D-12
 */
export const ERASURES: readonly string[] = [
  `delete from complainant where ${ofComplaints}`,
  `delete from complaint_search where ${ofComplaints}`,
  `delete from complaint_relation where first_id = any($1::uuid[]) or second_id = any($1::uuid[])`,
  `delete from complaint_label where ${ofComplaints}`,
  `delete from complaint_extract where ${ofComplaints}`,
  `delete from complaint_hearing where ${ofComplaints}`,
  `delete from conversation_step where ${ofComplaints}`,
  `delete from link_message where ${ofComplaints}`,
  `delete from blame_let_stand where ${ofComplaints}`,
  `delete from complaint_presence where ${ofComplaints}`,
  `delete from note_search where ${ofComplaints}`,
  `delete from note_version where note_id in ${of('note')}`,
  `delete from note where ${ofComplaints}`,
  `update contact_report set report = '', mandate = null where ${ofComplaints}`,
  `update clock_pause set reason = '' where clock_id in ${of('clock')}`,
  `update complaint_part set ${emptied('description', 'explanation', 'why_not_repaired', 'why_outside_band', 'returned_reason', 'answer')}
     where ${ofComplaints}`,
  `update agreement set ${emptied('what', 'settled_note')} where ${ofComplaints}`,
  `update offer set options = (select jsonb_agg(x || '{"description": ""}' order by place)
     from jsonb_array_elements(options) with ordinality as e (x, place)) where ${ofComplaints}`,
  `update complaint_closing set ${emptied('unit', 'aftercare_report')} where ${ofComplaints}`,
  `update severity_assessment set reason = '' where ${ofComplaints}`,
  `update recomputation set reason = '' where ${ofComplaints}`,
  `update delay_notice set reason = '' where ${ofComplaints}`,
  `update delay_request set reason = '' where ${ofComplaints}`,
  `update holding_reply set text = '' where ${ofComplaints}`,
  `update imported_complaint set outcome = null, published = '{}', words = 0 where ${ofComplaints}`,
]

/** What waited to be sent to the complainant goes nowhere any more; $2 is when. */
export const UNSENT = `update outbox_message set state = 'FAILED', settled_at = $2
  where ${ofComplaints} and state = 'WAITING' and audience is null`

/** The words of history stand in lists of many complaints; $1 is which, by their sequences. */
export const HISTORY_WORDS: readonly string[] = [
  'delete from history_word where sequences <@ $1::integer[]',
  `update history_word set sequences = (select array_agg(s order by s) from unnest(sequences) s where s <> all($1::integer[]))
     where sequences && $1::integer[]`,
]
