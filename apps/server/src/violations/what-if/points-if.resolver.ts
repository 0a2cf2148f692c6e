import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { userErrors } from '../../graph/user-errors.js'
import { effectsOf } from '../points-effect.js'
import { violationRejectionWords } from '../violation-rejection.words.js'
import { pointsIf } from './points-if.js'
import { PointsIfInput, PointsIfType } from './points-if.type.js'

@Resolver()
export class PointsIfResolver {
  @Permit('violations:decide')
  @Query(() => PointsIfType, {
    description:
      'Looks what a violation that nobody reported would do to the points of an account and of all that it reaches; nothing is kept.',
  })
  async pointsIf(
    @Arg('input', () => PointsIfInput, { description: 'The violation.' }) input: PointsIfInput,
    @Ctx() context: RequestContext,
  ): Promise<PointsIfType> {
    const looked = await pointsIf(context, input)
    if (!looked.ok) {
      const faults = userErrors(looked.rejections, violationRejectionWords, context.locale)
      return { effects: [], needsSecondPerson: false, userErrors: faults }
    }
    return {
      effects: [...effectsOf(looked.value)],
      needsSecondPerson: looked.value.needsSecondPerson,
      userErrors: [],
    }
  }
}
