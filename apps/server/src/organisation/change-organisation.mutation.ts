import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { Permit } from '../graph/permission.js'
import { UserErrorType } from '../graph/user-error.type.js'
import { userErrors } from '../graph/user-errors.js'
import { changeOrganisation } from './change-organisation.js'
import { ChangeOrganisationInput } from './organisation.inputs.js'
import { OrganisationType } from './organisation.type.js'
import { organisationRejectionWords } from './organisation-rejection.words.js'
import { readOrganisation } from './read-organisation.js'

@ObjectType('ChangeOrganisationPayload', {
  description: 'The answer to `changeOrganisation`.',
  simpleResolvers: true,
})
class ChangeOrganisationPayload {
  @Field(() => OrganisationType, {
    nullable: true,
    description: 'The office as it presents itself from now on; null when refused.',
  })
  organisation!: OrganisationType | null

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserErrorType[]
}

@Resolver()
export class ChangeOrganisationMutation {
  @Permit('organisation:change')
  @Mutation(() => ChangeOrganisationPayload, {
    description: 'Changes how the office presents itself to customers: name, addresses, texts and logo.',
  })
  async changeOrganisation(
    @Arg('input', () => ChangeOrganisationInput, { description: 'What the office tells from now on.' })
    input: ChangeOrganisationInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangeOrganisationPayload> {
    const result = await changeOrganisation(context, input)
    if (result.ok) return { organisation: await readOrganisation(context), userErrors: [] }
    return {
      organisation: null,
      userErrors: userErrors(result.rejections, organisationRejectionWords, context.locale),
    }
  }
}
