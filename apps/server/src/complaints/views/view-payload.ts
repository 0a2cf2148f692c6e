import type { Result, SavedViewId } from '@waarborg/domain/foundation'
import { type ClassType, Field, ObjectType } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { loadNode } from '../../graph/nodes.js'
import { UserErrorType } from '../../graph/user-error.type.js'
import { userErrors } from '../../graph/user-errors.js'
import { savedViewNodes } from './saved-view.query.js'
import { SavedViewType } from './saved-view.type.js'
import { type ViewRejection, viewRejectionWords } from './view-rejection.words.js'

export interface ViewPayload {
  readonly view: SavedViewType | null
  readonly userErrors: UserErrorType[]
}

/** The payload type of an act that gives the view as it now is. */
export function viewPayload(mutation: 'saveView' | 'changeView' | 'shareView'): ClassType<ViewPayload> {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`

  @ObjectType(name, { description: `The answer to \`${mutation}\`.`, simpleResolvers: true })
  class Payload {
    @Field(() => SavedViewType, { nullable: true, description: 'The view as it now is; null when refused.' })
    view!: SavedViewType | null

    @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
    userErrors!: UserErrorType[]
  }
  return Payload
}

export const tellRefusals = (
  result: Result<SavedViewId, ViewRejection>,
  { locale }: RequestContext,
): UserErrorType[] => (result.ok ? [] : userErrors(result.rejections, viewRejectionWords, locale))

export async function tellView(
  result: Result<SavedViewId, ViewRejection>,
  context: RequestContext,
): Promise<ViewPayload> {
  const view = result.ok ? await loadNode(savedViewNodes, result.value, context) : null
  return { view, userErrors: tellRefusals(result, context) }
}
