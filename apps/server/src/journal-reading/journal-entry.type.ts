import type { Temporal } from 'temporal-polyfill'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { ActorKind, type ActorKindName } from '../complaints/index.js'
import { connectionType } from '../graph/connection.type.js'
import { listArgs, orderInput } from '../graph/list.args.js'
import { DateTime, LocalDate } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'
import { JournalSubject, type JournalSubjectName } from './journal-subject.js'

@ObjectType('JournalEntry', {
  description:
    'Something that was done, as it was recorded then: ids, choices, dates and amounts, never text or personal data.',
  simpleResolvers: true,
})
export class JournalEntryType {
  @Field(() => ID, { description: 'Unique in the journal; no node has it for its address.' })
  id!: string

  @Field(() => DateTime, { description: 'When it was recorded.' })
  recordedAt!: string

  @Field(() => ActorKind, { description: 'What kind of person did it.' })
  actorKind!: ActorKindName

  @Field(() => HandlerType, { nullable: true, description: 'Who did it; null when it was nobody of staff.' })
  actor!: HandlerType | null

  @Field(() => String, { description: 'What was done, as the journal calls it: `complaint-assigned`.' })
  act!: string

  @Field(() => JournalSubject, { description: 'What it is about.' })
  subject!: JournalSubjectName

  @Field(() => String, {
    nullable: true,
    description: 'The number or name of what it is about, when that has one.',
  })
  subjectName!: string | null

  @Field(() => ID, { nullable: true, description: 'The address of what it is about, when it has one.' })
  subjectId!: string | null

  @Field(() => Int, { description: 'Which entry of its subject: 1 is the first.' })
  position!: number

  @Field(() => String, { description: 'What was recorded, as canonical JSON: part of what the hash proves.' })
  facts!: string

  @Field(() => String, {
    description: 'SHA-256 over the hash before it and this entry, in hexadecimal digits.',
  })
  hash!: string

  @Field(() => String, { description: 'The hash of the entry before it; zeros for the first.' })
  previousHash!: string

  subjectUuid!: string
}

export const JournalEntryConnectionType = connectionType('JournalEntry', JournalEntryType)

@InputType('JournalEntryFilter', { description: 'Which entries; all conditions hold together.' })
export class JournalEntryFilter {
  @Field(() => String, {
    nullable: true,
    description: 'The number of a complaint, or the address of anything (`han_…`): the entries about it.',
  })
  about?: string | null

  @Field(() => [JournalSubject], { nullable: true, description: 'About one of these.' })
  subjects?: JournalSubjectName[] | null

  @Field(() => [ID], { nullable: true, description: 'Done by one of these people (`han_…`).' })
  actorIds?: string[] | null

  @Field(() => [ActorKind], { nullable: true, description: 'Done by one of these kinds of persons.' })
  actorKinds?: ActorKindName[] | null

  @Field(() => [String], { nullable: true, description: 'One of these acts, as the journal calls them.' })
  acts?: string[] | null

  @Field(() => LocalDate, { nullable: true, description: 'Recorded on this day or later, in Amsterdam.' })
  recordedFrom?: Temporal.PlainDate | null

  @Field(() => LocalDate, { nullable: true, description: 'Recorded on this day or earlier, in Amsterdam.' })
  recordedUntil?: Temporal.PlainDate | null
}

export const JournalOrder = orderInput<'RECORDED_AT'>('JournalEntry', {
  RECORDED_AT: 'When it was recorded; the entries of one subject in their order.',
})
export const JournalListArgs = listArgs(JournalEntryFilter, JournalOrder)
export type JournalList = InstanceType<typeof JournalListArgs>
