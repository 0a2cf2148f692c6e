import { Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { readConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { encodeId } from '../graph/ids.js'
import { Permit } from '../graph/permission.js'
import {
  PolicyCategoryConnectionType,
  type PolicyCategoryList,
  PolicyCategoryListArgs,
  PolicyCategoryType,
} from './policy-category.type.js'
import { policyCategoryList } from './policy-category-list.query.js'

@Resolver(() => PolicyCategoryType)
export class PolicyCategoryResolver {
  @Permit('violations:read')
  @Query(() => PolicyCategoryConnectionType, { description: 'The main categories of violations.' })
  policyCategories(
    @Args(() => PolicyCategoryListArgs) args: PolicyCategoryList,
    @Ctx() context: RequestContext,
  ) {
    return readConnection(policyCategoryList, args, context)
  }

  @FieldResolver(() => ID, { description: 'The address: `pol_…`.' })
  id(@Root() category: PolicyCategoryType): string {
    return encodeId('policy-category', category.id)
  }

  @FieldResolver()
  name(@Root() category: PolicyCategoryType, @Ctx() context: RequestContext): string {
    return context.locale === 'NL' ? category.nameNl : category.nameEn
  }
}
