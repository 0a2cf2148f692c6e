import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { ImportRejectType } from './import.type.js'
import { rowFaultWords } from './row-fault.words.js'

@Resolver(() => ImportRejectType)
export class ImportRejectResolver {
  @FieldResolver()
  expected(@Root() { reason }: ImportRejectType, @Ctx() { locale }: RequestContext): string {
    return rowFaultWords(reason as never, locale)
  }
}
