import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { loadRows } from '../../graph/nodes.js'
import type { Rows } from '../../graph/rows.js'
import { handlerJson } from '../../handlers/index.js'
import { ComplaintType } from '../complaint.type.js'
import { HearingType } from './hearing.type.js'

const hearingRows: Rows<HearingType> = {
  name: 'hearings of complaints',
  row: `json_build_object('round', g.round, 'party', g.party, 'concerned', coalesce(s.name, w.name), 'way', g.way,
    'at', g.heard_at, 'spokenWith', g.spoken_with, 'report', g.report, 'waivedBecause', g.waived_because,
    'recordedBy', ${handlerJson('b')}, 'recordedAt', g.recorded_at)`,
  from: `complaint_hearing g join handler b on b.id = g.recorded_by left join seller s on s.id = g.seller_id
    left join handler w on w.id = g.colleague_id`,
  parent: 'g.complaint_id',
  order: 'g.recorded_at, g.id',
}

/** Adds to a complaint what was said by those whom it concerns. */
@Resolver(() => ComplaintType)
export class ComplaintHearingsResolver {
  @FieldResolver(() => [HearingType], {
    description: 'Whom it concerns and who was heard, or why not, of all rounds; the oldest first (KM-1).',
  })
  hearings(@Root() { id }: ComplaintType, @Ctx() context: RequestContext) {
    return loadRows(hearingRows, id, context)
  }
}
