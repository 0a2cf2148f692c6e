import { Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { readConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { encodeId } from '../graph/ids.js'
import { loadNode, loadOfMany } from '../graph/nodes.js'
import { isOpen } from '../graph/open-complaints.js'
import { mayRead, Permit } from '../graph/permission.js'
import { visibleComplaints } from '../graph/visible-complaints.js'
import { CategoryConnectionType, type CategoryList, CategoryListArgs, CategoryType } from './category.type.js'
import { categoryJson, categoryList } from './category-list.query.js'

const children = `
  select k.parent_id as parent, ${categoryJson('k')} as row
  from category k where k.parent_id = any($1::uuid[]) order by k.code`

const openCounts = (visible: string) => `
  with recursive below(top, id) as (
    select id, id from category where id = any($1::uuid[])
    union select below.top, child.id from category child join below on child.parent_id = below.id
  ) select below.top as parent, count(*)::int as row
  from below join complaint c on c.category_id = below.id and ${isOpen('c')} and ${visible} group by 1`

@Resolver(() => CategoryType)
export class CategoryResolver {
  @Permit('categories:read')
  @Query(() => CategoryConnectionType, { description: 'What complaints can be about.' })
  categories(@Args(() => CategoryListArgs) args: CategoryList, @Ctx() context: RequestContext) {
    return readConnection(categoryList, args, context)
  }

  @FieldResolver(() => ID, { description: 'The address: `cat_…`.' })
  id(@Root() category: CategoryType): string {
    return encodeId('category', category.id)
  }

  @FieldResolver()
  name(@Root() category: CategoryType, @Ctx() context: RequestContext): string {
    return context.locale === 'NL' ? category.nameNl : category.nameEn
  }

  @FieldResolver()
  parent(
    @Root() category: CategoryType,
    @Ctx() context: RequestContext,
  ): Promise<CategoryType | null> | null {
    return category.parentId === null ? null : loadNode(categoryList, category.parentId, context)
  }

  @FieldResolver()
  children(@Root() category: CategoryType, @Ctx() context: RequestContext): Promise<CategoryType[]> {
    return loadOfMany<CategoryType>('categories of parents', children, category.id, context)
  }

  @FieldResolver()
  async openComplaints(
    @Root() category: CategoryType,
    @Ctx() context: RequestContext,
  ): Promise<number | null> {
    if (!mayRead(context, 'complaints:read')) return null
    const [count] = await loadOfMany<number>(
      'open complaints of categories',
      (binder) => openCounts(visibleComplaints('c')(binder, context)),
      category.id,
      context,
    )
    return count ?? 0
  }
}
