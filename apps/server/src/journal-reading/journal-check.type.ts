import { Field, Int, ObjectType } from 'type-graphql'
import { graphEnum } from '../graph/enums.js'
import { NodeType } from '../graph/node.type.js'
import { DateTime } from '../graph/scalars.js'
import { UserErrorType } from '../graph/user-error.type.js'
import { HandlerType } from '../handlers/index.js'
import { JournalSubject, type JournalSubjectName } from './journal-subject.js'

export type CheckStateName = 'WAITING' | 'RUNNING' | 'FINISHED'

export const JournalCheckState = graphEnum<CheckStateName>('JournalCheckState', 'How far a check is.', {
  WAITING: 'It was asked for and begins as soon as it can.',
  RUNNING: 'The entries are being looked at.',
  FINISHED: 'Every entry was looked at.',
})

@ObjectType('BrokenChain', {
  description:
    'A subject whose entries do not follow from each other: something was altered, added or taken away.',
  simpleResolvers: true,
})
export class BrokenChainType {
  @Field(() => JournalSubject, { description: 'What it is about.' })
  subject!: JournalSubjectName

  @Field(() => String, {
    nullable: true,
    description:
      'The number or name of what it is about; null when it has none or the reader may not see it.',
  })
  subjectName!: string | null

  @Field(() => Int, { description: 'The first of its entries that does not follow.' })
  position!: number
}

@ObjectType('JournalCheck', {
  description: 'A look at every entry of the journal: does each follow from the one before it?',
  implements: NodeType,
  simpleResolvers: true,
})
export class JournalCheckType extends NodeType {
  @Field(() => JournalCheckState, { description: 'How far it is.' })
  state!: CheckStateName

  @Field(() => DateTime, { description: 'When it was asked for.' })
  askedAt!: string

  @Field(() => HandlerType, { description: 'Who asked for it.' })
  askedBy!: HandlerType

  @Field(() => DateTime, { nullable: true, description: 'When every entry had been looked at.' })
  endedAt!: string | null

  @Field(() => Int, { description: 'How many entries there are to look at; 0 until it begins.' })
  entries!: number

  @Field(() => Int, { description: 'How many were looked at.' })
  entriesDone!: number

  @Field(() => Int, {
    nullable: true,
    description: 'How many subjects have entries that do not follow; null until it has ended.',
  })
  brokenChains!: number | null

  @Field(() => [BrokenChainType], { description: 'The first 100 of those.' })
  broken!: BrokenChainType[]
}

@ObjectType('CheckJournalPayload', { description: 'The answer to `checkJournal`.', simpleResolvers: true })
export class CheckJournalPayload {
  @Field(() => JournalCheckType, {
    description: 'The check that was asked for, or that is under way already.',
  })
  check!: JournalCheckType

  @Field(() => [UserErrorType], { description: 'Always empty.' })
  userErrors!: UserErrorType[]
}
