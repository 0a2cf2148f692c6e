import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { readConnection } from '../../graph/connection.js'
import type { RequestContext } from '../../graph/context.js'
import { decodeId, encodeId } from '../../graph/ids.js'
import { loadNode } from '../../graph/nodes.js'
import { Permit } from '../../graph/permission.js'
import {
  ComplaintExtractConnectionType,
  type ComplaintExtractList,
  ComplaintExtractListArgs,
  ComplaintExtractType,
} from './extract.type.js'
import { extractList } from './extract-list.query.js'

@Resolver(() => ComplaintExtractType)
export class ComplaintExtractResolver {
  @Permit('extracts:read')
  @Query(() => ComplaintExtractConnectionType, {
    description: 'What was put to the own sellers of the reader (D-16).',
  })
  complaintExtracts(
    @Args(() => ComplaintExtractListArgs) args: ComplaintExtractList,
    @Ctx() context: RequestContext,
  ) {
    return readConnection(extractList, args, context)
  }

  @Permit('extracts:read')
  @Query(() => ComplaintExtractType, {
    nullable: true,
    description: 'One extract; null when there is none with this id for the reader.',
  })
  complaintExtract(
    @Arg('id', () => ID, { description: 'The address: `ext_…`.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ComplaintExtractType | null> | null {
    const uuid = decodeId('extract', id)
    return uuid === null ? null : loadNode(extractList, uuid, context)
  }

  @FieldResolver(() => ID, { description: 'The address: `ext_…`, random, so that it does not tell when.' })
  id(@Root() extract: ComplaintExtractType): string {
    return encodeId('extract', extract.id)
  }
}
