import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { loadNode } from '../graph/nodes.js'
import { Permit } from '../graph/permission.js'
import { PointsRuleType } from '../policy-points/index.js'
import { PolicyCategoryType } from './policy-category.type.js'
import { policyCategoryList } from './policy-category-list.query.js'

/** The policy is for everybody to read, so that its categories are too. */
const told = { ...policyCategoryList, name: 'policy categories that are told', visible: () => 'true' }

/** Adds to a rule the category that it is about. */
@Resolver(() => PointsRuleType)
export class PointsRuleCategoryResolver {
  @Permit('PUBLIC')
  @FieldResolver(() => PolicyCategoryType, { description: 'The category.' })
  async category(@Root() rule: PointsRuleType, @Ctx() context: RequestContext): Promise<PolicyCategoryType> {
    const category = await loadNode(told, rule.categoryId, context)
    if (category === null) throw new Error('A rule names a category.')
    return category
  }
}
