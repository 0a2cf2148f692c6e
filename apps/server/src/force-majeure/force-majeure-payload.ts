import { type ClassType, Field, Int, ObjectType } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { loadNode } from '../graph/nodes.js'
import { UserErrorType } from '../graph/user-error.type.js'
import { userErrors } from '../graph/user-errors.js'
import { effectsOf, PointsEffectType, ViolationType, violationList } from '../violations/index.js'
import type { ForceMajeureResult, Withdrawing } from './acts/force-majeure-result.js'
import { forceMajeureList } from './force-majeure-list.query.js'
import { forceMajeureWords } from './force-majeure-rejection.words.js'
import { ForceMajeureWindowType } from './force-majeure-window.type.js'

export interface ForceMajeurePayload {
  readonly forceMajeure: ForceMajeureWindowType | null
  readonly userErrors: UserErrorType[]
}

export interface WithdrawingPayload extends ForceMajeurePayload {
  readonly violationCount: number
  readonly violations: ViolationType[]
  readonly accountCount: number
  readonly effects: Omit<PointsEffectType, 'seller'>[]
  readonly numbersOpened: number
}

const nameOf = (mutation: string) => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`

/** The payload type of an act that withdraws nothing. */
export function forceMajeurePayload(mutation: string): ClassType<ForceMajeurePayload> {
  @ObjectType(nameOf(mutation), { description: `The answer to \`${mutation}\`.`, simpleResolvers: true })
  class Payload {
    @Field(() => ForceMajeureWindowType, {
      nullable: true,
      description: 'The force majeure as it now is; null when refused.',
    })
    forceMajeure!: ForceMajeureWindowType | null

    @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
    userErrors!: UserErrorType[]
  }
  return Payload as ClassType<ForceMajeurePayload>
}

/** So many violations and accounts are named; how many there are is told by their counts. */
const NAMED = 100

/** The same of one that withdraws, or would. */
export function withdrawingPayload(mutation: string): ClassType<WithdrawingPayload> {
  @ObjectType(nameOf(mutation), { description: `The answer to \`${mutation}\`.`, simpleResolvers: true })
  class Payload {
    @Field(() => ForceMajeureWindowType, {
      nullable: true,
      description:
        'The force majeure as it now is; null when refused, and after a dry run of what is not there yet.',
    })
    forceMajeure!: ForceMajeureWindowType | null

    @Field(() => Int, { description: 'How many violations it withdraws, or would.' })
    violationCount!: number

    @Field(() => [ViolationType], { description: 'The first 100 of them.' })
    violations!: ViolationType[]

    @Field(() => Int, { description: 'Of how many accounts anything changes by it.' })
    accountCount!: number

    @Field(() => [PointsEffectType], {
      description: 'What it does, or would do, to the 100 of them with the fewest points left.',
    })
    effects!: PointsEffectType[]

    @Field(() => Int, { description: 'How many register numbers are no longer blocked by it.' })
    numbersOpened!: number

    @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
    userErrors!: UserErrorType[]
  }
  return Payload as ClassType<WithdrawingPayload>
}

export async function tellForceMajeure(
  result: ForceMajeureResult,
  context: RequestContext,
): Promise<ForceMajeurePayload> {
  if (!result.ok)
    return {
      forceMajeure: null,
      userErrors: userErrors(result.rejections, forceMajeureWords, context.locale),
    }
  const { id } = result.value
  return { forceMajeure: id === null ? null : await loadNode(forceMajeureList, id, context), userErrors: [] }
}

export async function tellWithdrawing(
  result: ForceMajeureResult,
  context: RequestContext,
): Promise<WithdrawingPayload> {
  const told = await tellForceMajeure(result, context)
  const did = result.ok ? result.value.did : null
  return { ...told, ...(await withdrawnBy(did ?? { violationIds: [], outcomes: [] }, context)) }
}

async function withdrawnBy({ violationIds, outcomes }: Withdrawing, context: RequestContext) {
  const effects = outcomes.flatMap(effectsOf).toSorted((one, other) => one.rawAfter - other.rawAfter)
  const named = violationIds.slice(0, NAMED).map((id) => loadNode(violationList, id, context))
  return {
    violationCount: violationIds.length,
    violations: (await Promise.all(named)).filter((violation) => violation !== null),
    accountCount: effects.length,
    effects: effects.slice(0, NAMED),
    numbersOpened: outcomes.flatMap(({ blocks }) => blocks).filter(({ change }) => change === 'LIFTED')
      .length,
  }
}
