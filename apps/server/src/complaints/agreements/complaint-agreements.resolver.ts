import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { loadRows } from '../../graph/nodes.js'
import type { Rows } from '../../graph/rows.js'
import { handlerJson } from '../../handlers/index.js'
import { ComplaintType } from '../complaint.type.js'
import { AgreementType } from './agreement.type.js'

/** In the order in which the domain numbers them. */
const agreementRows: Rows<AgreementType> = {
  name: 'agreements of complaints',
  row: `json_build_object('number', a.number, 'what', a.what, 'party', a.party, 'responsible', ${handlerJson('j')},
    'dueOn', a.due_on, 'madeAt', a.made_at, 'state', a.state, 'settledAt', a.settled_at,
    'settledNote', a.settled_note)`,
  from: `(select *, row_number() over (partition by complaint_id order by made_at, id) as number from agreement) a
    join handler j on j.id = a.responsible_id`,
  parent: 'a.complaint_id',
  order: 'a.number',
}

@Resolver(() => ComplaintType)
export class ComplaintAgreementsResolver {
  @FieldResolver(() => [AgreementType], {
    description: 'What will be done, by whom and when, by their numbers (KP-7).',
  })
  agreements(@Root() { id }: ComplaintType, @Ctx() context: RequestContext) {
    return loadRows(agreementRows, id, context)
  }
}
