import type { ClassType } from 'type-graphql'
import { Field, ObjectType } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { loadNode } from '../graph/nodes.js'
import { UserErrorType } from '../graph/user-error.type.js'
import { userErrors } from '../graph/user-errors.js'
import type { ViolationResult } from './acts/change-violation.js'
import type { PointsResult } from './acts/decide-violation.js'
import { effectsOf } from './points-effect.js'
import { PointsEffectType } from './points-effect.type.js'
import { ViolationType } from './violation.type.js'
import { violationList } from './violation-list.query.js'
import { violationRejectionWords } from './violation-rejection.words.js'

export interface ViolationPayload {
  readonly violation: ViolationType | null
  readonly userErrors: UserErrorType[]
}

/** The payload type of an act that gives the violation as it now is. */
export function violationPayload(mutation: string): ClassType<ViolationPayload> {
  @ObjectType(nameOf(mutation), { description: `The answer to \`${mutation}\`.`, simpleResolvers: true })
  class Payload {
    @Field(() => ViolationType, {
      nullable: true,
      description: 'The violation as it now is; null when refused.',
    })
    violation!: ViolationType | null

    @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
    userErrors!: UserErrorType[]
  }
  return Payload
}

export interface PointsPayload extends ViolationPayload {
  readonly effects: Omit<PointsEffectType, 'seller'>[]
  readonly needsSecondPerson: boolean
}

/** The same of an act that changes points. */
export function pointsPayload(mutation: string): ClassType<PointsPayload> {
  @ObjectType(nameOf(mutation), { description: `The answer to \`${mutation}\`.`, simpleResolvers: true })
  class Payload {
    @Field(() => ViolationType, {
      nullable: true,
      description: 'The violation as it now is, or stays after a dry run; null when refused.',
    })
    violation!: ViolationType | null

    @Field(() => [PointsEffectType], {
      description: 'What it does, or would do, to each account, the heaviest hit first.',
    })
    effects!: PointsEffectType[]

    @Field(() => Boolean, {
      description: 'Whether it brings an account to 0 and so waits for a second person (D-6).',
    })
    needsSecondPerson!: boolean

    @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
    userErrors!: UserErrorType[]
  }
  return Payload as ClassType<PointsPayload>
}

const nameOf = (mutation: string) => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`

/** The payload of an act's result, in the caller's language. */
export async function tellViolation(
  result: ViolationResult,
  context: RequestContext,
): Promise<ViolationPayload> {
  if (result.ok) return { violation: await loadNode(violationList, result.value, context), userErrors: [] }
  return { violation: null, userErrors: faultsOf(result, context) }
}

export async function tellPoints(result: PointsResult, context: RequestContext): Promise<PointsPayload> {
  if (!result.ok)
    return { violation: null, effects: [], needsSecondPerson: false, userErrors: faultsOf(result, context) }
  const { violationId, outcome } = result.value
  return {
    violation: await loadNode(violationList, violationId, context),
    effects: outcome === null ? [] : [...effectsOf(outcome)],
    needsSecondPerson: outcome?.needsSecondPerson ?? false,
    userErrors: [],
  }
}

const faultsOf = (
  { rejections }: Extract<ViolationResult | PointsResult, { readonly ok: false }>,
  { locale }: RequestContext,
) => userErrors(rejections, violationRejectionWords, locale)
