import type { ComplaintState } from '@waarborg/domain/complaints'
import { Field, Int, ObjectType } from 'type-graphql'
import { graphEnum } from '../graph/enums.js'
import { DateTime, EmailAddress, LocalDate, PhoneNumber } from '../graph/scalars.js'
import {
  LinkAction,
  type LinkActionName,
  TrackedAgreementType,
  TrackedAnswerType,
  TrackedDelayType,
  TrackedFileType,
  TrackedMessageType,
  TrackedOfferType,
  TrackedPauseType,
} from './tracked/tracked-parts.type.js'

const TrackedStatus = graphEnum<Exclude<ComplaintState, 'MERGED'>>(
  'TrackedStatus',
  'How far it is, in plain words for the complainant.',
  {
    RECEIVED: 'Received; somebody will be in contact.',
    IN_CONTACT: 'We have spoken; a day for the answer is still to be agreed.',
    IN_TREATMENT: 'A day for the answer has been agreed, and we are working on it.',
    DECIDED: 'There is an answer.',
    CLOSED: 'Settled.',
    WITHDRAWN: 'Withdrawn by the complainant.',
    NOT_ADMISSIBLE: 'Not handled; the reason was told.',
  },
)

@ObjectType('HandlerCard', {
  description: 'The card that a customer always gets (KP-12).',
  simpleResolvers: true,
})
class HandlerCardType {
  @Field(() => String, { description: 'The name.' })
  name!: string

  @Field(() => String, { description: 'The function.' })
  function!: string

  @Field(() => PhoneNumber, { description: 'The direct number.' })
  telephone!: string

  @Field(() => EmailAddress, { description: 'The address.' })
  email!: string
}

@ObjectType('TrackedComplaint', {
  description:
    'What a complainant sees by the secret link: plain status, dates and people, no labels (D-10).',
  simpleResolvers: true,
})
export class TrackedComplaintType {
  @Field(() => String, { description: 'The number to mention.' })
  number!: string

  @Field(() => String, {
    nullable: true,
    description:
      'The number that the link was given with, when that one goes on in an earlier one of the same complainant, which is what is shown; else null (KM-17).',
  })
  mergedNumber!: string | null

  @Field(() => TrackedStatus, { description: 'How far it is.' })
  status!: ComplaintState

  @Field(() => DateTime, { description: 'When it was received.' })
  receivedAt!: string

  @Field(() => String, { nullable: true, description: 'What it is about, in the words of the complainant.' })
  subject!: string | null

  @Field(() => String, { description: 'What happened, in the words of the complainant.' })
  description!: string

  @Field(() => String, { description: "The category, in the caller's language." })
  categoryName!: string

  @Field(() => DateTime, { description: 'The last moment by which somebody is in contact.' })
  contactBy!: string

  @Field(() => DateTime, {
    nullable: true,
    description: 'When there was contact and a day was agreed; null before.',
  })
  contactedAt!: string | null

  @Field(() => LocalDate, { nullable: true, description: 'The day agreed for the answer; null before.' })
  agreedDeadlineOn!: string | null

  @Field(() => TrackedPauseType, {
    nullable: true,
    description: 'Why the agreed day waits; null when it does not.',
  })
  pause!: TrackedPauseType | null

  @Field(() => LocalDate, { description: 'The day by which there is an answer.' })
  answerBy!: string

  @Field(() => HandlerCardType, { nullable: true, description: 'Who handles it; null while nobody does.' })
  handler!: HandlerCardType | null

  @Field(() => [String], { description: 'The names of the files of the complainant.' })
  attachmentNames!: string[]

  @Field(() => [TrackedFileType], { description: 'The files of the complainant, the oldest first.' })
  files!: TrackedFileType[]

  @Field(() => [TrackedMessageType], {
    description: 'What the complainant and the office wrote to each other here, the oldest first (KP-16).',
  })
  messages!: TrackedMessageType[]

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the complainant confirmed that day online; null before.',
  })
  agreedDeadlineConfirmedAt!: string | null

  @Field(() => Int, { description: 'Which time it is handled; 1 until it is open again (KP-8).' })
  round!: number

  @Field(() => [TrackedAgreementType], { description: 'What was agreed, the oldest first (KP-7).' })
  agreements!: TrackedAgreementType[]

  @Field(() => TrackedOfferType, {
    nullable: true,
    description: 'What there is to choose from, if anything.',
  })
  offer!: TrackedOfferType | null

  @Field(() => TrackedDelayType, {
    nullable: true,
    description: 'The delay that the complainant can still agree to; null when none waits for that.',
  })
  delay!: TrackedDelayType | null

  @Field(() => [TrackedAnswerType], { description: 'The answers; none before they were sent.' })
  answers!: TrackedAnswerType[]

  @Field(() => Boolean, { description: 'Whether an answer is awaited to the question whether it is solved.' })
  aftercareAsked!: boolean

  @Field(() => [LinkAction], { description: 'What can be done by the link now.' })
  allowedActions!: LinkActionName[]
}
