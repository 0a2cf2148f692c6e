import { Field, InputType, Int } from 'type-graphql'

@InputType('FormProofInput', { description: 'The solution of a `formChallenge`, with what came with it.' })
export class FormProofInput {
  @Field(() => String, { description: 'The `challenge`.' })
  challenge!: string

  @Field(() => String, { description: 'The `salt`.' })
  salt!: string

  @Field(() => String, { description: 'The `signature`.' })
  signature!: string

  @Field(() => Int, { description: 'The number that was found.' })
  number!: number
}
