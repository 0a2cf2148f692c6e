import type {
  LinkAction as LinkActionDomain,
  AgreementParty as PartyDomain,
  AgreementState as StateDomain,
} from '@waarborg/domain/complaints'
import { Field, Int, ObjectType } from 'type-graphql'
import { graphEnum } from '../../graph/enums.js'
import { DateTime, LocalDate } from '../../graph/scalars.js'

export type LinkActionName = LinkActionDomain
type TrackedPartyName = PartyDomain
type TrackedAgreementStateName = StateDomain
type TrackedOutcomeName = 'RIGHT' | 'UNCERTAIN' | 'OTHERWISE'

export const LinkAction = graphEnum<LinkActionName>(
  'LinkAction',
  'What the complainant can do by the secret link now.',
  {
    CONFIRM_AGREED_DEADLINE: 'Confirm the agreed day: `confirmAgreedDeadline`.',
    AGREE_TO_DELAY: 'Agree that the answer comes later: `agreeToDelay`.',
    CHOOSE_OPTION: 'Choose from what is offered: `chooseOption`.',
    ANSWER_AFTERCARE: 'Say whether it is really solved: `answerAftercare`.',
    WITHDRAW: 'Take it back: `withdrawTracked`.',
    ADD_FILES: 'Send files: `addTrackedFiles`.',
    WRITE_MESSAGE: 'Write to the office: `writeTrackedMessage`.',
  },
)

const TrackedParty = graphEnum<TrackedPartyName>('TrackedParty', 'Who does what was agreed.', {
  OFFICE: 'The office.',
  SELLER: 'The seller.',
  COMPLAINANT: 'The complainant.',
})

const TrackedAgreementState = graphEnum<TrackedAgreementStateName>(
  'TrackedAgreementState',
  'How it stands with what was agreed.',
  { OPEN: 'Still to be done.', DONE: 'Done.', LAPSED: 'No longer asked for.' },
)

const TrackedOutcome = graphEnum<TrackedOutcomeName>(
  'TrackedOutcome',
  'What the office found of one thing, in plain words for the complainant.',
  {
    RIGHT: 'The complainant is right.',
    UNCERTAIN: 'It could not be established, or only in part.',
    OTHERWISE: 'The office sees it otherwise.',
  },
)

@ObjectType('TrackedPause', {
  description: 'Why what was agreed waits now; the last day moves with it once it goes on.',
  simpleResolvers: true,
})
export class TrackedPauseType {
  @Field(() => DateTime, { description: 'Since when.' })
  since!: string

  @Field(() => String, { description: 'Why.' })
  reason!: string
}

@ObjectType('TrackedAgreement', {
  description: 'What was agreed: what, who and when.',
  simpleResolvers: true,
})
export class TrackedAgreementType {
  @Field(() => String, { description: 'What will be done.' })
  what!: string

  @Field(() => TrackedParty, { description: 'Who does it.' })
  party!: TrackedPartyName

  @Field(() => LocalDate, { description: 'The last day for it.' })
  dueOn!: string

  @Field(() => TrackedAgreementState, { description: 'How it stands.' })
  state!: TrackedAgreementStateName

  @Field(() => TrackedPauseType, { nullable: true, description: 'Why it waits; null when it does not.' })
  pause!: TrackedPauseType | null
}

@ObjectType('TrackedDelay', {
  description: 'That the answer may come later, which the complainant is asked to agree to (D-2).',
  simpleResolvers: true,
})
export class TrackedDelayType {
  @Field(() => String, { description: 'Why.' })
  reason!: string

  @Field(() => LocalDate, { description: 'The day on which the answer would come.' })
  answerOn!: string
}

@ObjectType('TrackedOption', { description: 'One of the solutions to choose from.', simpleResolvers: true })
class TrackedOptionType {
  @Field(() => String, { description: 'The letter to choose it by.' })
  key!: string

  @Field(() => String, { description: 'What it comes to.' })
  description!: string

  @Field(() => Int, { nullable: true, description: 'What it is worth, in euro cents.' })
  amountInCents!: number | null
}

@ObjectType('TrackedOffer', { description: 'The solutions to choose from (KP-6).', simpleResolvers: true })
export class TrackedOfferType {
  @Field(() => [TrackedOptionType], { description: 'The solutions.' })
  options!: TrackedOptionType[]

  @Field(() => LocalDate, { description: 'The last day for choosing.' })
  answerBy!: string

  @Field(() => String, { nullable: true, description: 'Which one holds without an answer, if any.' })
  defaultKey!: string | null

  @Field(() => String, { nullable: true, description: 'Which one was chosen or came to hold; null before.' })
  chosenKey!: string | null
}

@ObjectType('TrackedAnswer', {
  description: 'The answer to one of the things it is about (D-9).',
  simpleResolvers: true,
})
export class TrackedAnswerType {
  @Field(() => String, { description: 'What it is about.' })
  description!: string

  @Field(() => TrackedOutcome, { description: 'What was found.' })
  outcome!: TrackedOutcomeName

  @Field(() => String, { description: 'The answer.' })
  answer!: string
}

@ObjectType('TrackedFile', { description: 'A file that the complainant sent.', simpleResolvers: true })
export class TrackedFileType {
  @Field(() => String, { description: 'Its name.' })
  name!: string

  @Field(() => Int, { description: 'Its size in bytes.' })
  sizeInBytes!: number

  @Field(() => DateTime, { description: 'When it was added.' })
  addedAt!: string
}

@ObjectType('TrackedMessage', {
  description: 'What the complainant or the office wrote here.',
  simpleResolvers: true,
})
export class TrackedMessageType {
  @Field(() => String, { description: 'Plain text, as it was written.' })
  text!: string

  @Field(() => DateTime, { description: 'When.' })
  writtenAt!: string

  @Field(() => String, {
    nullable: true,
    description: 'Who of the office wrote it; null when the complainant did.',
  })
  writerName!: string | null
}
