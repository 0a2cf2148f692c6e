/**
 * What was written about one complaint since it came in and everybody reads who reads the complaint. Not what was
 * weighed inside: why a verdict was given back, labels, reasons against the usual (KP-1).
 */
export const TEXTS_BESIDE = `
  select text from complaint_part, unnest(array[description, explanation, answer]) text where complaint_id = $1
  union all select text from agreement, unnest(array[what, settled_note]) text where complaint_id = $1
  union all select report from contact_report where complaint_id = $1
  union all select text from holding_reply where complaint_id = $1
  union all select reason from delay_notice where complaint_id = $1
  union all select option ->> 'description' from offer, jsonb_array_elements(options) option where complaint_id = $1`
