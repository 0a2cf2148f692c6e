import type { GraphQLResolveInfo } from 'graphql'
import { type Connection, readConnection } from '../../graph/connection.js'
import type { RequestContext } from '../../graph/context.js'
import type { ComplaintType } from '../complaint.type.js'
import type { ComplaintList } from '../complaint-list.args.js'
import { complaintList } from '../complaint-list.query.js'
import { searchInstead } from './search-instead.js'

/** A page of complaints, with what was looked for when that is not what was typed. */
export interface SearchedComplaints extends Connection<ComplaintType> {
  readonly searchedFor?: string
}

/** A page of what was asked or, when a search finds nothing, of what was probably meant. */
export async function readComplaints(
  args: ComplaintList,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<SearchedComplaints> {
  const page = await readConnection(complaintList, args, context, info)
  if (page.nodes.length > 0) return page
  const search = await searchInstead(args.filter, context)
  if (search === null) return page
  const meant = { ...args, filter: { ...args.filter, search } }
  return { ...(await readConnection(complaintList, meant, context, info)), searchedFor: search }
}
