import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { ForceMajeureType } from './force-majeure.type.js'

@Resolver(() => ForceMajeureType)
export class ForceMajeureResolver {
  @FieldResolver()
  reason(@Root() { reasonNl, reasonEn }: ForceMajeureType, @Ctx() { locale }: RequestContext): string {
    return locale === 'NL' ? reasonNl : reasonEn
  }
}
