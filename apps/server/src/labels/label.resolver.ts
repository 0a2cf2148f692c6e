import { Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { ComplaintType } from '../complaints/index.js'
import { readConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { encodeId } from '../graph/ids.js'
import { loadRows } from '../graph/nodes.js'
import { Permit } from '../graph/permission.js'
import type { Rows } from '../graph/rows.js'
import { LabelConnectionType, type LabelList, LabelListArgs, LabelType } from './label.type.js'
import { LABEL_JSON, labelList } from './label-list.query.js'

@Resolver(() => LabelType)
export class LabelResolver {
  @Permit('labels:read')
  @Query(() => LabelConnectionType, { description: 'The labels of the office, retired ones too.' })
  labels(@Args(() => LabelListArgs) args: LabelList, @Ctx() context: RequestContext) {
    return readConnection(labelList, args, context)
  }

  @FieldResolver(() => ID, { description: 'The address: `lab_…`.' })
  id(@Root() label: LabelType): string {
    return encodeId('label', label.id)
  }
}

const labelRows: Rows<LabelType> = {
  name: 'labels of complaints',
  row: LABEL_JSON,
  from: 'complaint_label b join label l on l.id = b.label_id',
  parent: 'b.complaint_id',
  order: 'l.name collate dutch, l.id',
}

/** Adds to a complaint the labels that it carries. */
@Resolver(() => ComplaintType)
export class ComplaintLabelsResolver {
  @FieldResolver(() => [LabelType], { description: 'The labels that it carries, by name.' })
  labels(@Root() { id }: ComplaintType, @Ctx() context: RequestContext) {
    return loadRows(labelRows, id, context)
  }
}
