import { Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql'
import { readNestedConnection } from '../../graph/connection.js'
import type { RequestContext } from '../../graph/context.js'
import { encodeId } from '../../graph/ids.js'
import { loadNode } from '../../graph/nodes.js'
import { Permit } from '../../graph/permission.js'
import { SellerType } from '../../sellers/index.js'
import { readStatement } from '../statement/read-statement.js'
import { noticeOf } from '../statement/statement.words.js'
import type { ViolationType } from '../violation.type.js'
import { violationList } from '../violation-list.query.js'
import {
  SellerNoticeConnectionType,
  type SellerNoticeList,
  SellerNoticeListArgs,
  SellerNoticeType,
} from './seller-notice.type.js'
import { noticeInWords } from './seller-notice.words.js'
import { sellerNoticeList } from './seller-notice-list.query.js'

/** Adds to a seller what it was told. */
@Resolver(() => SellerType)
export class SellerNoticesResolver {
  @Permit('violations:read')
  @FieldResolver(() => SellerNoticeConnectionType, {
    description: 'All that the seller was told of its points, its account and its objections.',
  })
  notices(
    @Root() seller: SellerType,
    @Args(() => SellerNoticeListArgs) args: SellerNoticeList,
    @Ctx() context: RequestContext,
  ) {
    const parent = { column: `(m.facts->>'sellerId')::uuid`, id: seller.id }
    return readNestedConnection(sellerNoticeList, args, context, parent)
  }
}

@Resolver(() => SellerNoticeType)
export class SellerNoticeResolver {
  @FieldResolver(() => ID)
  id(@Root() notice: SellerNoticeType): string {
    return encodeId('message', notice.id)
  }

  @FieldResolver()
  violation(
    @Root() { violationId }: SellerNoticeType,
    @Ctx() context: RequestContext,
  ): Promise<ViolationType | null> | null {
    return violationId === null ? null : loadNode(violationList, violationId, context)
  }

  @FieldResolver()
  async text(@Root() notice: SellerNoticeType, @Ctx() context: RequestContext): Promise<string> {
    const said = noticeInWords(notice.facts, context.locale)
    const { kind } = notice
    if (kind !== 'POINTS_DEDUCTED' && kind !== 'NOTE_MADE') return said
    const { violationId } = notice
    const told = violationId === null ? null : await readStatement(violationId, context)
    return told === null ? said : `${said}\n\n${noticeOf(told, context.locale)}`
  }
}
