import type { OwedMessage } from '@waarborg/domain/complaints'
import { Field, ObjectType } from 'type-graphql'
import { graphEnum } from '../../graph/enums.js'
import { DateTime } from '../../graph/scalars.js'
import { HandlerType } from '../../handlers/index.js'
import type { Shouted } from '../clock.type.js'

export type MessageKindName = Shouted<OwedMessage['kind']>

const MessageKind = graphEnum<MessageKindName>('MessageKind', 'What somebody is told about a complaint.', {
  RECEIPT: 'That it was received, how it goes on and by when.',
  MANAGEMENT_NOTICE: 'That there is a new one, or that it is serious (KP-2).',
  ASSIGNMENT_NOTICE: 'That somebody was given it.',
  CONTACT_CONFIRMATION: 'What was said, in writing (KM-23).',
  CONFIRMATION_ASKED: 'That a second person has to agree (D-19).',
  VERDICT_RETURNED: 'That a verdict was given back.',
  DECISION: 'The answer to every part (KP-14).',
  NOT_ADMISSIBLE: 'That it is not handled, and why.',
  AGREEMENT_MADE: 'What will be done, by whom and when (KP-7).',
  DELAY_NOTICE: 'Why the answer comes later, and when (KP-14).',
  DELAY_ASKED: 'Whether a further delay is agreed to (D-2).',
  OPTIONS: 'What can be chosen from, and until when (KP-6).',
  MERGED: 'In which earlier complaint it goes on (KM-17).',
  PAUSE_NOTICE: 'Why what was agreed waits.',
  RESUMPTION_NOTICE: 'That what was agreed goes on, and until when.',
  RECOMPUTATION_NOTICE: 'That days which were told are others now (D-3).',
  MENTION: 'That a note names somebody.',
  REMINDER: 'That a clock runs out (KM-16).',
  REMINDER_BY_COLLEAGUE: 'That a colleague asks to go on with it (KM-16).',
  WRITTEN_MESSAGE: 'That the office wrote on the page of the secret link (KP-16).',
  MESSAGE_RECEIVED: 'That the complainant wrote with the secret link (KP-16).',
  FILES_RECEIVED: 'That the complainant sent files with the secret link.',
  ASSIGNMENT_UNCONFIRMED: 'That who was given it has not confirmed (KM-16).',
})

export type AddresseeName = 'COMPLAINANT' | 'HANDLER' | 'COORDINATORS' | 'MANAGEMENT'

const Addressee = graphEnum<AddresseeName>('Addressee', 'To whom a message goes.', {
  COMPLAINANT: 'The complainant.',
  HANDLER: 'One of the office.',
  COORDINATORS: 'Everybody who coordinates, but for whom it is about.',
  MANAGEMENT: 'All of management, but for whom it is about.',
})

@ObjectType('OwedMessage', {
  description: 'A message about a complaint that waits to be sent. Nobody has had it yet.',
  simpleResolvers: true,
})
export class OwedMessageType {
  @Field(() => MessageKind, { description: 'What it tells.' })
  kind!: MessageKindName

  @Field(() => Addressee, { description: 'To whom it goes.' })
  to!: AddresseeName

  @Field(() => HandlerType, {
    nullable: true,
    description: 'Which of the office, when it goes to one of them.',
  })
  handler!: HandlerType | null

  @Field(() => DateTime, { description: 'Since when it is owed.' })
  owedAt!: string

  @Field(() => String, {
    description: 'What it says in short, in the reader’s language; never the text itself.',
  })
  summary!: string
}
