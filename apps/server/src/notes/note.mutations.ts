import {
  Arg,
  type ClassType,
  Ctx,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
} from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { loadNode } from '../graph/nodes.js'
import { Permit } from '../graph/permission.js'
import { UserErrorType } from '../graph/user-error.type.js'
import { userErrors } from '../graph/user-errors.js'
import { changeNote, removeNote } from './change-note.js'
import { NoteType } from './note.type.js'
import { noteList } from './note-list.query.js'
import { noteRejectionWords } from './note-rejection.words.js'
import { type NoteResult, writeNote } from './write-note.js'

const TEXT =
  'Plain text of at most 5,000 characters; `@` before a name, a first name or initials mentions a colleague who reads the complaint.'

@InputType()
abstract class KeyedInput {
  @Field(() => String, {
    nullable: true,
    description:
      'With the same key and the same input the act is done once, for 24 hours; at least 128 random bits.',
  })
  idempotencyKey?: string | null
}

@InputType('WriteNoteInput', { description: 'A note beside a complaint.' })
class WriteNoteInput extends KeyedInput {
  @Field(() => ID, { description: 'The complaint.' })
  complaintId!: string

  @Field(() => String, { description: TEXT })
  text!: string
}

@InputType('RemoveNoteInput', { description: 'Which note.' })
class RemoveNoteInput extends KeyedInput {
  @Field(() => ID, { description: 'The note.' })
  noteId!: string
}

@InputType('ChangeNoteInput', { description: 'How a note should read.' })
class ChangeNoteInput extends RemoveNoteInput {
  @Field(() => String, { description: TEXT })
  text!: string

  @Field(() => Int, {
    description: 'The version that the caller saw; when it is not the present one, the answer is CONFLICT.',
  })
  expectedVersion!: number
}

interface NotePayload {
  readonly note: NoteType | null
  readonly userErrors: UserErrorType[]
}

function payloadOf(mutation: string): ClassType<NotePayload> {
  @ObjectType(`${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`, {
    description: `The answer to \`${mutation}\`.`,
    simpleResolvers: true,
  })
  class Payload {
    @Field(() => NoteType, { nullable: true, description: 'The note as it now is; null when refused.' })
    note!: NoteType | null

    @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
    userErrors!: UserErrorType[]
  }
  return Payload
}

const WriteNotePayload = payloadOf('writeNote')
const ChangeNotePayload = payloadOf('changeNote')
const RemoveNotePayload = payloadOf('removeNote')

@Resolver()
export class NoteMutations {
  @Permit('complaints:handle')
  @Mutation(() => WriteNotePayload, {
    description: 'Writes a note beside a complaint and tells whom it mentions. It stops no clock.',
  })
  async writeNote(
    @Arg('input', () => WriteNoteInput, { description: 'The note.' }) input: WriteNoteInput,
    @Ctx() context: RequestContext,
  ): Promise<NotePayload> {
    return tell(await writeNote(context, input), context)
  }

  @Permit('complaints:handle')
  @Mutation(() => ChangeNotePayload, {
    description: 'Puts a note right: its writer, within a quarter of an hour. How it read before is kept.',
  })
  async changeNote(
    @Arg('input', () => ChangeNoteInput, { description: 'How it should read.' }) input: ChangeNoteInput,
    @Ctx() context: RequestContext,
  ): Promise<NotePayload> {
    return tell(await changeNote(context, input), context)
  }

  @Permit('complaints:handle')
  @Mutation(() => RemoveNotePayload, {
    description:
      'Takes the words of a note away, for good: its writer, the coordinator or management. That it was there stays.',
  })
  async removeNote(
    @Arg('input', () => RemoveNoteInput, { description: 'Which one.' }) input: RemoveNoteInput,
    @Ctx() context: RequestContext,
  ): Promise<NotePayload> {
    return tell(await removeNote(context, input), context)
  }
}

async function tell(result: NoteResult, context: RequestContext): Promise<NotePayload> {
  if (result.ok) return { note: await loadNode(noteList, result.value, context), userErrors: [] }
  return { note: null, userErrors: userErrors(result.rejections, noteRejectionWords, context.locale) }
}
