import type { Reach, UrgentGround } from '@waarborg/domain/policy-points'
import type {
  Automation,
  ContentType,
  LegalGround,
  ObjectionResult,
  ReasonSource,
  ReasonSubject,
} from '@waarborg/domain/violations'
import type { Temporal } from 'temporal-polyfill'
import { Field, Float, ID, InputType } from 'type-graphql'
import { LocalDate } from '../graph/scalars.js'
import { ReachEnum } from '../policy-points/index.js'
import { KEY_DESCRIPTION } from './key-description.js'
import {
  AutomationEnum,
  ContentTypeEnum,
  type DeliveryOutcome,
  DeliveryOutcomeEnum,
  LegalGroundEnum,
  ObjectionResultEnum,
  ReasonSourceEnum,
  ReasonSubjectEnum,
  UrgentGroundEnum,
} from './violation.enums.js'
import { ViolationChangeFields } from './violation.inputs.js'

@InputType('DecisionReasonsInput', {
  description: 'The reasons; the rest of the statement follows from the decision.',
})
export class DecisionReasonsInput {
  @Field(() => ReasonSourceEnum, { description: 'By whom the office came to know.' })
  source!: ReasonSource

  @Field(() => Boolean, { description: 'Whether a machine found it.' })
  isDetectedAutomatically!: boolean

  @Field(() => AutomationEnum, { description: 'How far a machine had part in the decision.' })
  automation!: Automation

  @Field(() => LegalGroundEnum, { description: 'Against what it goes.' })
  legalGround!: LegalGround

  @Field(() => String, { description: 'The clause; at most 500 characters.' })
  clause!: string

  @Field(() => String, { description: 'Why the facts break it; at most 2,000 characters.' })
  explanation!: string

  @Field(() => ReasonSubjectEnum, { description: 'What it was about.' })
  subject!: ReasonSubject

  @Field(() => [ContentTypeEnum], { description: 'With what it was done: at least one.' })
  contentTypes!: ContentType[]
}

@InputType('DecideViolationInput', { description: 'What an officer decides on a report.' })
export class DecideViolationInput extends ViolationChangeFields {
  @Field(() => Float, {
    description: 'The weight in whole points within the range of the policy; 0 is a note.',
  })
  weight!: number

  @Field(() => ReachEnum, { description: 'Whom it reaches, at most as wide as the category.' })
  reach!: Reach

  @Field(() => UrgentGroundEnum, {
    nullable: true,
    description: 'What makes that an account closes at once.',
  })
  ground?: UrgentGround | null

  @Field(() => String, {
    description:
      'A neutral reason without personal data, at most 500 characters: the ledger keeps it for good.',
  })
  reason!: string

  @Field(() => DecisionReasonsInput, { description: 'The reasons.' })
  reasons!: DecisionReasonsInput

  @Field(() => Boolean, { description: 'To look what it would do: nothing is written.' })
  dryRun!: boolean
}

@InputType('ObjectToViolationInput', { description: 'Why a seller does not agree.' })
export class ObjectToViolationInput {
  @Field(() => ID, { description: 'The violation.' })
  violationId!: string

  @Field(() => String, { description: 'Why; at most 5,000 characters.' })
  grounds!: string

  @Field(() => [String], {
    nullable: true,
    description: 'The tickets of files that were sent to where `prepareUpload` said.',
  })
  files?: string[] | null

  @Field(() => String, { nullable: true, description: KEY_DESCRIPTION })
  idempotencyKey?: string | null
}

@InputType('DecideObjectionInput', { description: 'What is decided on an objection.' })
export class DecideObjectionInput extends ViolationChangeFields {
  @Field(() => ObjectionResultEnum, { description: 'What is decided; never heavier (D-7).' })
  result!: ObjectionResult

  @Field(() => Float, {
    nullable: true,
    description: 'The lighter weight in whole points, when it is lowered.',
  })
  lowersTo?: number | null

  @Field(() => String, { description: 'Why; at most 5,000 characters.' })
  reasons!: string

  @Field(() => Boolean, { description: 'To look what it would do: nothing is written.' })
  dryRun!: boolean
}

@InputType('RecordNoticeDeliveryInput', { description: 'What became of a notice.' })
export class RecordNoticeDeliveryInput extends ViolationChangeFields {
  @Field(() => ID, { description: 'The notice.' })
  noticeId!: string

  @Field(() => DeliveryOutcomeEnum, { description: 'Whether it arrived.' })
  outcome!: DeliveryOutcome

  @Field(() => LocalDate, { description: 'On which day.' })
  on!: Temporal.PlainDate
}
