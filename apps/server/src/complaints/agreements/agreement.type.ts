import type {
  AgreementParty as AgreementPartyDomain,
  AgreementState as AgreementStateDomain,
} from '@waarborg/domain/complaints'
import { Field, Int, ObjectType } from 'type-graphql'
import { graphEnum } from '../../graph/enums.js'
import { DateTime, LocalDate } from '../../graph/scalars.js'
import { HandlerType } from '../../handlers/index.js'

export type AgreementPartyName = AgreementPartyDomain

export const AgreementParty = graphEnum<AgreementPartyName>('AgreementParty', 'Who does what was agreed.', {
  OFFICE: 'The office.',
  SELLER: 'The seller.',
  COMPLAINANT: 'The complainant.',
})

type AgreementStateName = AgreementStateDomain

const AgreementState = graphEnum<AgreementStateName>('AgreementState', 'How far an agreement is.', {
  OPEN: 'Still to be done.',
  DONE: 'Done.',
  LAPSED: 'No longer asked for.',
})

@ObjectType('Agreement', {
  description: 'What will be done, by whom and when (KP-7).',
  simpleResolvers: true,
})
export class AgreementType {
  @Field(() => Int, { description: 'Its number within the complaint, from 1.' })
  number!: number

  @Field(() => String, { description: 'What, as plain text.' })
  what!: string

  @Field(() => AgreementParty, { description: 'Who does it.' })
  party!: AgreementPartyName

  @Field(() => HandlerType, { description: 'Who of the office sees to it.' })
  responsible!: HandlerType

  @Field(() => LocalDate, { description: 'On which working day at the latest.' })
  dueOn!: string

  @Field(() => DateTime, { description: 'When it was made.' })
  madeAt!: string

  @Field(() => AgreementState, { description: 'How far it is.' })
  state!: AgreementStateName

  @Field(() => DateTime, { nullable: true, description: 'When it was done or lapsed; null while open.' })
  settledAt!: string | null

  @Field(() => String, { nullable: true, description: 'What was done, or why it lapsed.' })
  settledNote!: string | null
}
