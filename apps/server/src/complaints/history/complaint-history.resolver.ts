import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { loadOfMany } from '../../graph/nodes.js'
import { ComplaintType } from '../complaint.type.js'
import { ComplaintHistoryType } from './complaint-history.type.js'

const ofComplaints = `
  select i.complaint_id as parent, json_build_object('source', i.source, 'externalId', i.external_id,
    'receivedOn', i.received_on, 'settledOn', i.settled_on, 'outcome', i.outcome,
    'published', (select coalesce(json_agg(json_build_object('name', p.key, 'value', p.value)), '[]')
      from json_each_text(i.published) p)) as row
  from imported_complaint i where i.complaint_id = any($1::uuid[])`

/** Adds to an imported complaint where it comes from. */
@Resolver(() => ComplaintType)
export class ComplaintHistoryResolver {
  @FieldResolver(() => ComplaintHistoryType, {
    nullable: true,
    description: 'Where it comes from and how it ended there; null for the own work of the office.',
  })
  async history(
    @Root() complaint: ComplaintType,
    @Ctx() context: RequestContext,
  ): Promise<ComplaintHistoryType | null> {
    if (complaint.state !== 'IMPORTED') return null
    const [history] = await loadOfMany<ComplaintHistoryType>(
      'history of complaints',
      ofComplaints,
      complaint.id,
      context,
    )
    return history ?? null
  }
}
