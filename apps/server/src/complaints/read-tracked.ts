import { actionsByLink, standingRequest } from '@waarborg/domain/complaints'
import { civilDateOf } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import type { RequestContext } from '../graph/context.js'
import type { TrackedComplaintType } from './tracked-complaint.type.js'
import { hashOfToken } from './tracking-token.js'

/** The clock of that kind of the present round. */
const last = (kind: string) =>
  `lateral (select due_at, due_on, stopped_at from clock where complaint_id = c.id and kind = '${kind}'
    order by position desc limit 1)`

/** Why the clock of what was agreed stands still, of those that the condition names. */
const pause = (condition: string) =>
  `(select json_build_object('since', p.paused_at, 'reason', p.reason) from clock_pause p
    join clock q on q.id = p.clock_id where p.resumed_at is null and q.stopped_at is null
      and q.complaint_id = c.id and ${condition})`

const agreements = `(select coalesce(json_agg(json_build_object('what', g.what, 'party', g.party, 'dueOn', g.due_on,
    'state', g.state, 'pause', ${pause('q.about_id = g.id')}) order by g.made_at, g.id), '[]') from agreement g where g.complaint_id = c.id)`

const offer = `(select json_build_object('options', (
      select json_agg(json_build_object('key', x->>'key', 'description', x->>'description',
        'amountInCents', (x->'amount'->>'cents')::integer) order by place)
      from jsonb_array_elements(o.options) with ordinality as e (x, place)),
    'answerBy', o.answer_by, 'defaultKey', o.default_key, 'chosenKey', o.chosen_key)
  from offer o where o.complaint_id = c.id and o.round = c.round order by o.offered_at desc, o.id desc limit 1)`

const asked = `(select json_build_object('reason', q.reason, 'answerOn', q.answer_on, 'askedAt', q.asked_at,
    'agreedAt', q.agreed_at, 'announcedAt', (select max(announced_at) from delay_notice n
      where n.complaint_id = c.id and n.round = c.round))
  from delay_request q where q.complaint_id = c.id and q.round = c.round order by q.asked_at desc, q.id desc limit 1)`

// Of this round once it was decided, of earlier ones in any case: those went through the gate.
const answers = `(select coalesce(json_agg(json_build_object('description', p.description,
    'outcome', case p.verdict when 'FOUNDED' then 'RIGHT' when 'DOUBTFUL' then 'UNCERTAIN' else 'OTHERWISE' end,
    'answer', p.answer) order by p.position), '[]')
  from complaint_part p where p.complaint_id = c.id and p.verdict is not null and p.answer is not null
    and (p.round < c.round or c.state in ('DECIDED', 'CLOSED')))`

/** What the complainant sent; what staff added is not for outside. */
const files = (
  row: string,
) => `(select coalesce(json_agg(${row} order by a.claimed_at, a.uploaded_at, a.id), '[]')
  from attachment a where a.complaint_id = c.id and a.of_complainant)`

const messages = `(select coalesce(json_agg(json_build_object('text', m.text, 'writtenAt', m.written_at,
    'writerName', w.name) order by m.written_at, m.id), '[]')
  from link_message m left join handler w on w.id = m.writer_id where m.complaint_id = c.id)`

const tracked = `
  select json_build_object('number', c.number, 'mergedNumber', case when l.id <> c.id then l.number end, 'status', c.state, 'receivedAt', c.received_at, 'subject', c.subject,
    'description', c.description, 'categoryName', case $2 when 'NL' then k.name_nl else k.name_en end,
    'contactBy', f.due_at, 'contactedAt', f.stopped_at, 'agreedDeadlineOn', c.agreed_deadline_on,
    'agreedDeadlineConfirmedAt', c.agreed_deadline_confirmed_at, 'answerBy', d.due_on, 'round', c.round,
    'pause', ${pause(`q.kind = 'agreed-deadline'`)},
    'agreements', ${agreements}, 'offer', ${offer}, 'asked', ${asked}, 'answers', ${answers},
    'aftercareAsked', c.state = 'CLOSED' and exists (select from complaint_closing g
      where g.complaint_id = c.id and g.round = c.round and g.aftercare_at is null),
    'handler', case when h.id is null then null else json_build_object('name', h.name, 'function', h.function,
      'telephone', h.telephone, 'email', h.email) end,
    'attachmentNames', ${files('a.name')}, 'files', ${files(`json_build_object('name', a.name,
      'sizeInBytes', a.size, 'addedAt', a.claimed_at)`)}, 'messages', ${messages}) as row
  from complaint l
    join complaint c on c.id = coalesce(l.merged_into_id, l.id)
    join category k on k.id = c.category_id
    join ${last('first-contact')} f on true
    join ${last('decision')} d on true
    left join handler h on h.id = c.handler_id
  where l.tracking_hash = $1`

interface Asked {
  readonly reason: string
  readonly answerOn: string
  readonly askedAt: string
  readonly agreedAt: string | null
  readonly announcedAt: string | null
}

type Told = Omit<TrackedComplaintType, 'allowedActions' | 'delay'> & { readonly asked: Asked | null }

/** What the secret link shows; null when it opens nothing. */
export async function readTracked(
  token: string,
  context: RequestContext,
): Promise<TrackedComplaintType | null> {
  const found = await context.office.reads.row<{ row: Told }>({
    name: 'tracked complaint',
    text: tracked,
    values: [hashOfToken(token), context.locale],
  })
  if (found == null) return null
  const { asked, ...told } = found.row
  const allowedActions = actionsOf(found.row, context)
  return { ...told, allowedActions, delay: allowedActions.includes('AGREE_TO_DELAY') ? asked : null }
}

function actionsOf({ status: state, asked, offer, ...told }: Told, { at }: RequestContext) {
  const isOpen = offer !== null && offer.chosenKey === null
  const facts = {
    state,
    isDeadlineConfirmed: told.agreedDeadlineConfirmedAt !== null,
    isDelayAsked: asked !== null && isStanding(asked, at),
    choiceUntil: isOpen ? Temporal.PlainDate.from(offer.answerBy) : null,
    isAftercareOpen: told.aftercareAsked,
  }
  return [...actionsByLink(facts, at)]
}

function isStanding({ announcedAt, ...asked }: Asked, at: Temporal.Instant): boolean {
  const moment = (text: string | null) => (text === null ? null : Temporal.Instant.from(text))
  const request = {
    answerOn: Temporal.PlainDate.from(asked.answerOn),
    askedAt: Temporal.Instant.from(asked.askedAt),
    agreedAt: moment(asked.agreedAt),
  }
  const standing = { requests: [request], announcedAt: moment(announcedAt), today: civilDateOf(at) }
  return standingRequest(standing) !== undefined
}
