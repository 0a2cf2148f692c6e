import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { loadRows } from '../../graph/nodes.js'
import type { Rows } from '../../graph/rows.js'
import { DateTime } from '../../graph/scalars.js'
import { ComplaintType } from '../complaint.type.js'

/** Of the present assignment. */
const signalRows: Rows<string> = {
  name: 'signals of complaints',
  row: 'to_json(s.told_at)',
  from: `complaint c join assignment_signal s on s.complaint_id = c.id and s.assigned_at = c.assigned_at`,
  parent: 'c.id',
  order: 's.told_at',
}

@Resolver(() => ComplaintType)
export class ComplaintSignalResolver {
  @FieldResolver(() => DateTime, {
    nullable: true,
    description:
      'When the coordinators were told that the present handler did not confirm taking it in time, also when that was done since; null when they were not (KM-16).',
  })
  async unconfirmedToldAt(@Root() { id }: ComplaintType, @Ctx() context: RequestContext) {
    const [toldAt] = await loadRows(signalRows, id, context)
    return toldAt ?? null
  }
}
