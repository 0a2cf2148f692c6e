import type { Reach, UrgentGround } from '@waarborg/domain/policy-points'
import type {
  Automation,
  ContentType,
  LegalGround,
  ReasonSource,
  ReasonSubject,
  ViolationAct,
} from '@waarborg/domain/violations'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTime, LocalDate } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'
import { ReachEnum } from '../policy-points/index.js'
import { SellerType } from '../sellers/index.js'
import { ForceMajeureType } from './force-majeure.type.js'
import {
  AutomationEnum,
  ContentTypeEnum,
  LegalGroundEnum,
  ReasonSourceEnum,
  ReasonSubjectEnum,
  UrgentGroundEnum,
  ViolationAction,
} from './violation.enums.js'

@ObjectType('ViolationEvidence', { description: 'What shows a violation.', simpleResolvers: true })
export class ViolationEvidenceType {
  @Field(() => String, { description: 'What it shows, in words.' })
  what!: string

  @Field(() => String, { nullable: true, description: 'The name of the file; null when there is none.' })
  fileName!: string | null

  @Field(() => String, { nullable: true, description: 'SHA-256 of the file, in hexadecimal.' })
  sha256!: string | null

  @Field(() => String, { nullable: true, description: 'Where signed-in staff can download it.' })
  url!: string | null

  attachmentId!: string | null
}

@ObjectType('ViolationHearing', {
  description: 'That the seller was heard before the decision, or why that could not wait.',
  simpleResolvers: true,
})
export class ViolationHearingType {
  @Field(() => LocalDate, { nullable: true, description: 'On which day; null when it could not wait.' })
  heardOn!: string | null

  @Field(() => String, { nullable: true, description: 'What the seller said.' })
  account!: string | null

  @Field(() => String, { nullable: true, description: 'Why it could not wait.' })
  urgency!: string | null
}

@ObjectType('DecisionReasons', { description: 'The reasons that were given.', simpleResolvers: true })
export class DecisionReasonsType {
  @Field(() => ReasonSourceEnum, { description: 'By whom the office came to know.' })
  source!: ReasonSource

  @Field(() => Boolean, { description: 'Whether a machine found it.' })
  isDetectedAutomatically!: boolean

  @Field(() => AutomationEnum, { description: 'How far a machine had part in the decision.' })
  automation!: Automation

  @Field(() => LegalGroundEnum, { description: 'Against what it goes.' })
  legalGround!: LegalGround

  @Field(() => String, { description: 'The clause of the terms or of the law.' })
  clause!: string

  @Field(() => String, { description: 'Why the facts break it.' })
  explanation!: string

  @Field(() => ReasonSubjectEnum, { description: 'What it was about.' })
  subject!: ReasonSubject

  @Field(() => [ContentTypeEnum], { description: 'With what it was done.' })
  contentTypes!: ContentType[]
}

@ObjectType('ViolationDecision', { description: 'What an officer decided.', simpleResolvers: true })
export class ViolationDecisionType {
  @Field(() => Int, { description: 'The weight in points; 0 is a note.' })
  weight!: number

  @Field(() => ReachEnum, { description: 'Whom it reaches.' })
  reach!: Reach

  @Field(() => UrgentGroundEnum, {
    nullable: true,
    description: 'What makes that an account closes at once.',
  })
  ground!: UrgentGround | null

  @Field(() => String, { description: 'The neutral reason that the ledger keeps.' })
  reason!: string

  @Field(() => DecisionReasonsType, {
    nullable: true,
    description: 'Its reasons; null of what was booked before they were kept.',
  })
  reasons!: DecisionReasonsType | null

  @Field(() => HandlerType, { nullable: true, description: 'Who decided.' })
  decidedBy!: HandlerType | null

  @Field(() => DateTime, { description: 'When.' })
  decidedAt!: string

  @Field(() => HandlerType, {
    nullable: true,
    description: 'The second person; null where none was needed, or none agreed yet.',
  })
  confirmedBy!: HandlerType | null

  decidedById!: string
  confirmedById!: string | null
}

@ObjectType('ViolationNotice', {
  description: 'That a violation was told to an account that it reached.',
  simpleResolvers: true,
})
export class ViolationNoticeType {
  @Field(() => ID, { description: 'Names it in `recordNoticeDelivery`.' })
  id!: string

  @Field(() => SellerType, { nullable: true, description: 'The account.' })
  seller!: SellerType | null

  @Field(() => DateTime, { description: 'Since when it is owed.' })
  owedAt!: string

  @Field(() => LocalDate, { nullable: true, description: 'The day on which it arrived, when that is known.' })
  deliveredOn!: string | null

  @Field(() => LocalDate, { nullable: true, description: 'The last day on which it came back.' })
  bouncedOn!: string | null

  sellerId!: string
}

@ObjectType('WeightRange', {
  description: 'Between what weights a decision can choose; 0, a note, always may be.',
  simpleResolvers: true,
})
export class WeightRangeType {
  @Field(() => Int, { description: 'In points, included.' })
  lightest!: number

  @Field(() => Int, { description: 'In points, included.' })
  heaviest!: number

  @Field(() => ReachEnum, { description: 'The widest reach that may be chosen.' })
  widestReach!: Reach
}

@ObjectType('ViolationFile', {
  description: 'What staff see of a violation beside what the seller sees.',
  simpleResolvers: true,
})
export class ViolationFileType {
  @Field(() => Int, { description: 'Rises with every change; name it in `expectedVersion`.' })
  version!: number

  @Field(() => HandlerType, { nullable: true, description: 'Who reported it, when that is known.' })
  reportedBy!: HandlerType | null

  @Field(() => DateTime, { nullable: true, description: 'When it was reported, when that is known.' })
  reportedAt!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Why the reporter thought that it cannot wait; null when that was not said.',
  })
  urgency!: string | null

  @Field(() => [ViolationEvidenceType], { description: 'What shows it.' })
  evidence!: ViolationEvidenceType[]

  @Field(() => ViolationHearingType, { nullable: true, description: 'The last hearing; null before.' })
  hearing!: ViolationHearingType | null

  @Field(() => ViolationDecisionType, { nullable: true, description: 'The decision; null before.' })
  decision!: ViolationDecisionType | null

  @Field(() => String, { nullable: true, description: 'Why the second person sent the last proposal back.' })
  returnReason!: string | null

  @Field(() => String, { nullable: true, description: 'Why it is no violation.' })
  declineReason!: string | null

  @Field(() => ForceMajeureType, {
    nullable: true,
    description: 'The force majeure for which it cannot be decided, only declined; null when there is none.',
  })
  excusedBy!: ForceMajeureType | null

  @Field(() => WeightRangeType, {
    nullable: true,
    description: 'What the policy allows on it today; null when the category was not in it.',
  })
  weightRange!: WeightRangeType | null

  @Field(() => [ViolationNoticeType], { description: 'To whom it was told, and whether that arrived.' })
  notices!: ViolationNoticeType[]

  @Field(() => [ViolationAction], { description: 'What the reader can do with it now.' })
  allowedActions!: ViolationAct[]
}
