import { Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { encodeId } from '../../graph/ids.js'
import { planCount } from '../../graph/list-page.js'
import { Permit } from '../../graph/permission.js'
import { complaintList } from '../complaint-list.query.js'
import { asAnswered } from '../search/search-instead.js'
import { readFilter } from './kept-filter.js'
import { mayChange } from './may-change.js'
import { readViews } from './saved-view.query.js'
import { SavedViewType } from './saved-view.type.js'

/** More than this is not counted: nobody works through a list that long. */
const COUNTED_AT_MOST = 1_000

@Resolver(() => SavedViewType)
export class SavedViewResolver {
  @Permit('complaints:read')
  @Query(() => [SavedViewType], {
    description: 'The views of the complaints that the reader saved or that are shared, by name; at most 60.',
  })
  savedViews(@Ctx() context: RequestContext): Promise<SavedViewType[]> {
    return context.actor.kind === 'staff' ? readViews(context) : Promise.resolve([])
  }

  @FieldResolver(() => ID, { description: 'The address: `viw_…`.' })
  id(@Root() view: SavedViewType): string {
    return encodeId('saved-view', view.id)
  }

  @FieldResolver(() => Int)
  async count(@Root() { filter }: SavedViewType, @Ctx() context: RequestContext): Promise<number> {
    const answered = await asAnswered(readFilter(filter), context)
    const statement = planCount(complaintList, answered, context, undefined, COUNTED_AT_MOST)
    return (await context.office.reads.row<{ count: number }>(statement))?.count ?? 0
  }

  @FieldResolver(() => Boolean)
  changeable(@Root() view: SavedViewType, @Ctx() { actor }: RequestContext): boolean {
    return mayChange(actor, view)
  }
}
