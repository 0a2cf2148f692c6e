import type { Locale as LocaleName } from '@waarborg/domain/complaints'
import type { GuidanceKind as GuidanceKindName } from '@waarborg/domain/guidance'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { Locale } from '../complaints/index.js'
import type { RequestContext } from '../graph/context.js'
import { Permit } from '../graph/permission.js'
import { GuidanceKind, GuidanceType, ProcedureType } from './guidance.type.js'
import { readGuidance } from './read-guidance.js'

@Resolver()
export class GuidanceResolver {
  @Permit('PUBLIC')
  @Query(() => ProcedureType, { description: 'The procedure, for everybody.' })
  async procedure(
    @Arg('locale', () => Locale, { description: 'The language.' }) locale: LocaleName,
    @Ctx() context: RequestContext,
  ): Promise<ProcedureType> {
    const [{ publishedAt, sections }] = await readGuidance(context, { kind: 'PROCEDURE', locale, first: 1 })
    return { publishedAt, sections }
  }

  @Permit('guidance:read')
  @Query(() => GuidanceType, { description: 'A text that people work by, as it holds now (KM-18).' })
  async guidance(
    @Arg('kind', () => GuidanceKind, { description: 'Which text.' }) kind: GuidanceKindName,
    @Arg('locale', () => Locale, { description: 'In which language.' }) locale: LocaleName,
    @Ctx() context: RequestContext,
  ): Promise<GuidanceType> {
    const [newest] = await readGuidance(context, { kind, locale, first: 1 })
    return newest
  }

  @Permit('guidance:read')
  @Query(() => [GuidanceType], {
    description:
      'The versions of a text, the newest first; at most a hundred, and last the one that ships with the product.',
  })
  async guidanceVersions(
    @Arg('kind', () => GuidanceKind, { description: 'Which text.' }) kind: GuidanceKindName,
    @Arg('locale', () => Locale, { description: 'In which language.' }) locale: LocaleName,
    @Ctx() context: RequestContext,
  ): Promise<readonly GuidanceType[]> {
    return readGuidance(context, { kind, locale })
  }
}
