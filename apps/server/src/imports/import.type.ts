import type {
  ImportAction as ActionName,
  ImportKind as KindName,
  ImportState as StateName,
} from '@waarborg/domain/imports'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../graph/connection.type.js'
import { NodeType } from '../graph/node.type.js'
import { DateTime } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'
import {
  Delimiter,
  type DelimiterName,
  type EncodingName,
  FileEncoding,
  ImportAction,
  ImportKind,
  ImportState,
} from './import.enums.js'
import { ImportMappingType } from './mapping/mapping.type.js'

@ObjectType('ImportRefusal', {
  description: 'Why a file as a whole cannot be taken.',
  simpleResolvers: true,
})
export class ImportRefusalType {
  @Field(() => String, { description: 'The kind, for software: `MISSING_COLUMNS`, `NOT_TEXT`, `EMPTY` …' })
  code!: string

  @Field(() => String, { description: "What is wrong and what to do, in the caller's language." })
  message!: string

  @Field(() => [String], { description: 'The columns that were found; none when it could not be read.' })
  columnsFound!: readonly string[]
}

@ObjectType('ImportProgress', { description: 'How far an import is.', simpleResolvers: true })
export class ImportProgressType {
  @Field(() => Float, { description: 'Rows read, the heading not counted.' })
  records!: number

  @Field(() => Float, { description: 'Lines of the file read; a row may have several.' })
  lines!: number

  @Field(() => Float, { description: 'Bytes of the file read.' })
  bytesDone!: number

  @Field(() => Float, { description: 'Bytes of the file.' })
  bytes!: number

  @Field(() => Float, { description: 'Rows that are new here.' })
  accepted!: number

  @Field(() => Float, { description: 'Rows that were here already; nothing of them was changed.' })
  present!: number

  @Field(() => Float, { description: 'Rows that changed what was here, such as the name of a seller.' })
  changed!: number

  @Field(() => Float, { description: 'Rows that could not be taken.' })
  rejected!: number

  @Field(() => Float, {
    nullable: true,
    description: 'Rows a second since it was last started; null before.',
  })
  recordsPerSecond!: number | null

  @Field(() => DateTime, {
    nullable: true,
    description: 'When this was last written; null before the start.',
  })
  progressedAt!: string | null
}

@ObjectType('Import', {
  description: 'A file whose rows are taken in, each once and each on its own.',
  implements: NodeType,
  simpleResolvers: true,
})
export class ImportType extends NodeType {
  @Field(() => ImportKind, { description: 'What it brings in.' })
  kind!: KindName

  @Field(() => ImportState, { description: 'How far it is.' })
  state!: StateName

  @Field(() => String, {
    description: 'The register or system its rows come from; a row of a source is taken once.',
  })
  source!: string

  @Field(() => String, { description: 'The name of the file.' })
  fileName!: string

  @Field(() => String, { nullable: true, description: 'SHA-256 of the file, in hexadecimal.' })
  sha256!: string | null

  @Field(() => FileEncoding, { nullable: true, description: 'How its letters are written; null before.' })
  encoding!: EncodingName | null

  @Field(() => Delimiter, { nullable: true, description: 'What stands between its columns; null before.' })
  delimiter!: DelimiterName | null

  @Field(() => ImportMappingType, { nullable: true, description: 'How its columns are read; null before.' })
  mapping!: ImportMappingType | null

  @Field(() => HandlerType, { nullable: true, description: 'Who prepared it; null for a command.' })
  preparedBy!: HandlerType | null

  @Field(() => DateTime, { description: 'When it was prepared.' })
  preparedAt!: string

  @Field(() => DateTime, { nullable: true, description: 'When it was first started.' })
  startedAt!: string | null

  @Field(() => DateTime, { nullable: true, description: 'When it finished, stopped or was refused.' })
  endedAt!: string | null

  @Field(() => ImportProgressType, { description: 'How far it is, in figures.' })
  progress!: ImportProgressType

  @Field(() => ImportRefusalType, {
    nullable: true,
    description: 'Why the file as a whole cannot be taken; null when it can.',
  })
  refusal!: ImportRefusalType | null

  @Field(() => Int, {
    description: 'How many reasons of rejects are kept here, at most 10,000; the rest is only counted.',
  })
  rejectsKept!: number

  @Field(() => String, { description: 'Where whoever reads imports can download the rejects as CSV.' })
  rejectsUrl!: string

  @Field(() => [ImportAction], { description: 'What the reader may do with it now.' })
  allowedActions!: ActionName[]

  @Field(() => Int, { description: 'Rises with every change.' })
  version!: number
}

export const ImportConnectionType = connectionType('Import', ImportType)

@ObjectType('ImportReject', {
  description: 'One reason why a row was not taken; a row with several faults has several.',
  simpleResolvers: true,
})
export class ImportRejectType {
  @Field(() => Float, { description: 'The line of the file on which the row begins; the heading is line 1.' })
  line!: number

  @Field(() => String, { nullable: true, description: 'The column; null when it is about the whole row.' })
  column!: string | null

  @Field(() => String, { nullable: true, description: 'The field that is read from it.' })
  field!: string | null

  @Field(() => String, {
    description: "What was expected, in the caller's language; what stood there is not kept.",
  })
  expected!: string

  id!: string
  reason!: { readonly kind: string }
}

export const ImportRejectConnectionType = connectionType('ImportReject', ImportRejectType)
