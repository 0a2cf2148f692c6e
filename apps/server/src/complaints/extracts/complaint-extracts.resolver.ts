import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { encodeId } from '../../graph/ids.js'
import { loadRows } from '../../graph/nodes.js'
import type { Rows } from '../../graph/rows.js'
import { handlerJson } from '../../handlers/index.js'
import { sellerJson } from '../../sellers/index.js'
import { ComplaintType } from '../complaint.type.js'
import { PutExtractType } from './extract.type.js'

const putExtracts: Rows<PutExtractType> = {
  name: 'extracts of complaints',
  row: `json_build_object('id', x.id, 'text', x.text, 'consentOn', x.consent_on, 'putAt', x.put_at,
    'withdrawnAt', x.withdrawn_at, 'putBy', ${handlerJson('b')}, 'seller', ${sellerJson('s', 't')})`,
  from: `complaint_extract x join handler b on b.id = x.put_by join seller s on s.id = x.seller_id
    join trader t on t.id = s.trader_id`,
  parent: 'x.complaint_id',
  order: 'x.put_at, x.id',
}

/** Adds to a complaint what was put to its seller. */
@Resolver(() => ComplaintType)
export class ComplaintExtractsResolver {
  @FieldResolver(() => [PutExtractType], {
    description: 'What was put to the seller (D-16), the oldest first; withdrawn ones too.',
  })
  async extracts(
    @Root() complaint: ComplaintType,
    @Ctx() context: RequestContext,
  ): Promise<PutExtractType[]> {
    const rows = await loadRows(putExtracts, complaint.id, context)
    return rows.map((row) => ({ ...row, id: encodeId('extract', row.id) }))
  }
}
