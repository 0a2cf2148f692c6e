import type { Rows } from '../../graph/rows.js'
import { handlerJson } from '../../handlers/index.js'
import type { ClosingType } from './closing.type.js'
import type { InadmissibilityType } from './inadmissibility.type.js'
import type { PartType } from './part.type.js'

/** The parts of a complaint by their numbers. */
export const partRows: Rows<PartType> = {
  name: 'parts of complaints',
  row: `json_build_object('number', p.position, 'round', p.round, 'description', p.description,
    'verdict', p.verdict, 'honesty', p.honesty, 'remedy', p.remedy, 'amountInCents', p.amount_in_cents,
    'explanation', p.explanation, 'whyNotRepaired', p.why_not_repaired, 'whyOutsideBand', p.why_outside_band,
    'judgedBy', ${handlerJson('j')}, 'judgedAt', p.judged_at, 'needs', p.needs,
    'confirmedBy', ${handlerJson('k')}, 'confirmedAt', p.confirmed_at,
    'returnedReason', p.returned_reason, 'returnedBy', ${handlerJson('r')}, 'answer', p.answer)`,
  from: `complaint_part p left join handler j on j.id = p.judged_by left join handler k on k.id = p.confirmed_by
    left join handler r on r.id = p.returned_by`,
  parent: 'p.complaint_id',
  order: 'p.position',
}

/** The times that a complaint was closed, by round. */
export const closingRows: Rows<ClosingType> = {
  name: 'closings of complaints',
  row: `json_build_object('round', g.round, 'cause', g.cause, 'unit', g.unit, 'origin', g.origin,
    'closedBy', ${handlerJson('j')}, 'closedAt', g.closed_at, 'aftercareOn', g.aftercare_on,
    'aftercareBy', ${handlerJson('k')}, 'aftercareWay', g.aftercare_way, 'solved', g.aftercare_solved,
    'aftercareReport', g.aftercare_report, 'aftercareAt', g.aftercare_at)`,
  from: 'complaint_closing g join handler j on j.id = g.closed_by join handler k on k.id = g.aftercare_by',
  parent: 'g.complaint_id',
  order: 'g.round',
}

/** What was said about not handling a complaint, if anything. */
export const inadmissibilityRows: Rows<InadmissibilityType> = {
  name: 'inadmissibility of complaints',
  row: `json_build_object('reason', i.inadmissible_reason, 'declaredBy', ${handlerJson('j')},
    'declaredAt', i.inadmissible_declared_at, 'confirmedBy', ${handlerJson('k')},
    'confirmedAt', i.inadmissible_confirmed_at)`,
  from: `complaint i join handler j on j.id = i.inadmissible_declared_by
    left join handler k on k.id = i.inadmissible_confirmed_by`,
  parent: 'i.id',
  order: 'i.id',
}
