import type { Locale } from '@waarborg/domain/complaints'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { connectionType } from '../../graph/connection.type.js'
import { graphEnum } from '../../graph/enums.js'
import { listArgs, orderInput } from '../../graph/list.args.js'
import { DateTime, LocalDate } from '../../graph/scalars.js'
import { ViolationType } from '../violation.type.js'

export type SellerNoticeKind =
  | 'POINTS_DEDUCTED'
  | 'POINTS_LOWERED'
  | 'POINTS_RETURNED'
  | 'POINTS_WARNING'
  | 'NOTE_MADE'
  | 'ACCOUNT_SUSPENDED'
  | 'SUSPENSION_ENDED'
  | 'ACCOUNT_CLOSED'
  | 'ACCOUNT_REOPENED'
  | 'CLOSING_REASONS_CORRECTED'
  | 'OBJECTION_RECEIVED'
  | 'OBJECTION_DECIDED'
  | 'POLICY_ANNOUNCED'
  | 'NUMBER_RELATED'
  | 'SAME_PERSON_PROVEN'
  | 'NUMBER_LINK_WITHDRAWN'
  | 'NUMBER_LINK_ENDED'
  | 'EXCUSED_BY_FORCE_MAJEURE'

const Kind = graphEnum<SellerNoticeKind>('SellerNoticeKind', 'What a seller was told.', {
  POINTS_DEDUCTED: 'A violation took points.',
  POINTS_LOWERED: 'A deduction was lowered or undone.',
  POINTS_RETURNED: 'Points came back on their date.',
  POINTS_WARNING: 'Few points are left.',
  NOTE_MADE: 'A violation was noted without points.',
  ACCOUNT_SUSPENDED: 'The account was suspended.',
  SUSPENSION_ENDED: 'The suspension ended.',
  ACCOUNT_CLOSED: 'The account was closed.',
  ACCOUNT_REOPENED: 'The closure was undone.',
  CLOSING_REASONS_CORRECTED: 'The account stays closed, for another reason.',
  OBJECTION_RECEIVED: 'An objection came in.',
  OBJECTION_DECIDED: 'An objection was decided.',
  POLICY_ANNOUNCED: 'A version of the policy of points is to come (D-14).',
  NUMBER_RELATED: 'The register number is related to another.',
  SAME_PERSON_PROVEN: 'The register number and another are of the same legal person.',
  NUMBER_LINK_WITHDRAWN: 'That the register number is linked to another was wrong.',
  NUMBER_LINK_ENDED: 'The register number is no longer related to another.',
  EXCUSED_BY_FORCE_MAJEURE: 'Violations of some days were withdrawn for force majeure.',
})

/** What a notice is composed of. */
export interface NoticeFacts {
  readonly kind: SellerNoticeKind
  readonly sellerName: string
  readonly points: number | null
  readonly returnsOn: string | null
  readonly lowersTo: number | null
  readonly warnAt: number | null
  readonly dueOn: string | null
  readonly inForceFrom: string | null
  /** The names of the categories whose rule is otherwise than before; null of what announces no policy. */
  readonly changedRules: readonly Readonly<Record<Locale, string>>[] | null
  readonly result: 'MAINTAINED' | 'LOWERED' | 'WITHDRAWN' | null
  readonly register: 'KVK' | 'KBO' | null
  readonly registerNumber: string | null
  readonly traderName: string | null
  readonly sinceOn: string | null
  readonly untilOn: string | null
  readonly forceMajeure:
    | (Readonly<Record<Locale, string>> & { readonly fromOn: string; readonly untilOn: string })
    | null
}

@ObjectType('SellerNotice', {
  description: 'What a seller was told of its points, its account or its objection (BP-8).',
  simpleResolvers: true,
})
export class SellerNoticeType {
  @Field(() => ID, { description: 'Random, so that it does not tell when.' })
  id!: string

  @Field(() => Kind, { description: 'What it is about.' })
  kind!: SellerNoticeKind

  @Field(() => DateTime, { description: 'Since when it is owed.' })
  owedAt!: string

  @Field(() => String, { description: 'What it says, whole, in the language of the caller.' })
  text!: string

  @Field(() => ViolationType, {
    nullable: true,
    description: 'The violation that it is about; null when there is none, or none that the reader sees.',
  })
  violation!: ViolationType | null

  @Field(() => LocalDate, {
    nullable: true,
    description: 'From which day the version holds that is announced; null of what announces none.',
  })
  policyInForceFrom!: string | null

  violationId!: string | null
  facts!: NoticeFacts
}

export const SellerNoticeConnectionType = connectionType('SellerNotice', SellerNoticeType)

@InputType('SellerNoticeFilter', { description: 'Which notices; all conditions hold together.' })
export class SellerNoticeFilter {
  @Field(() => [Kind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: SellerNoticeKind[] | null
}

export const SellerNoticeOrder = orderInput<'OWED_AT'>('SellerNotice', { OWED_AT: 'Since when it is owed.' })
export const SellerNoticeListArgs = listArgs(SellerNoticeFilter, SellerNoticeOrder)
export type SellerNoticeList = InstanceType<typeof SellerNoticeListArgs>
