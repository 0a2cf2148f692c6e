import { Field, Float, Int, ObjectType } from 'type-graphql'
import { UserErrorType } from '../../graph/user-error.type.js'
import { Delimiter, type DelimiterName, type EncodingName, FileEncoding } from '../import.enums.js'
import { ImportRefusalType } from '../import.type.js'
import { ImportMappingType } from '../mapping/mapping.type.js'

@ObjectType('ImportColumn', { description: 'A column of a file.', simpleResolvers: true })
export class ImportColumnType {
  @Field(() => String, { description: 'Its heading.' })
  name!: string

  @Field(() => [String], {
    description: 'Some of what stands in it, at most three different values, cut off.',
  })
  examples!: readonly string[]
}

@ObjectType('ImportTaken', {
  description: 'A field of a row as it would be taken.',
  simpleResolvers: true,
})
export class ImportTakenType {
  @Field(() => String, { description: 'The name of the field.' })
  field!: string

  @Field(() => String, { description: "How people call it, in the caller's language." })
  label!: string

  @Field(() => String, { description: 'What would be taken: days as 2025-12-31, codes, tidied texts.' })
  value!: string
}

@ObjectType('ImportFault', { description: 'What keeps a row from being taken.', simpleResolvers: true })
export class ImportFaultType {
  @Field(() => String, { nullable: true, description: 'The column; null when it is about the whole row.' })
  column!: string | null

  @Field(() => String, { nullable: true, description: 'The field that is read from it.' })
  field!: string | null

  @Field(() => String, { description: "What was expected, in the caller's language." })
  expected!: string
}

@ObjectType('ImportPreviewRow', { description: 'A row as it would be taken.', simpleResolvers: true })
export class ImportPreviewRowType {
  @Field(() => Float, { description: 'The line of the file on which it begins.' })
  line!: number

  @Field(() => [ImportTakenType], { description: 'What would be taken; none when it is rejected.' })
  taken!: readonly ImportTakenType[]

  @Field(() => [ImportFaultType], { description: 'Why it would be rejected; none when it is taken.' })
  faults!: readonly ImportFaultType[]
}

@ObjectType('ImportFaultCount', {
  description: 'A fault that occurs in several rows.',
  simpleResolvers: true,
})
export class ImportFaultCountType {
  @Field(() => ImportFaultType, { description: 'The fault.' })
  fault!: ImportFaultType

  @Field(() => Float, { description: 'In how many of the rows that were looked at.' })
  count!: number

  @Field(() => [Float], { description: 'The first lines on which it occurs, at most five.' })
  lines!: readonly number[]
}

@ObjectType('ImportPreview', {
  description: 'What an import would do, found out without taking anything.',
  simpleResolvers: true,
})
export class ImportPreviewType {
  @Field(() => FileEncoding, { nullable: true, description: 'How its letters seem to be written.' })
  encoding!: EncodingName | null

  @Field(() => Delimiter, { nullable: true, description: 'What seems to stand between its columns.' })
  delimiter!: DelimiterName | null

  @Field(() => [ImportColumnType], { description: 'The columns that were found.' })
  columns!: readonly ImportColumnType[]

  @Field(() => String, {
    nullable: true,
    description: 'The known layout whose columns these are; null for one of your own.',
  })
  recognisedAs!: string | null

  @Field(() => ImportMappingType, {
    nullable: true,
    description: 'The mapping that was used: the one given, or a proposal from the headings.',
  })
  mapping!: ImportMappingType | null

  @Field(() => [ImportPreviewRowType], { description: 'The first twenty rows as they would be taken.' })
  rows!: readonly ImportPreviewRowType[]

  @Field(() => Int, { description: 'How many rows were looked at: the first 5,000.' })
  lookedAt!: number

  @Field(() => Int, { description: 'How many of those would be rejected.' })
  rejected!: number

  @Field(() => [ImportFaultCountType], { description: 'Their faults, the most frequent first.' })
  faults!: readonly ImportFaultCountType[]

  @Field(() => ImportRefusalType, {
    nullable: true,
    description: 'Why the file as a whole cannot be taken; null when it can.',
  })
  refusal!: ImportRefusalType | null

  @Field(() => [UserErrorType], { description: 'What is wrong with the mapping that was given.' })
  userErrors!: UserErrorType[]
}
