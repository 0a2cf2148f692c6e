import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { loadRows } from '../../graph/nodes.js'
import type { Rows } from '../../graph/rows.js'
import { ComplaintType } from '../complaint.type.js'
import { RemedyOfferType } from './offer.type.js'

const offerRows: Rows<RemedyOfferType> = {
  name: 'offers of complaints',
  row: `json_build_object('round', o.round, 'options', (
      select json_agg(json_build_object('key', x->>'key', 'remedy', x->>'kind', 'description', x->>'description',
        'amountInCents', (x->'amount'->>'cents')::integer) order by place)
      from jsonb_array_elements(o.options) with ordinality as e (x, place)),
    'defaultKey', o.default_key, 'answerBy', o.answer_by, 'offeredAt', o.offered_at, 'chosenKey', o.chosen_key,
    'chosenBy', o.chosen_by, 'chosenAt', o.chosen_at)`,
  from: 'offer o',
  parent: 'o.complaint_id',
  order: 'o.offered_at, o.id',
}

@Resolver(() => ComplaintType)
export class ComplaintOffersResolver {
  @FieldResolver(() => [RemedyOfferType], {
    description:
      'What the complainant could choose from, the oldest first; the last of a round stands (KP-6).',
  })
  offers(@Root() { id }: ComplaintType, @Ctx() context: RequestContext) {
    return loadRows(offerRows, id, context)
  }
}
