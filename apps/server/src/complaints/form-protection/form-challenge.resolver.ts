import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { DateTime } from '../../graph/scalars.js'
import { makeFormChallenge } from './form-challenge.js'

@ObjectType('FormChallenge', {
  description:
    'A little work that a browser does before it sends the public form: find the `number`, from 0 to `maximumNumber`, for which the SHA-256 of `salt` with that number behind it, in hexadecimal, is `challenge`.',
  simpleResolvers: true,
})
class FormChallengeType {
  @Field(() => String, { description: 'The hash: `SHA-256`.' })
  algorithm!: string

  @Field(() => String, { description: 'What is to be found, in hexadecimal.' })
  challenge!: string

  @Field(() => String, { description: 'Goes before the number.' })
  salt!: string

  @Field(() => String, { description: 'Shows that the challenge is ours; goes back with the number.' })
  signature!: string

  @Field(() => Int, { description: 'The largest number that can be it.' })
  maximumNumber!: number

  @Field(() => DateTime, { description: 'From this moment a solution counts no more.' })
  expiresAt!: unknown
}

@Resolver()
export class FormChallengeResolver {
  @Permit('PUBLIC')
  @Query(() => FormChallengeType, {
    description: 'What has to be solved before the public form is sent with this idempotency key.',
  })
  formChallenge(
    @Arg('key', () => String, { description: 'The idempotency key with which the form will be sent.' })
    key: string,
    @Ctx() context: RequestContext,
  ): Promise<FormChallengeType> {
    return makeFormChallenge(context, key)
  }
}
