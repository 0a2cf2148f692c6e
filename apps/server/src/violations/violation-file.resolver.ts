import { actionsOn } from '@waarborg/domain/violations'
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { encodeId } from '../graph/ids.js'
import { loadNode } from '../graph/nodes.js'
import { type HandlerType, handlerList } from '../handlers/index.js'
import { type SellerType, sellerList } from '../sellers/index.js'
import { PointsEffectType } from './points-effect.type.js'
import { readObjectionEnd, readViolationFile } from './read-violation-file.js'
import { ViolationType } from './violation.type.js'
import {
  ViolationDecisionType,
  ViolationEvidenceType,
  ViolationFileType,
  ViolationNoticeType,
} from './violation-file.type.js'

/** Adds to a violation what staff see of it beside, and until when it can be objected to. */
@Resolver(() => ViolationType)
export class ViolationFileResolver {
  @FieldResolver(() => ViolationFileType, { nullable: true })
  async file(
    @Root() violation: ViolationType,
    @Ctx() context: RequestContext,
  ): Promise<Omit<ViolationFileType, 'reportedBy'> | null> {
    if (context.actor.kind !== 'staff') return null
    const file = await readViolationFile(violation.id, context)
    return file === null ? null : { ...file, allowedActions: [...actionsOn(file.facts, context.actor)] }
  }

  @FieldResolver()
  objectionUntilOn(@Root() violation: ViolationType, @Ctx() context: RequestContext): Promise<string | null> {
    return readObjectionEnd(violation.id, context)
  }
}

@Resolver(() => ViolationFileType)
export class ReportedByResolver {
  @FieldResolver()
  reportedBy(
    @Root() file: ViolationFileType & { readonly reportedById: string | null },
    @Ctx() context: RequestContext,
  ): Promise<HandlerType | null> | null {
    return handlerOf(file.reportedById, context)
  }
}

@Resolver(() => ViolationEvidenceType)
export class ViolationEvidenceResolver {
  @FieldResolver()
  url(@Root() { attachmentId }: ViolationEvidenceType): string | null {
    return attachmentId === null ? null : `/attachments/${encodeId('attachment', attachmentId)}`
  }
}

@Resolver(() => ViolationDecisionType)
export class ViolationDecisionResolver {
  @FieldResolver()
  decidedBy(@Root() { decidedById }: ViolationDecisionType, @Ctx() context: RequestContext) {
    return handlerOf(decidedById, context)
  }

  @FieldResolver()
  confirmedBy(@Root() { confirmedById }: ViolationDecisionType, @Ctx() context: RequestContext) {
    return handlerOf(confirmedById, context)
  }
}

@Resolver(() => ViolationNoticeType)
export class ViolationNoticeResolver {
  @FieldResolver(() => ID)
  id(@Root() notice: ViolationNoticeType): string {
    return encodeId('message', notice.id)
  }

  @FieldResolver()
  seller(@Root() { sellerId }: ViolationNoticeType, @Ctx() context: RequestContext) {
    return sellerOf(sellerId, context)
  }
}

@Resolver(() => PointsEffectType)
export class PointsEffectResolver {
  @FieldResolver()
  seller(@Root() { sellerId }: PointsEffectType, @Ctx() context: RequestContext) {
    return sellerOf(sellerId, context)
  }
}

const handlerOf = (id: string | null, context: RequestContext): Promise<HandlerType | null> | null =>
  id === null ? null : loadNode(handlerList, id, context)

const sellerOf = (id: string, context: RequestContext): Promise<SellerType | null> =>
  loadNode(sellerList, id, context)
