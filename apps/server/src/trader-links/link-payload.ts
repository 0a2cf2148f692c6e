import { type ClassType, Field, ObjectType } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { loadNode } from '../graph/nodes.js'
import { UserErrorType } from '../graph/user-error.type.js'
import { userErrors } from '../graph/user-errors.js'
import { effectsOf, PointsEffectType } from '../violations/index.js'
import type { LinkResult } from './acts/look-or-do-with-link.js'
import { linkWords } from './link-rejection.words.js'
import { traderLinks } from './trader-link.rows.js'
import { TraderLinkType } from './trader-link.type.js'

export interface LinkPayload {
  readonly link: TraderLinkType | null
  readonly effects: Omit<PointsEffectType, 'seller'>[]
  readonly needsSecondPerson: boolean
  readonly userErrors: UserErrorType[]
}

/** The payload type of an act on a link. */
export function linkPayload(mutation: string): ClassType<LinkPayload> {
  @ObjectType(`${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`, {
    description: `The answer to \`${mutation}\`.`,
    simpleResolvers: true,
  })
  class Payload {
    @Field(() => TraderLinkType, {
      nullable: true,
      description: 'The link as it now is; null when refused, and after a dry run of what is not there yet.',
    })
    link!: TraderLinkType | null

    @Field(() => [PointsEffectType], {
      description: 'What it does, or would do, to each account, the heaviest hit first.',
    })
    effects!: PointsEffectType[]

    @Field(() => Boolean, {
      description: 'Whether it brings an account to 0 or closes one, and so needs a second person (D-6).',
    })
    needsSecondPerson!: boolean

    @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
    userErrors!: UserErrorType[]
  }
  return Payload as ClassType<LinkPayload>
}

export async function tellChange(result: LinkResult, context: RequestContext): Promise<LinkPayload> {
  if (!result.ok)
    return {
      link: null,
      effects: [],
      needsSecondPerson: false,
      userErrors: userErrors(result.rejections, linkWords, context.locale),
    }
  const { id: linkId, did: outcome } = result.value
  return {
    link: linkId === null ? null : await loadNode(traderLinks, linkId, context),
    effects: outcome === null ? [] : [...effectsOf(outcome)],
    needsSecondPerson: outcome?.needsSecondPerson ?? false,
    userErrors: [],
  }
}
